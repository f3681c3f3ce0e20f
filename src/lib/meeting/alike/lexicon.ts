import { GLOSSARY } from './glossary';
import type { Language } from '../people/people';
import { plain, stem, unmutate } from './stems';

/** What a word or a phrase of the field speaks of. */
export interface Matter {
	/** By its first English word, in both languages. */
	name: string;
	/** How much it shows by itself, 0…1. */
	worth: number;
	/** It denies what it speaks of: "delay" of "prompt". */
	isContrary: boolean;
	/** The line it stands on: of one kind, if not the same. */
	line: string;
	/** The heading its line stands under: near, if not the same. */
	field: string | null;
}

/** What a phrase speaks of, and how many words it has. */
export interface Found {
	matter: Matter;
	length: number;
}

/** In points of every kind: to share it shows little. */
const COMMON = 0.45;
/** Nearly every negative has it. */
const NOT = 0.15;
/** A shorter word is too like others to be taken for one of them. */
const FEWEST_LETTERS = 6;

interface Lexicon {
	words: Map<string, Matter>;
	/** Welsh words, with every mutation undone. */
	unmutated: Map<string, Matter>;
	/** null where two lines have it and neither has the bare word: then only the very words count. */
	stems: Map<string, { matter: Matter | null; isOwn: boolean }>;
	/** Words, also those of phrases, by themselves and by what is left of them without one letter. */
	slips: Map<string, string[]>;
	/** By the form of their first word, the longest first. */
	phrases: Map<string, { forms: string[]; matter: Matter }[]>;
}

/** The longest phrase of the field that begins at a place in a text. */
export function phraseAt(words: readonly Word[], at: number, lang: Language): Found | null {
	for (const { forms, matter } of LEXICON[lang].phrases.get(words[at].form) ?? []) {
		if (forms.every((form, n) => words[at + n]?.form === form)) {
			return { matter, length: forms.length };
		}
	}
	return null;
}

/** By the word itself, else by its stem, so that one form in the list is mostly enough. */
export function matterOf({ word, root }: Word, lang: Language): Matter | null {
	const { words, unmutated, stems } = LEXICON[lang];
	const own = words.get(word) ?? unmutated.get(unmutate(word)) ?? stems.get(root)?.matter;
	// English words of three letters have no entry under their stem, so "asked" is found under the word "ask".
	return own ?? (lang === 'en' ? (words.get(root) ?? null) : null);
}

/** The one word of the field that differs from a misspelt one by a slip: a letter too many, too few, another, or two exchanged. */
export function meantBy(word: string, lang: Language): string | null {
	const { slips } = LEXICON[lang];
	if (word.length < FEWEST_LETTERS) return null;
	const meant = [word, ...withoutOne(word)]
		.flatMap((each) => slips.get(each) ?? [])
		.filter((each) => each[0] === word[0] && isOneSlip(each, word));
	return new Set(meant.map((each) => stem(each, lang))).size === 1 ? meant[0] : null;
}

export interface Word {
	word: string;
	root: string;
	/** What is compared of it within a phrase: English by its root, Welsh with its mutation undone. */
	form: string;
}

export function wordOf(word: string, lang: Language): Word {
	const root = stem(word, lang);
	const english = word.length > 3 ? root : word;
	return { word, root, form: lang === 'cy' ? unmutate(word) : english };
}

/** The words of each part of a line stand for its first English one. Short ones have no stem of their own. */
function read(lines: string): Record<Language, Lexicon> {
	const none = (): Lexicon => ({
		words: new Map(),
		unmutated: new Map(),
		stems: new Map(),
		slips: new Map(),
		phrases: new Map()
	});
	const found = { en: none(), cy: none() };
	let field: string | null = null;
	for (const line of lines
		.trim()
		.split('\n')
		.map((each) => each.trim())) {
		if (line.startsWith('#')) {
			field = line.slice(1).trim() || null;
			continue;
		}
		const parts = line
			.split('|')
			.map((side) => side.split('/').map((part) => part.trim().split(/\s+/)));
		const names = parts[0].map(([first]) => first.replace(/[~!]/g, ''));
		for (const [n, lang] of (['en', 'cy'] as const).entries()) {
			for (const [at, entries] of (parts[n] ?? []).entries()) {
				const name = names[at];
				const isCommon = parts[0][at][0].startsWith('~');
				const worth = name === 'not' ? NOT : isCommon ? COMMON : 1;
				for (const entry of entries) {
					if (entry === '') continue;
					const isContrary = entry.includes('!');
					const matter = { name, worth, isContrary, line: names[0], field };
					add(found[lang], lang, entry.replace(/[~!]/g, ''), matter);
				}
			}
		}
	}
	for (const { phrases } of Object.values(found)) {
		for (const all of phrases.values()) all.sort((a, b) => b.forms.length - a.forms.length);
	}
	return found;
}

function add(to: Lexicon, lang: Language, entry: string, matter: Matter): void {
	const words = plain(entry, lang)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	for (const word of words) addSlips(to, word);
	if (words.length > 1) {
		const forms = words.map((word) => wordOf(word, lang).form);
		const known = to.phrases.get(forms[0]) ?? [];
		const same = known.find((phrase) => phrase.forms.join(' ') === forms.join(' '));
		expectOneMatter(entry, same?.matter, matter);
		if (!same) to.phrases.set(forms[0], [...known, { forms, matter }]);
		return;
	}
	const [word] = words;
	const before = to.words.get(word);
	expectOneMatter(entry, before, matter);
	to.words.set(word, before ?? matter);
	const plainest = unmutate(word);
	if (lang === 'cy' && !to.unmutated.has(plainest)) to.unmutated.set(plainest, matter);
	if (word.length <= 3) return;
	const root = stem(word, lang);
	const other = to.stems.get(root);
	// The word without an ending has the stem: "record", not "recording", which stands for itself alone.
	const isOwn = word === root;
	if (!other || (isOwn && !other.isOwn)) to.stems.set(root, { matter, isOwn });
	else if (!other.isOwn && other.matter?.name !== matter.name) other.matter = null;
}

function addSlips({ slips }: Lexicon, word: string): void {
	if (word.length < FEWEST_LETTERS || slips.get(word)?.includes(word)) return;
	for (const rest of new Set([word, ...withoutOne(word)])) {
		const known = slips.get(rest);
		if (known) known.push(word);
		else slips.set(rest, [word]);
	}
}

function withoutOne(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Of two that differ in one letter, or in the order of two. */
function isOneSlip(one: string, other: string): boolean {
	let from = 0;
	while (from < one.length && one[from] === other[from]) from += 1;
	const [a, b] = [one.slice(from), other.slice(from)];
	const isExchanged = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
	return isExchanged || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}

/** Stops the start: two lines of the glossary claim one word or phrase. */
function expectOneMatter(entry: string, known: Matter | undefined, matter: Matter): void {
	if (known && known.name !== matter.name) throw new Error(`the glossary has "${entry}" twice`);
}

/** Made last: it needs all of the above. */
const LEXICON: Readonly<Record<Language, Lexicon>> = read(GLOSSARY);
