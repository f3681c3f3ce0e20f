import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Db } from '../../../store/engine/database';
import type { Review } from '../../../store/report/reviews';
import type { IdentifierBeside } from '../../../reading/report/beside-version';
import { identifyingWords, isOpen } from '../../../reading/report/identifiers';

/** @throws Refusal 'identifiers-unjustified' with {found}: words that may identify somebody and that nobody justified (A11) */
export function refuseUnjustified(identifiers: readonly IdentifierBeside[]): void {
	const open = [...new Set(identifiers.filter(isOpen).map(({ text }) => text))];
	if (open.length > 0) throw new Refusal('identifiers-unjustified', { found: open.join(', ') });
}

/** @throws Refusal 'reason-identifies' with {found}: words of a reason for everybody that may identify somebody (A11) */
export async function refuseIdentifying(db: Db, review: Review, reason: Bilingual): Promise<void> {
	const texts = review.settings.languages.map((lang) => reason[lang]);
	const found = await identifyingWords(db, review, texts);
	if (found !== '') throw new Refusal('reason-identifies', { found });
}
