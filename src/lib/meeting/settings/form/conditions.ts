import * as v from 'valibot';
import { ANSWERS } from '../answer';
import { isAnsweredByChoosing } from '../own-answers';
import type { PromptKind } from '../own-answers';
import { listSchema, only, textSchema } from '../values';

/** Conditions that one prompt may have. */
export const MOST_CONDITIONS = 6;

/** The other prompt has one of these answers. */
const condition = only({ prompt: textSchema, is: listSchema(textSchema, 1) });
export type Condition = v.InferOutput<typeof condition>;

/** When a prompt is shown: after one condition, after all of several, or after any of them. */
export type When = Condition | { all: Condition[] } | { any: Condition[] };

const all = only({ all: listSchema(condition, 1) });
const any = only({ any: listSchema(condition, 1) });

/** The shape is told by its keys, so that a fault has the path of the place where it is. */
export const when = v.lazy((given): v.GenericSchema<unknown, When> => {
	const has = (key: string) =>
		typeof given === 'object' && given !== null && Object.hasOwn(given, key);
	return has('all') ? all : has('any') ? any : condition;
});

export interface Conditions {
	join: 'all' | 'any';
	/** `path` is where a condition stands within `when`: '' where it is the only one. */
	of: { condition: Condition; path: string }[];
}

export function conditionsOf(given: When | undefined): Conditions {
	if (!given) return { join: 'all', of: [] };
	if (!('all' in given) && !('any' in given))
		return { join: 'all', of: [{ condition: given, path: '' }] };
	const [join, list] =
		'all' in given ? (['all', given.all] as const) : (['any', given.any] as const);
	return {
		join,
		of: list.map((condition, n) => ({ condition, path: `.${join}.${n}` }))
	};
}

/** One condition alone is stored without a join, as it always was. */
export function whenOf(join: 'all' | 'any', conditions: Condition[]): When | undefined {
	if (conditions.length < 2) return conditions[0];
	return join === 'any' ? { any: conditions } : { all: conditions };
}

/** Whether the conditions are met, with `holds` saying it of each. */
export function isMet(given: When, holds: (condition: Condition) => boolean): boolean {
	const { join, of } = conditionsOf(given);
	const one = ({ condition }: (typeof of)[number]) => holds(condition);
	return join === 'any' ? of.some(one) : of.every(one);
}

export type ConditionRule =
	'asks-itself' | 'no-such-prompt' | 'not-above' | 'not-asked-of' | 'no-such-answer';

interface Conditional {
	id: string;
	kind: PromptKind;
	answers?: readonly { id: string }[];
	when?: When;
}

/**
 * What is wrong with the conditions of a form, by the place of each within its `prompts`.
 * @param isOwn whether the panel wrote the form: then a condition is only about a prompt above that is answered by choosing,
 *   so that groups answer that one first
 */
export function conditionFaults(
	prompts: readonly Conditional[],
	isOwn: boolean
): { path: string; rule: ConditionRule }[] {
	return prompts.flatMap(({ id, when: given }, index) =>
		conditionsOf(given).of.flatMap(({ condition: { prompt, is }, path: place }) => {
			const path = `${index}.when${place}`;
			const at = prompts.findIndex((each) => each.id === prompt);
			const rule = ruleBroken(prompts, { id, index, prompt, at }, isOwn);
			if (rule) return prompt.trim() === '' ? [] : [{ path: `${path}.prompt`, rule }];
			const { answers } = prompts[at];
			const known = answers?.map((answer) => answer.id) ?? (ANSWERS as readonly string[]);
			return is.flatMap((each, n) =>
				known.includes(each) ? [] : [{ path: `${path}.is.${n}`, rule: 'no-such-answer' as const }]
			);
		})
	);
}

function ruleBroken(
	prompts: readonly Conditional[],
	{ id, index, prompt, at }: { id: string; index: number; prompt: string; at: number },
	isOwn: boolean
): ConditionRule | null {
	if (prompt === id) return 'asks-itself';
	if (at < 0) return 'no-such-prompt';
	if (!isOwn) return null;
	if (at > index) return 'not-above';
	return isAnsweredByChoosing(prompts[at].kind) ? null : 'not-asked-of';
}
