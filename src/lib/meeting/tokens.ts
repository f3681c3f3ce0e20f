import { GLOSSARY, SHORT } from './glossary';
import type { Language } from './people';

/** One of a text's words, as it is compared. */
export interface Token {
	/** The matter it speaks of, by the field's name for it in both languages; else its stem. */
	name: string;
	/** Whether the field has it in both languages. */
	isKnown: boolean;
	/** How much it shows by itself, 0…1. */
	worth: number;
	/** Of a word that the field does not know: its runs of three letters. */
	grams: readonly string[];
}

/** In points of every kind: to share it shows little. */
const COMMON = 0.45;
/** Nearly every negative has it. */
const NOT = 0.15;

/** Words that say nothing of what a point is about, Welsh ones with their mutations. */
const EMPTY: Record<Language, ReadonlySet<string>> = {
	en: set(`a an and are as at be been being but by can could did do does done for from had has have he her
		him his how i if in into is it its of on or our out she should so some than that the their them
		there these they this those to up was we were what when where which while who will with would
		you your also any all very only just about after before during one like look looked see seen
		get got want wanted know say even still really now them anyone anybody anything somebody
		something whatever case cases panel her hers himself herself must may might more most much
		many made make though although because once then until till us me my over off down well`),
	cy: set(`a ac ag ai am ar at bod bu byddai cael caiff chafodd cafodd dan ei eu fe fod fodd
		fydd gael gan gafodd gyda gyfer hefyd hi hon hwn hyn i iawn iddi iddo iddynt na
		neu nhw o oedd oeddent oes os pan pob roedd sydd sy trwy drwy un wedi wrth y ydy
		yn yr yw achos achosion panel ei er erbyn gael mewn yno hynny beth pwy mae maent rhai
		rhaid fawr mor bob cyn rhag at tan wnaeth gwnaed bydd gallai dylid dylai fel fy dy ein eich`)
};

/**
 * The words of a text that carry its meaning, each once; no more than the first `most` of them, however
 * long the text is.
 */
export function tokensOf(text: string, lang: Language, most = 200): Token[] {
	const known = new Map<string, Token>();
	for (const word of wordsOf(text, lang, most)) {
		const token = tokenOf(word, lang);
		if (token.name.length > 1) known.set(token.name, token);
	}
	return [...known.values()];
}

/** Nobody's word is longer. */
const LETTERS = 30;

function wordsOf(text: string, lang: Language, most: number): string[] {
	const words: string[] = [];
	// A generous guess at how far they reach, so that a long text is not read to its end.
	for (const word of plain(text.slice(0, most * 12), lang).split(/[^\p{L}\p{N}]+/u)) {
		if (word === '' || EMPTY[lang].has(word)) continue;
		const long = lang === 'en' && Object.hasOwn(SHORT, word) ? SHORT[word].split(' ') : [word];
		words.push(...long.map((each) => each.slice(0, LETTERS)));
		if (words.length >= most) break;
	}
	return words;
}

function tokenOf(word: string, lang: Language): Token {
	const matter = matterOf(word, lang);
	if (matter) return { ...matter, isKnown: true, grams: [] };
	const root = stem(word, lang);
	return { name: root, isKnown: false, worth: 1, grams: gramsOf(root) };
}

/** By the word itself, else by its stem, so that one form in the list is mostly enough. */
function matterOf(word: string, lang: Language): Matter | undefined {
	const { words, stems } = SAME[lang];
	return words.get(lang === 'cy' ? unmutate(word) : word) ?? stems.get(stem(word, lang));
}

/** What survives spelling and inflection. */
function gramsOf(word: string): string[] {
	if (word.length < 3) return [];
	const padded = `_${word}`;
	return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

/** Welsh has small words behind an apostrophe, English has endings there. */
function plain(text: string, lang: Language): string {
	const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	if (lang === 'cy') return letters.replace(/[’']/g, ' ');
	return letters.replace(/[’']s\b/g, '').replace(/[’']/g, '');
}

/** The same letters for every form of a word, as far as endings tell. */
function stem(word: string, lang: Language): string {
	if (lang === 'cy') return unmutate(word.replace(CY_ENDINGS, ''));
	for (const [ending, into, least = 3] of ENDINGS) {
		if (word.endsWith(ending) && word.length - ending.length >= least) {
			return undouble(word.slice(0, word.length - ending.length) + into);
		}
	}
	return word.length > 3 ? word.replace(/e$/, '') : word;
}

/** What is left has three letters at least. */
const CY_ENDINGS =
	/(?<=.{3})(iadau|iaethau|wyd|iad|iau|ion|odd|wyr|aeth|au|wr|ir|id|u|o|i|on|ydd|oedd)$/;

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
	['ely', ''],
	['ly', ''],
	['ed', ''],
	['es', ''],
	['s', '']
];

function undouble(stem: string): string {
	return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

/** A first letter and what soft, nasal and aspirate mutation make of it, as one; g may fall away. */
function unmutate(word: string): string {
	if (word.length < 3) return word;
	return word
		.replace(/^(ngh|ng|ch|c)/, 'g')
		.replace(/^g(?=[aeiouwylr])/, '')
		.replace(/^(mh|ph|p|b|m|f(?!f))/, 'b')
		.replace(/^(nh|th|dd|t)/, 'd')
		.replace(/^ll/, 'l')
		.replace(/^rh/, 'r');
}

function set(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

type Matter = Pick<Token, 'name' | 'worth'>;

interface Known {
	words: ReadonlyMap<string, Matter>;
	stems: ReadonlyMap<string, Matter>;
}

/** Each line's words stand for its first English one. Short ones have no stem of their own. */
function same(lines: string): Record<Language, Known> {
	const found = {
		en: { words: new Map<string, Matter>(), stems: new Map<string, Matter>() },
		cy: { words: new Map<string, Matter>(), stems: new Map<string, Matter>() }
	};
	for (const line of lines.trim().split('\n')) {
		const isCommon = line.trim().startsWith('~');
		const [english = [], welsh = []] = line
			.replace('~', '')
			.split('|')
			.map((side, n) =>
				plain(side, n === 0 ? 'en' : 'cy')
					.trim()
					.split(/\s+/)
			);
		const [name] = english;
		const matter = { name, worth: name === 'not' ? NOT : isCommon ? COMMON : 1 };
		const add = (word: string, lang: Language) => {
			found[lang].words.set(lang === 'cy' ? unmutate(word) : word, matter);
			if (word.length > 3) found[lang].stems.set(stem(word, lang), matter);
		};
		english.forEach((word) => add(word, 'en'));
		welsh.forEach((word) => add(word, 'cy'));
	}
	return found;
}

/** Made last: it needs all of the above. */
const SAME: Readonly<Record<Language, Known>> = same(GLOSSARY);
