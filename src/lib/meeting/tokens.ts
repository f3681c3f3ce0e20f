import { GLOSSARY } from './glossary';
import type { Language } from './people';

/** Words that say nothing of what a point is about, Welsh ones with their mutations. */
const EMPTY: Record<Language, ReadonlySet<string>> = {
	en: set(`a an and are as at be been being but by can could did do does for from had has have he her
		him his how i if in into is it its of on or our she should so some than that the their them
		there these they this those to was we were what when where which while who will with would
		you your also any all very only just about after before during one like look looked see seen
		get got want wanted know say said put even still really now them anyone anybody anything somebody
		someone something whatever did didnt dont doesnt isnt wasnt case cases panel`),
	cy: set(`a ac ag ai am ar at bod bu byddai cael caiff chafodd cafodd dan dim ddim ei eu fe fod fodd
		fydd gael gan gafodd gyda gyfer hefyd hi hon hwn hyn i iawn iddi iddo iddynt na nad nag
		neu nid nhw ni o oedd oeddent oes on ond os pan pob roedd sydd sy trwy drwy un wedi wrth y ydy
		yn yr yw achos achosion panel`)
};

/** The words of a text that carry its meaning, lightly stemmed. Linear in the text. */
export function tokensOf(text: string, lang: Language): string[] {
	return wordsOf(text, lang)
		.map((word) => conceptOf(word, lang) ?? stem(word, lang))
		.filter((word) => word.length > 1);
}

/** Those of its words that the field has in both languages, each by one name. */
export function conceptsOf(text: string, lang: Language): string[] {
	return wordsOf(text, lang)
		.flatMap((word) => conceptOf(word, lang) ?? [])
		.filter((concept) => concept !== NOT);
}

/** Runs of three letters within words: what survives spelling, inflection and mutation. */
export function gramsOf(text: string, lang: Language): string[] {
	const words = wordsOf(text, lang).filter((word) => word.length > 2);
	return words.flatMap((word) => {
		const padded = `_${lang === 'cy' ? unmutate(word) : word}_`;
		return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
	});
}

function wordsOf(text: string, lang: Language): string[] {
	return plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !EMPTY[lang].has(word));
}

/** By the word itself, else by its stem, so that one form in the list is mostly enough. */
function conceptOf(word: string, lang: Language): string | undefined {
	const { words, stems } = SAME[lang];
	return words.get(lang === 'cy' ? unmutate(word) : word) ?? stems.get(stem(word, lang));
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']s\b/g, '')
		.replace(/[’']/g, '');
}

function stem(word: string, lang: Language): string {
	if (lang === 'cy') return unmutate(word.replace(CY_ENDINGS, ''));
	for (const [ending, into] of ENDINGS) {
		if (word.endsWith(ending) && word.length - ending.length >= 3) {
			return undouble(word.slice(0, word.length - ending.length) + into);
		}
	}
	return word.length > 3 ? word.replace(/e$/, '') : word;
}

/** What is left has three letters at least. */
const CY_ENDINGS = /(?<=.{3})(wyd|iad|iau|ion|odd|wyr|au|wr|ir|u|o|i)$/;

const ENDINGS = [
	['ations', ''],
	['ation', ''],
	['ments', ''],
	['ment', ''],
	['ings', ''],
	['ing', ''],
	['ness', ''],
	['ies', 'y'],
	['ied', 'y'],
	['edly', ''],
	['ely', ''],
	['ly', ''],
	['ed', ''],
	['es', ''],
	['s', '']
] as const;

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

/** It is in so many points that by itself it shows nothing. */
const NOT = 'not';

interface Known {
	words: ReadonlyMap<string, string>;
	stems: ReadonlyMap<string, string>;
}

/** Each line's words stand for its first English one. Short ones have no stem of their own. */
function same(lines: string): Record<Language, Known> {
	const found = {
		en: { words: new Map<string, string>(), stems: new Map<string, string>() },
		cy: { words: new Map<string, string>(), stems: new Map<string, string>() }
	};
	for (const line of lines.trim().split('\n')) {
		const [english = [], welsh = []] = line
			.split('|')
			.map((side) => plain(side).trim().split(/\s+/));
		const add = (word: string, lang: Language) => {
			found[lang].words.set(lang === 'cy' ? unmutate(word) : word, english[0]);
			if (word.length > 3) found[lang].stems.set(stem(word, lang), english[0]);
		};
		english.forEach((word) => add(word, 'en'));
		welsh.forEach((word) => add(word, 'cy'));
	}
	return found;
}

/** Made last: it needs all of the above. */
const SAME: Readonly<Record<Language, Known>> = same(GLOSSARY);
