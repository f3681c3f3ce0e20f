import type { en } from '../../src/lib/words/en';

/** Every kind of letter. One without words in English and in Welsh is a type error. */
export type LetterKind = keyof typeof en.letters.kinds;

interface OfSitting {
	sitting: string;
}
interface OfVersion {
	review: string;
	version: number;
}
/** `sending` is the id of a version's coming to a step. */
interface OfSending {
	review: string;
	sending: string;
}

/** What a letter speaks of: ids and numbers, never words of a case or of a person. */
interface LetterAbout extends Record<LetterKind, object> {
	invitation: OfSitting;
	'sitting-changed': OfSitting & { revision: number };
	'sitting-cancelled': OfSitting;
	/** The sitting as it was: nothing else is left of it. Days as YYYY-MM-DD, times as HH:MM. */
	'sitting-removed': OfSitting & {
		review: string;
		number: number;
		date: string;
		from: string;
		to: string;
		revision: number;
	};
	'due-moved': OfSitting & { due: string };
	'papers-issued': OfSitting;
	'to-answer': OfVersion;
	'to-object': OfVersion;
	'object-reminder': OfVersion;
	'to-comment': OfVersion;
	/** `after` counts days since the version was sent to its voters. */
	'answer-reminder': OfVersion & { after: number };
	'early-feedback': { review: string; feedback: string };
	'report-sent': OfSending;
	/** `n` counts the extensions of that sending's target. */
	'target-extended': OfSending & { n: number };
	'response-reminder': OfSending;
	'response-overdue': OfSending;
	'question-asked': { review: string; question: string };
	'question-answered': { review: string; question: string };
	'row-passed': { review: string; passed: string };
	'being-corrected': OfVersion;
	'report-to-read': OfSending;
	'to-consider': OfVersion;
	considered: OfVersion;
	published: OfVersion;
}

/** A letter as an act writes it. */
export type PostedLetter = {
	[K in LetterKind]: { kind: K; about: LetterAbout[K] & Record<string, string | number> };
}[LetterKind];

/** For each kind, something that is made from what it speaks of. */
export type ForEachKind<A extends unknown[], R> = {
	[K in LetterKind]: (about: LetterAbout[K], ...rest: A) => R;
};
