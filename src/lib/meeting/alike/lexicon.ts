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

interface Lexicon {
	words: Map<string, Matter>;
	/** Welsh words, with every mutation undone. */
	unmutated: Map<string, Matter>;
	/** null where two lines have it and neither has the bare word: then only the very words count. */
	stems: Map<string, { matter: Matter | null; isOwn: boolean }>;
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

/** Each line's words stand for its first English one. Short ones have no stem of their own. */
function read(lines: string): Record<Language, Lexicon> {
	const none = (): Lexicon => ({
		words: new Map(),
		unmutated: new Map(),
		stems: new Map(),
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
		const isCommon = line.startsWith('~');
		const sides = line.replace('~', '').split('|');
		const name = sides[0].trim().split(/\s+/)[0].replace('!', '');
		const worth = name === 'not' ? NOT : isCommon ? COMMON : 1;
		for (const [n, lang] of (['en', 'cy'] as const).entries()) {
			for (const entry of (sides[n] ?? '').trim().split(/\s+/)) {
				if (entry === '') continue;
				const isContrary = entry.startsWith('!');
				add(found[lang], lang, entry.replace('!', ''), { name, worth, isContrary, field });
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

/** Stops the start: two lines of the glossary claim one word or phrase. */
function expectOneMatter(entry: string, known: Matter | undefined, matter: Matter): void {
	if (known && known.name !== matter.name) throw new Error(`the glossary has "${entry}" twice`);
}

/** Made last: it needs all of the above. */
const LEXICON: Readonly<Record<Language, Lexicon>> = read(GLOSSARY);
