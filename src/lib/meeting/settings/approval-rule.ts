import * as v from 'valibot';
import { object, whole } from './values';

const silent = v.optional(v.unknown());

/** How many approvals carry a version. The panel's own setting. (A3) */
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
		v.strictObject({ kind: v.literal('count'), count: whole })
	])
);
export type ApprovalRule = v.InferOutput<typeof approvalRule>;
