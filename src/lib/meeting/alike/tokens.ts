import { EMPTY, SHORT } from './glossary';
import { matterOf, meantBy, phraseAt, wordOf } from './lexicon';
import type { Found, Word } from './lexicon';
import type { Language } from '../people/people';
import { plain } from './stems';

/** One of a text's words, as it is compared. */
export interface Token {
	/** The matter it speaks of, by the field's name for it in both languages; else its stem. */
	name: string;
	/** Whether the field has it in both languages. */
	isKnown: boolean;
	/** How much it shows by itself, 0…1. */
	worth: number;
	/** Whether its clause says it or denies it: "updated", "not updated"; null where that is not certain. */
	isDenied: boolean | null;
	/** What else is of its kind, and what it is near to. */
	line: string | null;
	field: string | null;
	/** For a word that the field does not know: its runs of three letters. */
	grams: readonly string[];
	/** The words it stands for, in small letters without accents; of a short form, the short form. */
	words: readonly string[];
	/** The same as they are looked up in the vectors, English ones: of a short form, what it is short for. */
	english: readonly string[];
}

/** Where one thing that is said ends and another begins: a stop, or a word that joins two. */
const STOPS = /[.;:!?()]|,\s/u;
/** The first group is what stands before the word: older browsers cannot look behind. */
const JOINTS: Record<Language, RegExp> = {
	en: /()\b(?:but|although|though|however|yet|while|whereas|when|until|after|before|and)\b/gu,
	cy: /(^|\P{L})(?:ond|er|serch|eto|tra|pan|nes|wedyn|a)(?!\p{L})/gu
};

/** Within so many words "not" or "no" takes back a contrary: "no undue delay". */
const NEAR = 3;
/** Nobody's word is longer. */
const LETTERS = 30;

/**
 * The words of a text that carry its meaning, each once; no more than the first `most` of them, however
 * long the text is. What is no word is taken for the one of the field that it differs from by a slip.
 */
export function tokensOf(
	text: string,
	lang: Language,
	most = 200,
	isWord: (word: string) => boolean = () => false
): Token[] {
	const known = new Map<string, Token>();
	// A generous guess at how far they reach, so that a long text is not read to its end.
	const said = plain(text.slice(0, most * 12), lang);
	const clauses = said.replace(JOINTS[lang], '$1.').split(STOPS);
	let left = most;
	for (const clause of clauses) {
		if (left <= 0) break;
		const tokens = clauseOf(wordsOf(clause, lang, isWord), lang, left);
		left -= tokens.length;
		for (const token of tokens) {
			if (token.name.length > 1 && !known.has(token.name)) known.set(token.name, token);
		}
	}
	return [...known.values()];
}

/** A word as its writer wrote it, in small letters but for short forms, and what `plain` makes of it. */
export interface Piece {
	word: string;
	parts: readonly string[];
}

export function piecesOf(text: string, lang: Language): Piece[] {
	return [...text.slice(0, LONGEST).matchAll(WRITTEN)].map(([word]) => ({
		word: word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase(),
		parts: partsOf(plain(word, lang))
	}));
}

/** The words of a token as they were written. */
export function asWritten(pieces: readonly Piece[], words: readonly string[]): string {
	const wanted = words.join(' ');
	for (let from = 0; from < pieces.length; from++) {
		if (pieces[from].parts[0] !== words[0]) continue;
		const parts: string[] = [];
		for (let to = from; to < pieces.length && parts.length < words.length; to++) {
			parts.push(...pieces[to].parts);
			if (parts.join(' ') !== wanted) continue;
			return pieces
				.slice(from, to + 1)
				.map(({ word }) => word)
				.join(' ');
		}
	}
	return wanted;
}

/** As much of a text as is compared at most. */
const LONGEST = 2400;
const WRITTEN = /[\p{L}\p{N}\p{M}’']+/gu;

function partsOf(said: string): string[] {
	return said.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function wordsOf(clause: string, lang: Language, isWord: (word: string) => boolean): Written[] {
	return partsOf(clause)
		.flatMap((word) =>
			lang === 'en' && Object.hasOwn(SHORT, word)
				? SHORT[word].split(' ').map((long) => ({ long, as: word }))
				: [{ long: word, as: word }]
		)
		.map(({ long, as }) => ({ ...spelt(long.slice(0, LETTERS), lang, isWord), as }));
}

function spelt(word: string, lang: Language, isWord: (word: string) => boolean): Word {
	const as = wordOf(word, lang);
	if (EMPTY[lang].has(word) || isWord(word) || matterOf(as, lang)) return as;
	const meant = meantBy(word, lang);
	return meant === null ? as : wordOf(meant, lang);
}

/** A word as it is looked up, and as it was written. */
type Written = Word & { as: string };

/** What one clause says, and whether it denies it. */
function clauseOf(words: readonly Written[], lang: Language, most: number): Token[] {
	const tokens: Token[] = [];
	/** Where a "not" stands that takes nothing back. */
	let not = -1;
	let isComplaint = false;
	for (let at = 0; at < words.length && tokens.length < most;) {
		const found = foundAt(words, at, lang);
		if (found) {
			const { name, worth, line, field } = found.matter;
			const isTakenBack = found.matter.isContrary && not >= 0 && at - not <= NEAR;
			if (name === 'not') not = at;
			else if (isTakenBack) not = -1;
			else isComplaint ||= found.matter.isContrary;
			// "Delay" denies that it was prompt; "no delay" says so.
			const isDenied = found.matter.isContrary ? !isTakenBack : null;
			tokens.push({
				name,
				worth,
				isDenied,
				isKnown: true,
				line,
				field,
				grams: [],
				...spanOf(words, at, found.length, lang)
			});
		} else if (!EMPTY[lang].has(words[at].word)) {
			const { root } = words[at];
			tokens.push({
				name: root,
				worth: 1,
				isDenied: null,
				isKnown: false,
				line: null,
				field: null,
				grams: gramsOf(root),
				...spanOf(words, at, 1, lang)
			});
		}
		at += found?.length ?? 1;
	}
	// A contrary is complained of with a "not" and without.
	if (isComplaint) return tokens;
	return tokens.map((token) => ({ ...token, isDenied: token.isDenied ?? not >= 0 }));
}

function spanOf(words: readonly Written[], at: number, length: number, lang: Language) {
	const span = words.slice(at, at + length);
	return {
		words: span.map(({ as }) => as).filter((word, n, all) => word !== all[n - 1]),
		english: lang === 'en' ? span.map(({ word }) => word).filter((word) => !EMPTY.en.has(word)) : []
	};
}

/** A phrase has small words; by themselves they say nothing, even where they look like others: "ar", of "car". */
function foundAt(words: readonly Word[], at: number, lang: Language): Found | null {
	const phrase = phraseAt(words, at, lang);
	if (phrase || EMPTY[lang].has(words[at].word)) return phrase;
	const matter = matterOf(words[at], lang);
	return matter && { matter, length: 1 };
}

/** What survives spelling and inflection. */
function gramsOf(word: string): string[] {
	if (word.length < 3) return [];
	const padded = `_${word}`;
	return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}
