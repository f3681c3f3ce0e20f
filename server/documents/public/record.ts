import type { Cell, DocumentPart } from '../../../src/lib/meeting/report/document';
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import { saidIn } from '../../../src/lib/meeting/report/publishing/correction';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';

/** A publication that was withdrawn, with the reason in each of the panel's languages. */
export interface Withdrawn {
	version: number;
	hash: string;
	/** ISO instants. */
	publishedAt: string;
	withdrawnAt: string;
	reason: Bilingual;
}

/** A part of a published report: what was published of it before, why and when that was withdrawn. (A9) */
export function recordPart(
	earlier: readonly Withdrawn[],
	{ number, lang, timeZone }: { number: number; lang: Lang; timeZone: string }
): DocumentPart {
	const { record: w } = words[lang].published.parts;
	const { day } = formatIn(lang, timeZone);
	return {
		...{ id: 'earlier-publications', number, title: w.title, kind: 'prose' },
		body: [
			{
				...{ kind: 'table', caption: w.caption, heads: w.heads },
				rows: earlier.map((each) => ({
					id: `publication-${each.version}-${each.publishedAt}`,
					cells: [
						...[w.version(each.version), day(each.publishedAt), day(each.withdrawnAt)].map(note),
						why(each, lang),
						note(inGroups(each.hash))
					]
				}))
			}
		]
	};
}

function note(text: string): Cell {
	return { kind: 'note', text };
}

/** The reason, in the language that it was written in. */
function why({ version, reason }: Withdrawn, lang: Lang): Cell {
	const { text, lang: of } = saidIn(reason, lang);
	if (of === lang) return note(text);
	return {
		...{ kind: 'words', id: `withdrawal-${version}`, lang: of, number: null },
		...{ paragraphs: [text], untranslated: words[lang].common.languages[of], notes: [] }
	};
}

/** A code in groups of eight, so that it fits a column. */
function inGroups(hash: string): string {
	return hash.replace(/.{8}(?!$)/g, '$& ');
}
