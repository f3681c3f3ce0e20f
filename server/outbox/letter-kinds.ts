import type { en } from '../../src/lib/words/en';

/** Every kind of letter. One without words in English and in Welsh is a type error. */
export type LetterKind = keyof typeof en.letters.kinds;

/** What a letter speaks of: ids and numbers, never words of a case or of a person. */
interface LetterAbout extends Record<LetterKind, Record<string, string | number>> {
	'papers-issued': { sitting: string };
}

/** A letter as an act writes it. */
export type PostedLetter = {
	[K in LetterKind]: { kind: K; about: LetterAbout[K] };
}[LetterKind];

/** For each kind, something that is made from what it speaks of. */
export type ForEachKind<A extends unknown[], R> = {
	[K in LetterKind]: (about: LetterAbout[K], ...rest: A) => R;
};
