import * as v from 'valibot';
import { ANSWERS, NO_CONTENT } from '../answer';
import { bilingual, named, only, textSchema } from '../values';

/** How a prompt may be answered. `own` and `own+text`: by choosing from a list that the form gives this prompt. */
export const KINDS = ['answer', 'answer+text', 'own', 'own+text', 'text', 'date'] as const;
export type PromptKind = (typeof KINDS)[number];

/** How many answers a prompt's own list may have. */
export const FEWEST_ANSWERS = 2;
export const MOST_ANSWERS = 12;

/** An answer's id is what a board stores. */
const answerId = v.pipe(
	textSchema,
	v.check((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id), 'id-unusable')
);

/** One answer of a prompt's own list. */
const ownAnswer = only({ id: answerId, label: bilingual });
export type OwnAnswer = v.InferOutput<typeof ownAnswer>;

/** A prompt's own list, in the order in which it is offered. */
export const ownAnswers = named(ownAnswer);

interface Asked {
	kind: PromptKind;
	answers?: readonly { id: string }[];
}

/** What may be chosen: of a prompt in words or with a date, only why there are none. */
export function choicesOf({ kind, answers = [] }: Asked): readonly string[] {
	if (isOwnKind(kind)) return answers.map(({ id }) => id);
	return isAnsweredByChoosing(kind) ? ANSWERS : NO_CONTENT;
}

/** What is wrong with a prompt's list as a whole; null where nothing is. */
export function listFault({
	kind,
	answers
}: Asked): { at: 'kind' | 'answers'; rule: ListRule } | null {
	if (!isOwnKind(kind)) return answers ? { at: 'kind', rule: 'answers-left' } : null;
	const isShort = (answers ?? []).length < FEWEST_ANSWERS;
	return isShort ? { at: 'answers', rule: 'answers-few' } : null;
}
export type ListRule = 'answers-left' | 'answers-few';

export function isOwnKind(kind: string): kind is 'own' | 'own+text' {
	return kind === 'own' || kind === 'own+text';
}

/** Whether a prompt is answered by choosing, so that others can depend on its answer. */
export function isAnsweredByChoosing(kind: string): boolean {
	return kind === 'answer' || kind === 'answer+text' || isOwnKind(kind);
}

/** Whether a prompt may be answered in words, alone or beside what is chosen. */
export function hasWords(kind: PromptKind): boolean {
	return kind === 'text' || kind === 'answer+text' || kind === 'own+text';
}
