import type { Language } from '../people/people';

/** Welsh has small words behind an apostrophe, English has endings there. */
export function plain(text: string, lang: Language): string {
	const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	if (lang === 'cy') return letters.replace(/[’']/g, ' ');
	return letters.replace(/[’']s\b/g, '').replace(/[’']/g, '');
}

/** The same letters for every form of a word, as far as endings tell. */
export function stem(word: string, lang: Language): string {
	if (lang === 'cy') return unmutate(word.replace(CY_ENDINGS, '$1'));
	for (const [ending, into, least = 3] of ENDINGS) {
		if (word.endsWith(ending) && word.length - ending.length >= least) {
			return undouble(word.slice(0, word.length - ending.length) + into);
		}
	}
	return word.length > 3 ? word.replace(/e$/, '') : word;
}

/** What is left has three letters at least. */
const CY_ENDINGS =
	/^(.{3}.*?)(?:iadau|iaethau|wyd|iad|iau|ion|odd|wyr|aeth|au|wr|ir|id|u|o|i|on|ydd|oedd)$/;

/** An ending, what stands in its place, and how many letters are left at least, where that is not three. */
const ENDINGS: readonly (readonly [ending: string, into: string, least?: number])[] = [
	['ations', ''],
	['ation', ''],
	['ating', '', 4],
	['ators', '', 4],
	['ator', '', 4],
	['ated', '', 4],
	['ates', '', 4],
	['ate', '', 4],
	['istic', '', 3],
	['ments', ''],
	['ment', ''],
	['isms', '', 4],
	['ism', '', 3],
	['ists', '', 4],
	['ist', '', 4],
	['ings', ''],
	['ing', ''],
	['ness', ''],
	['ies', 'y'],
	['ied', 'y'],
	['edly', ''],
	['ively', '', 4],
	['ive', '', 4],
	['ions', '', 4],
	['ion', '', 4],
	['fully', ''],
	['ful', ''],
	['ances', '', 4],
	['ance', '', 4],
	['ences', '', 4],
	['ence', '', 4],
	['able', '', 4],
	['ible', '', 4],
	['ers', '', 4],
	['er', '', 4],
	['ely', ''],
	['ly', ''],
	['ed', ''],
	['es', ''],
	['s', '']
];

function undouble(stem: string): string {
	return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/^(.{3,})e$/, '$1');
}

/** A first letter and what soft, nasal and aspirate mutation make of it, as one; g may fall away. */
export function unmutate(word: string): string {
	if (word.length < 3) return word;
	return word
		.replace(/^(ngh|ng|ch|c)/, 'g')
		.replace(/^g(?=[aeiouwylr])/, '')
		.replace(/^(mh|ph|p|b|m|f(?!f))/, 'b')
		.replace(/^(nh|th|dd|t)/, 'd')
		.replace(/^ll/, 'l')
		.replace(/^rh/, 'r');
}
