import { daysFrom, isDay } from '../calendar';
import type { AnswerValue, GivenAnswer, GivenAnswers } from './answer';
import { isMet } from './form/conditions';
import { choicesOf } from './own-answers';
import type { FormTemplate, Prompt } from './template';

/** Whether a value may be given to a prompt; a blank date is null, never ''. */
export function isValue(prompt: Prompt, value: unknown): value is AnswerValue {
	if (value === null) return true;
	if (typeof value !== 'string') return false;
	if (choicesOf(prompt).includes(value)) return true;
	return prompt.kind === 'date' && isMoment(value);
}

/** For each prompt with its own list, the ids of its answers; undefined for every other prompt. */
export function ownAnswersOf({
	prompts
}: FormTemplate): (prompt: string) => readonly string[] | undefined {
	return (id) => prompts.find((each) => each.id === id)?.answers?.map((answer) => answer.id);
}

/** Whether a prompt is shown. A hidden prompt hides those that depend on it; their answers are kept but not counted. */
export function isShown(template: FormTemplate, id: string, given: GivenAnswers): boolean {
	return shownIn(template, given).has(id);
}

/** Ids of the prompts that are shown. Prompts that wait for each other are all hidden. */
export function shownIn({ prompts }: FormTemplate, given: GivenAnswers): ReadonlySet<string> {
	const known = new Map<string, boolean>();
	const isAsked = (id: string): boolean => {
		const before = known.get(id);
		if (before !== undefined) return before;
		known.set(id, false);
		const prompt = prompts.find((each) => each.id === id);
		const shown =
			prompt !== undefined &&
			(!prompt.when ||
				isMet(prompt.when, ({ prompt: other, is }) => {
					const value = given[other]?.value ?? null;
					return value !== null && is.includes(value) && isAsked(other);
				}));
		known.set(id, shown);
		return shown;
	};
	return new Set(prompts.flatMap(({ id }) => (isAsked(id) ? [id] : [])));
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
	const ids = shownIn(template, given);
	const shown = template.prompts.filter(({ id }) => ids.has(id));
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
