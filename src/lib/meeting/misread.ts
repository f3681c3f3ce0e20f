import * as v from 'valibot';
import { Refusal } from './refusal';
import type { RefusalCode, RefusalDetails } from './refusal';

/** What was expected at a path, where the schema has no rule with its own name. Each has a phrase in `words`. */
export type Expected =
	| 'one-of'
	| 'text'
	| 'not-blank'
	| 'whole'
	| 'yes-no'
	| 'list'
	| 'object'
	| 'more'
	| 'fewer'
	| 'shorter'
	| 'present'
	| 'absent';

/**
 * Reads a value of unknown shape.
 * @throws Refusal with {path}, the first place that is wrong ('.' is the whole), and either {rule}, the
 *   message of the schema's own check, or {expected}, an Expected, with {options} or {most} beside it
 */
export function readAs<S extends v.GenericSchema>(
	code: RefusalCode,
	schema: S,
	value: unknown
): v.InferOutput<S> {
	const read = v.safeParse(schema, value, { abortEarly: true });
	if (read.success) return read.output;
	const [issue] = read.issues;
	throw new Refusal(code, { path: pathOf(issue), ...amiss(issue) });
}

/** One thing that is wrong: where, and either {rule} or {expected} as in the refusal of `readAs`. */
export interface ValueFault {
	path: string;
	wrong: RefusalDetails;
}

/** Everything that is wrong with a value, the first at each place. */
export function faultsIn(schema: v.GenericSchema, value: unknown): ValueFault[] {
	const read = v.safeParse(schema, value);
	if (read.success) return [];
	const faults = new Map<string, ValueFault>();
	for (const issue of read.issues) {
		const path = pathOf(issue);
		if (!faults.has(path)) faults.set(path, { path, wrong: amiss(issue) });
	}
	return [...faults.values()];
}

type Issue = v.BaseIssue<unknown>;

/** Most characters of a path in a refusal; a key may have any length. */
const longestPath = 200;

function pathOf(issue: Issue): string {
	const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
	return path.slice(0, longestPath) || '.';
}

function amiss(issue: Issue): RefusalDetails {
	if (issue.path?.at(-1)?.origin === 'key') {
		return { expected: issue.expected === 'never' ? 'absent' : 'present' };
	}
	if (issue.type === 'check' || issue.type === 'raw_check') return { rule: issue.message };
	const expected = expectations[issue.type] ?? 'text';
	if (expected === 'one-of') return { expected, options: optionsIn(issue.expected) };
	if (expected !== 'shorter') return { expected };
	const most = Number(issue.requirement);
	return { expected: Array.isArray(issue.input) ? 'fewer' : 'shorter', most };
}

/** What was expected, by the kind of schema or check that failed. */
const expectations: Readonly<Record<string, Expected>> = {
	array: 'list',
	boolean: 'yes-no',
	custom: 'object',
	literal: 'one-of',
	max_length: 'shorter',
	max_value: 'whole',
	min_length: 'more',
	min_value: 'whole',
	number: 'whole',
	picklist: 'one-of',
	regex: 'not-blank',
	safe_integer: 'whole',
	string: 'text',
	variant: 'one-of'
};

/** `("en" | "cy")` → `en, cy` */
function optionsIn(expected: string | null): string {
	return (expected ?? '').replace(/^\(|\)$|"/g, '').replaceAll(' | ', ', ');
}
