import { newId } from '$lib/board/ids';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../../given';
import { filesOf, logFileOpenings } from '../../../store/sitting/cases';
import type { CaseRow } from '../../../store/sitting/cases';
import type { KnownPerson } from '../../../store/people/people';
import type { Review } from '../../../store/report/reviews';

/** The papers of a case for a person with these rights to it. Each call is logged (S6). */
export async function papersSeen(
	{ db, clock }: Pick<Viewing, 'db' | 'clock'>,
	person: KnownPerson,
	of: { case: CaseRow; review: Review; may: Abilities },
	lang: Lang
) {
	const at = clock();
	const files = of.may.papers === 'read' ? await filesOf(db, of.case.id) : [];
	await logFileOpenings(
		db,
		files.map(({ id }) => ({ id: newId(), fileId: id, personId: person.id, at }))
	);
	const format = formatIn(lang, of.review.settings.timeZone);
	return {
		files: files.map(({ id, name, text, language }) => ({ id, name: name[lang], text, language })),
		watermark: words[lang].board.watermark(person.name, format.dayTime(at))
	};
}
