import { newId } from '../../src/lib/board/ids';
import type { Abilities } from '../../src/lib/meeting/rights/abilities';
import { formatIn } from '../../src/lib/words/format';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { House } from '../house';
import { filesOf, logFileOpening } from '../store/cases';
import type { CaseRow } from '../store/cases';
import type { KnownPerson } from '../store/people';
import type { Review } from '../store/reviews';

/** The papers of a case, as one who may read them sees them; each look is logged (S6). */
export async function papersSeen(
	{ db, clock }: Pick<House, 'db' | 'clock'>,
	person: KnownPerson,
	of: { case: CaseRow; review: Review; may: Abilities },
	lang: Lang
) {
	const at = clock();
	const files = of.may.papers === 'read' ? await filesOf(db, of.case.id) : [];
	for (const { id } of files) {
		await logFileOpening(db, { id: newId(), fileId: id, personId: person.id, at });
	}
	const format = formatIn(lang, of.review.settings.timeZone);
	return {
		files: files.map(({ id, name, text, language }) => ({ id, name: name[lang], text, language })),
		watermark: words[lang].board.watermark(person.name, format.dayTime(at))
	};
}
