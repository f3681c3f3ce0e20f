import { Refusal } from '../../src/lib/meeting/refusal';
import { whyNotCoordinate } from '../../src/lib/meeting/rights/office';
import { stateOf } from '../reading/as-entered';
import type { Actor } from '../given';
import type { OnCase, OnReview, OnSitting } from '../rights/rights-of';
import type { Rights } from '../rights/rights';

/**
 * For the coordinator's acts on a review.
 * @throws Refusal 'unknown', 'not-active', 'forbidden'
 */
export async function coordinating(
	rights: Rights,
	actor: Actor,
	reviewId: string
): Promise<OnReview> {
	return coordinated(actor, await rights.of(actor).onReview(reviewId));
}

/** For the coordinator's acts on one sitting. @throws Refusal as `coordinating` */
export async function coordinatingSitting(
	rights: Rights,
	actor: Actor,
	sittingId: string
): Promise<OnSitting> {
	return coordinated(actor, await rights.of(actor).onSitting(sittingId));
}

/**
 * For the coordinator's acts on one case.
 * @throws Refusal as `coordinating`, 'stood-down' for a coordinator who has stood down from it (M10)
 */
export async function coordinatingCase(
	rights: Rights,
	actor: Actor,
	caseId: string
): Promise<OnCase> {
	return coordinated(actor, await rights.of(actor).onCase(caseId));
}

function coordinated<T extends OnReview>(actor: Actor, on: T): T {
	const why = whyNotCoordinate(actor, on.may);
	if (why) throw new Refusal(why);
	return on;
}

/**
 * @param seen what `stateOf` gave when the page was read; a program that leaves it out overwrites
 * @throws Refusal 'changed-meanwhile'
 */
export function expectUnchanged(seen: string | undefined, now: unknown): void {
	if (seen && seen !== stateOf(now)) throw new Refusal('changed-meanwhile');
}
