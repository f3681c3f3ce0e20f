import type { Bilingual, Language } from '../../../../src/lib/meeting/people/people';
import { actsForTheOffice } from '../../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { notNext, onward } from '../../../../src/lib/meeting/report/course';
import type { Actor } from '../../../given';
import type { IdentifierBeside } from '../../../reading/report/beside-version';
import { identifyingWords, isUnsettled } from '../../../reading/report/identifiers';
import type { Rights } from '../../../rights/rights';
import type { Db } from '../../../store/engine/database';
import { reviewById } from '../../../store/report/reviews';
import type { Review } from '../../../store/report/reviews';
import { versionsOf } from '../../../store/report/versions';
import type { SealedVersion } from '../../../store/report/versions';
import { signedAt } from '../../../store/response/signed';
import { lineOrNone } from '../../texts';

/** For those of the office who can read every word. @throws Refusal 'forbidden' and the like, 'stood-down' */
export async function readsAllOf(rights: Rights, actor: Actor, reviewId: string): Promise<void> {
	actsForTheOffice(actor);
	const theirs = rights.of(actor);
	const { may } = await theirs.onReview(reviewId);
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	// They cannot read the words about a case they stood down from.
	const isShort = (await theirs.onCases(reviewId)).some((each) => each.may.why === 'stood-down');
	if (isShort) throw new Refusal('stood-down');
}

/** The latest version, where publication is what comes next. @throws Refusal 'unknown', 'not-now', 'not-next' */
export async function toBePublished(
	db: Db,
	reviewId: string
): Promise<{ review: Review; version: SealedVersion }> {
	const review = await reviewById(db, reviewId);
	if (!review) throw new Refusal('unknown');
	const { settings, step, approvedAt } = review;
	const place = { step, approvedAt, signedAt: await signedAt(db, reviewId) };
	if (onward(settings.steps, place)?.act !== 'publish') throw notNext(settings.steps, place);
	const version = (await versionsOf(db, reviewId)).at(-1);
	if (!version) throw new Refusal('not-now');
	return { review, version };
}

/** @throws Refusal 'identifiers-unjustified' with {found}: words that may identify somebody and that nobody justified (A11) */
export function refuseUnjustified(identifiers: readonly IdentifierBeside[]): void {
	const open = [...new Set(identifiers.filter(isUnsettled).map(({ text }) => text))];
	if (open.length > 0) throw new Refusal('identifiers-unjustified', { found: open.join(', ') });
}

/**
 * A reason for everybody, in the panel's languages; '' in one that it was not written in, where it is shown in the other.
 * @throws Refusal 'empty' without any, 'line-too-long'
 */
export function publicReason(typed: Bilingual, { languages }: Review['settings']): Bilingual {
	const said = (lang: Language) => (languages.includes(lang) ? lineOrNone(typed[lang]) : '');
	const reason = { en: said('en'), cy: said('cy') };
	if (reason.en + reason.cy === '') throw new Refusal('empty');
	return reason;
}

/** @throws Refusal 'reason-identifies' with {found}: words of a reason for everybody that may identify somebody (A11) */
export async function refuseIdentifying(db: Db, review: Review, reason: Bilingual): Promise<void> {
	const texts = review.settings.languages.map((lang) => reason[lang]);
	const found = await identifyingWords(db, review, texts);
	if (found !== '') throw new Refusal('reason-identifies', { found });
}
