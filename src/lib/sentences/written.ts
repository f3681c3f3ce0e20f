import type { Lang } from '../words/plural';

/** Words that stand in one language or in both: the reader's, else the other's, and which it is. */
export function written(
	words: { en: string; cy: string },
	own: Lang
): { text: string; lang: Lang } {
	const other = own === 'en' ? 'cy' : 'en';
	const mine = words[own].trim();
	return mine ? { text: mine, lang: own } : { text: words[other].trim(), lang: other };
}
