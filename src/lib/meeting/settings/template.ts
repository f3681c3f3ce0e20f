import { daysFrom, isDay } from '../calendar';
import type { Bilingual } from '../people/people';
import { list, named, oneOf, or, readAs, shape, such, text } from './reading';
import type { Read } from './reading';

/** R4: "not answered" is not "not applicable"; null on a board means not yet answered. */
export const ANSWERS = [
	'yes',
	'no',
	'partly',
	'not-applicable',
	'not-recorded',
	'redacted'
] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a text or a date may have in place of words or a day. */
export const NO_CONTENT = ['not-applicable', 'not-recorded', 'redacted'] as const;

/** An answer, or for a date prompt `YYYY-MM-DD[THH:MM]`; null is not yet answered. */
export type AnswerValue = string | null;

export interface GivenAnswer {
	value: AnswerValue;
	note: string;
}
export type GivenAnswers = Readonly<Record<string, GivenAnswer | undefined>>;

export interface Prompt {
	id: string;
	/** As printed: "5a". */
	number: string;
	label: Bilingual;
	hint?: Bilingual;
	kind: 'answer' | 'text' | 'answer+text' | 'date';
	/** Another date prompt from which days are derived. */
	after?: string;
	/** Shown only while that prompt has one of these answers. */
	when?: { prompt: string; is: Answer[] };
}

export interface FormTemplate {
	id: string;
	name: Bilingual;
	/** The headline question of a case. */
	question: Bilingual;
	prompts: Prompt[];
}

/** Reads a form template from JSON, or refuses it as `template-invalid` with `{path}`. */
export function readTemplate(json: unknown): FormTemplate {
	return readAs('template-invalid', template, json);
}

/** Whether a value may be given to a prompt; a blank date is null, never ''. */
export function isValue(prompt: Prompt, value: unknown): value is AnswerValue {
	if (value === null) return true;
	if (typeof value !== 'string') return false;
	if (prompt.kind === 'answer' || prompt.kind === 'answer+text') return includes(ANSWERS, value);
	return includes(NO_CONTENT, value) || (prompt.kind === 'date' && isMoment(value));
}

/** A hidden prompt hides those that depend on it; what was answered is kept, not counted. */
export function isShown(template: FormTemplate, id: string, given: GivenAnswers): boolean {
	const { prompts } = template;
	const asked = new Set<string>();
	for (let prompt = find(prompts, id); ;) {
		if (!prompt || asked.has(prompt.id)) return false;
		if (!prompt.when) return true;
		asked.add(prompt.id);
		const value = given[prompt.when.prompt]?.value ?? null;
		if (value === null || !includes(prompt.when.is, value)) return false;
		prompt = find(prompts, prompt.when.prompt);
	}
}

export function isAnswered(prompt: Prompt, given: GivenAnswer | undefined): boolean {
	if (!given) return false;
	if (given.value !== null && isValue(prompt, given.value)) return true;
	return prompt.kind === 'text' && given.note.trim() !== '';
}

/** "12 of 19 answered", over the prompts that are shown. */
export function progressOf(
	template: FormTemplate,
	given: GivenAnswers
): { answered: number; shown: number } {
	const shown = template.prompts.filter(({ id }) => isShown(template, id, given));
	return {
		answered: shown.filter((prompt) => isAnswered(prompt, given[prompt.id])).length,
		shown: shown.length
	};
}

export interface DerivedDays {
	prompt: string;
	after: string;
	days: number;
	/** The later date was given as earlier than the one before it: a warning, never a wall. */
	isOutOfOrder: boolean;
}

/** Days between dates, for each date prompt that follows another and where both are given. (R3) */
export function derivedDays(template: FormTemplate, given: GivenAnswers): DerivedDays[] {
	return template.prompts.flatMap(({ id, kind, after }) => {
		const from = after === undefined ? null : (given[after]?.value ?? null);
		const to = given[id]?.value ?? null;
		if (kind !== 'date' || after === undefined || from === null || to === null) return [];
		const days = daysBetween(from, to);
		if (days === null) return [];
		return [{ prompt: id, after, days, isOutOfOrder: isBefore(to, from) }];
	});
}

/** Calendar days from one date answer to another; null unless both are dates. */
export function daysBetween(from: string, to: string): number | null {
	if (!isMoment(from) || !isMoment(to)) return null;
	return daysFrom(from.slice(0, 10), to.slice(0, 10));
}

/** Times are compared only where both have one. */
function isBefore(moment: string, other: string): boolean {
	const length = Math.min(moment.length, other.length);
	return moment.slice(0, length) < other.slice(0, length);
}

function isMoment(value: string): boolean {
	const [day = '', time] = value.split('T');
	return isDay(day) && (time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
}

function find(prompts: readonly Prompt[], id: string): Prompt | undefined {
	return prompts.find((prompt) => prompt.id === id);
}

function includes(values: readonly string[], value: string): boolean {
	return values.includes(value);
}

const words = shape<Bilingual>({ en: text, cy: text });
const prompt: Read<Prompt> = shape<Prompt>({
	id: text,
	number: text,
	label: words,
	hint: or(undefined, words),
	kind: oneOf('answer', 'text', 'answer+text', 'date'),
	after: or(undefined, text),
	when: or(
		undefined,
		shape<{ prompt: string; is: Answer[] }>({
			prompt: text,
			is: list(oneOf(...ANSWERS), 1)
		})
	)
});

/** Conditions and dates may only speak of prompts that are there. */
const template = such(
	shape<FormTemplate>({ id: text, name: words, question: words, prompts: named(prompt, 1) }),
	({ prompts }) =>
		prompts.every(
			({ id, kind, after, when }) =>
				(when === undefined || (when.prompt !== id && find(prompts, when.prompt) !== undefined)) &&
				(after === undefined || (kind === 'date' && find(prompts, after)?.kind === 'date'))
		),
	'prompts'
);
