import type { Language } from '../people/people';

/** How the force stands to an observation. (A6) */
export const POSITIONS = ['accepted', 'partly', 'not-accepted', 'explained', 'elsewhere'] as const;
export type Position = (typeof POSITIONS)[number];

/** A row as it is being written: one observation of the sent version. */
export interface WrittenRow {
	/** Id of the observation's block. */
	block: string;
	/** Null while the force has not chosen one. */
	position: Position | null;
	text: string;
}

export interface WrittenCommitment {
	id: string;
	text: string;
	owner: string;
	/** YYYY-MM-DD; null while it is open. */
	due: string | null;
	blocks: readonly string[];
}

/** Words of the signed response, with their translation; '' while there is none. */
export interface SignedWords {
	text: string;
	lang: Language;
	translation: string;
}

/** The words in this language; in the language they were written in, where they have no translation. (A10) */
export function wordsIn(
	{ text, lang, translation }: SignedWords,
	wanted: Language
): { text: string; lang: Language } {
	return lang === wanted || translation === ''
		? { text, lang }
		: { text: translation, lang: wanted };
}

/** Whether they can be read in this language. */
export function isIn({ lang, translation }: SignedWords, wanted: Language): boolean {
	return lang === wanted || translation !== '';
}

/** A row is answered once it has a position and words; each position needs words, "not accepted" its reason. (A6) */
export function isRowAnswered({ position, text }: Pick<WrittenRow, 'position' | 'text'>): boolean {
	return position !== null && text.trim() !== '';
}

/** Ids of the observations without an answer, in the report's order. While there are any, nobody signs. */
export function unansweredIn(rows: readonly WrittenRow[]): string[] {
	return rows.filter((row) => !isRowAnswered(row)).map(({ block }) => block);
}

type CommitmentPart = 'text' | 'owner' | 'due';

/** Every part that a commitment lacks, in the order of its fields; empty where it is whole. */
export function lackingOf({
	text,
	owner,
	due
}: Pick<WrittenCommitment, CommitmentPart>): CommitmentPart[] {
	const parts: CommitmentPart[] = [];
	if (text.trim() === '') parts.push('text');
	if (owner.trim() === '') parts.push('owner');
	if (due === null) parts.push('due');
	return parts;
}

/** A commitment that nobody has begun, and that is left out when the response is signed. */
export function isBlankRow({
	text,
	owner,
	due
}: Omit<WrittenCommitment, 'id' | 'blocks'>): boolean {
	return text.trim() === '' && owner.trim() === '' && due === null;
}

/** The observations of a version, in the order of their numbers: the rows that the force answers. */
export function observationsOf<B extends { kind: string }>({
	blocks
}: {
	blocks: readonly B[];
}): B[] {
	return blocks.filter(({ kind }) => kind === 'observation');
}

/**
 * What of a response is published beside a version: answers to the observations that are, and promises that answer one of
 * them. One that answers none may be of an inside observation that a correction left out. (A1, A7, A10)
 * @param blocks those of the version that are published
 */
export function publicResponse<
	A extends { block: string },
	C extends { blocks: readonly string[] }
>(
	{ answers, commitments }: { answers: readonly A[]; commitments: readonly C[] },
	blocks: readonly { id: string }[]
): { answers: A[]; commitments: C[] } {
	const ids = new Set(blocks.map(({ id }) => id));
	return {
		answers: answers.filter(({ block }) => ids.has(block)),
		commitments: commitments.filter(({ blocks }) => blocks.some((block) => ids.has(block)))
	};
}
