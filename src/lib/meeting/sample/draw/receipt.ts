import * as v from 'valibot';
import { readAs } from '../../misread';
import { listSchema, only, textSchema } from '../../settings/values';
import { MAX_STRATA_COLUMNS } from './strata';

/** Most cases of a sample, and most reserves. */
export const MOST_CASES = 500;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const least = { column: textSchema, value: textSchema, least: count };

const common = {
	v: v.literal(1),
	review: textSchema,
	/** 1 for a review's first draw. */
	draw: v.pipe(count, v.minValue(1)),
	method: v.picklist(['random', 'stratified']),
	/** Cases closed from one day to the other; `reason` says why it is longer than usual. */
	window: only({ months: count, from: day, to: day, reason: v.nullable(textSchema) }),
	/** Cases on the force's list; of these, those that were accepted, which the draw is made from. */
	listed: count,
	accepted: count,
	size: count,
	reserves: count,
	reserveEach: v.boolean(),
	strata: v.pipe(
		listSchema(
			only({
				column: textSchema,
				minimums: listSchema(only({ value: textSchema, least: count }), 1)
			})
		),
		v.maxLength(MAX_STRATA_COLUMNS)
	),
	listHash: hash,
	strataHash: v.nullable(hash),
	commitment: hash,
	committedAt: textSchema,
	k: hash,
	w: textSchema,
	drawnAt: textSchema,
	/** How many were drawn, which is fewer than `size` where there were fewer cases. */
	drawn: count,
	shortfalls: listSchema(only({ ...least, got: count })),
	replacements: count
};

const published = only({ kind: v.literal('public'), ...common });

const kept = only({
	kind: v.literal('staff'),
	...common,
	drawnBy: textSchema,
	wordBy: textSchema,
	/** References, the first of them Case 1, as they were drawn. */
	sample: listSchema(textSchema),
	reserved: listSchema(textSchema),
	/** In the order in which they were made. */
	replaced: listSchema(
		only({
			case: count,
			out: textSchema,
			in: textSchema,
			reason: textSchema,
			at: textSchema,
			by: textSchema
		})
	)
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
