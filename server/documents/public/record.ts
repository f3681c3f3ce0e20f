import type { DocumentPart } from '../../../src/lib/meeting/report/document';
import type { Bilingual } from '../../../src/lib/meeting/people/people';
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
						w.version(each.version),
						day(each.publishedAt),
						day(each.withdrawnAt),
						each.reason[lang],
						inGroups(each.hash)
					].map((text) => ({ kind: 'note' as const, text }))
				}))
			}
		]
	};
}

/** A code in groups of eight, so that it fits a column. */
function inGroups(hash: string): string {
	return hash.replace(/.{8}(?!$)/g, '$& ');
}
