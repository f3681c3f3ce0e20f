import type { Abilities } from '$lib/meeting/rights/abilities';
import { isGuarded, paperClosed } from '$lib/meeting/rights/papers';
import type { PaperClosed } from '$lib/meeting/rights/papers';
import type { PaperType } from '$lib/meeting/papers/paper-type';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../../given';
import { textsOf } from '../../../reading/case-texts';
import { papersDestroyedOn } from '../../../reading/papers-kept';
import type { CaseRow } from '../../../store/sitting/cases';
import { issuedFor, papersOf } from '../../../store/sitting/papers';
import type { KnownPerson } from '../../../store/people/people';
import type { Review } from '../../../store/report/reviews';

/** A paper as a page shows it. */
export interface SeenPaper {
	id: string;
	name: string;
	language: Lang;
	kind: PaperType['kind'];
	/** The text itself where it was entered by hand; null where it is read from its own address. */
	text: string | null;
	/** Why it cannot be opened by this person, though they read the other papers of the case. */
	closed: PaperClosed | 'papers-locked' | null;
	/** Not for everybody who has the case: words of it are not quoted on a board, which others read. (S6) */
	isGuarded: boolean;
}

/**
 * The papers of a case for a person with these rights to it. Text that is in the page is opened by
 * it: whoever sends the page logs `textsIn` (S6). Files are logged when they are opened. What was not issued yet is not shown to members (M4).
 */
export async function papersSeen(
	{ db, clock, vault }: Pick<Viewing, 'db' | 'clock' | 'vault'>,
	person: KnownPerson,
	of: { case: CaseRow; review: Review; may: Abilities },
	lang: Lang
) {
	const at = clock();
	const mayRead = of.may.papers === 'read';
	const texts = mayRead ? await textsOf({ db, vault }, of.case.id) : [];
	const papers = mayRead ? await papersOf(db, of.case.id) : [];
	const isIssuing = (await issuedFor(db, of.case.sittingId)).length > 0;
	const { settings } = of.review;
	const closed = (paper: Parameters<typeof paperClosed>[1]) =>
		paperClosed(person, paper, isIssuing, settings, at);
	const files: SeenPaper[] = [
		...texts.map(({ id, name, text, language, issuedAt = null }) => ({
			...{ id, name: name[lang], text, language, kind: 'text' as const },
			closed:
				closed({ redaction: 'redacted', vetting: null, issuedAt, confirmedAt: null }) ??
				(text === null ? ('papers-locked' as const) : null),
			isGuarded: false
		})),
		...papers.map((paper) => ({
			...{ id: paper.id, name: paper.name[lang], text: null, language: paper.language },
			...{ kind: paper.kind, closed: closed(paper) },
			isGuarded: isGuarded(paper)
		}))
	].filter((file) => file.closed !== 'paper-not-issued');
	const format = formatIn(lang, settings.timeZone);
	return {
		files,
		/** The day on which the papers of the review were destroyed. (X4) */
		destroyedOn: files.length === 0 ? await papersDestroyedOn(db, of.review) : null,
		watermark: words[lang].board.watermark(person.name, format.dayTime(at))
	};
}

/** Ids of the papers whose text is in the page. */
export function textsIn(files: readonly Pick<SeenPaper, 'id' | 'text'>[]): string[] {
	return files.flatMap(({ id, text }) => (text === null ? [] : id));
}
