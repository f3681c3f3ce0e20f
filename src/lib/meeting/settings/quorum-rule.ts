import * as v from 'valibot';
import { listSchema, only, textSchema, whole } from './values';

/** A share of the members in post, rounded up, and never fewer than `least`. */
const share = v.pipe(
	only({ numerator: whole, denominator: whole, least: v.optional(whole, 1) }),
	v.forward(
		v.check(({ numerator, denominator }) => numerator <= denominator, 'more-than-all'),
		['numerator']
	)
);

/** A seat that must be among those present, with the least number of its holders. Before, it was written as its id alone. */
const seatNeeded = v.pipe(
	v.unknown(),
	v.transform((stored) => (typeof stored === 'string' ? { seat: stored } : stored)),
	only({ seat: textSchema, least: v.optional(whole, 1) })
);
export type SeatNeeded = v.InferOutput<typeof seatNeeded>;

/** How many members must be here: a number, a share of those in post, the larger of both, or none of them. (M5, P12) */
export const quorumRule = only({
	minimum: v.optional(v.nullable(whole), 7),
	share: v.optional(v.nullable(share), null),
	chairCounts: v.optional(v.boolean(), true),
	/** Whether somebody who stands in for a member is counted in the member's place. (P11) */
	substitutesCount: v.optional(v.boolean(), true),
	/** Seats that must be among those present. */
	seats: v.optional(listSchema(seatNeeded), [])
});
export type QuorumRule = v.InferOutput<typeof quorumRule>;

/** The ways on where too few came: go on, cancel and collect views from home, cancel. (M6) */
const WAYS_ON = ['proceed', 'remote', 'cancel'] as const;

/** The ways on where too few came, and who may allow that a sitting goes on. (M6, P4) */
export const inquorateRule = only({
	ways: v.optional(listSchema(v.picklist(WAYS_ON), 1), [...WAYS_ON]),
	allowedBy: v.optional(listSchema(v.picklist(['assurance', 'coordinator']), 1), ['assurance'])
});
