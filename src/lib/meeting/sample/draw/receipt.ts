import * as v from 'valibot';
import { readAs } from '../../misread';
import { list, only, text } from '../../settings/values';
import { MOST_COLUMNS } from './strata';

/** Most cases of a sample, and most reserves. */
export const MOST_CASES = 500;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const least = { column: text, value: text, least: count };

const common = {
	v: v.literal(1),
	review: text,
	/** 1 for a review's first draw. */
	draw: v.pipe(count, v.minValue(1)),
	method: v.picklist(['random', 'stratified']),
	/** Cases closed from one day to the other; `reason` says why it is longer than usual. */
	window: only({ months: count, from: day, to: day, reason: v.nullable(text) }),
	/** Cases on the force's list; of these, those that were accepted, which the draw is made from. */
	listed: count,
	accepted: count,
	size: count,
	reserves: count,
	reserveEach: v.boolean(),
	strata: v.pipe(
		list(only({ column: text, minimums: list(only({ value: text, least: count }), 1) })),
		v.maxLength(MOST_COLUMNS)
	),
	listHash: hash,
	strataHash: v.nullable(hash),
	commitment: hash,
	committedAt: text,
	k: hash,
	w: text,
	drawnAt: text,
	/** How many were drawn, which is fewer than `size` where there were fewer cases. */
	drawn: count,
	shortfalls: list(only({ ...least, got: count })),
	replacements: count
};

const published = only({ kind: v.literal('public'), ...common });

const kept = only({
	kind: v.literal('staff'),
	...common,
	drawnBy: text,
	wordBy: text,
	/** References, the first of them Case 1, as they were drawn. */
	sample: list(text),
	reserved: list(text),
	/** In the order in which they were made. */
	replaced: list(only({ case: count, out: text, in: text, reason: text, at: text, by: text }))
});

export type StaffReceipt = v.InferOutput<typeof kept>;
export type Receipt = StaffReceipt | v.InferOutput<typeof published>;

/** @throws Refusal 'receipt-invalid' with the first place that is wrong */
export function readReceipt(json: unknown): Receipt {
	const isKept =
		typeof json === 'object' && json !== null && 'kind' in json && json.kind === 'staff';
	return isKept
		? readAs('receipt-invalid', kept, json)
		: readAs('receipt-invalid', published, json);
}

/**
 * What may be published: nothing of any case. (S4, S8)
 */
export function publicReceipt({
	drawnBy: _by,
	wordBy: _word,
	sample: _sample,
	reserved: _reserved,
	replaced: _replaced,
	...common
}: StaffReceipt): Receipt {
	return { ...common, kind: 'public' };
}
