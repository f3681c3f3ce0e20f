import { daysFrom, isDay } from '../calendar';
import { ANSWERS, NO_CONTENT } from './answer';
import type { AnswerValue, GivenAnswer, GivenAnswers } from './answer';
import type { FormTemplate, Prompt } from './template';

/** Whether a value may be given to a prompt; a blank date is null, never ''. */
export function isValue(prompt: Prompt, value: unknown): value is AnswerValue {
	if (value === null) return true;
	if (typeof value !== 'string') return false;
	if (prompt.kind === 'answer' || prompt.kind === 'answer+text') return includes(ANSWERS, value);
	return includes(NO_CONTENT, value) || (prompt.kind === 'date' && isMoment(value));
}

/** Whether a prompt is shown. A hidden prompt hides those that depend on it; their answers are kept but not counted. */
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
	/** Whether the later date is before the earlier one. The page warns but does not refuse. */
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
