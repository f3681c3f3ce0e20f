import * as v from 'valibot';
import { daysIn, object, whole } from './values';

const silent = v.optional(v.unknown());

/**
 * How members agree to a version, the panel's own setting. By approvals: a share of the voters, a number, all. By consent:
 * no member's objection is open when a period is over. None: the report is circulated for comment alone. (A1, A3)
 */
export const approvalRule = v.pipe(
	object,
	v.variant('kind', [
		// These two kinds may have numbers, which are ignored.
		v.pipe(
			v.strictObject({
				kind: v.picklist(['two-thirds', 'all']),
				numerator: silent,
				denominator: silent,
				count: silent
			}),
			v.transform(({ kind }) => ({ kind }))
		),
		v.pipe(
			v.strictObject({ kind: v.literal('fraction'), numerator: whole, denominator: whole }),
			v.forward(
				v.check(({ numerator, denominator }) => numerator <= denominator, 'more-than-all'),
				['numerator']
			)
		),
		v.strictObject({ kind: v.literal('count'), count: whole }),
		v.strictObject({ kind: v.literal('consent'), days: whole, daysIn }),
		v.strictObject({ kind: v.literal('none') })
	])
);
export type ApprovalRule = v.InferOutput<typeof approvalRule>;
export type ConsentRule = Extract<ApprovalRule, { kind: 'consent' }>;
