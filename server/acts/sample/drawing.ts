import { mayDraw } from '../../../src/lib/meeting/sample/draw/who-draws';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import type { OnReview } from '../../rights/rights-of';
import type { Rights } from '../../rights/rights';
import { drawsOf } from '../../store/sample/draws';
import type { Db } from '../../store/engine/database';
import { filesOf } from '../../store/sitting/cases';
import { papersOf } from '../../store/sitting/papers';
import type { Actor } from '../../given';

/**
 * For acts of those who draw: a review whose groups have not begun.
 * @throws Refusal 'unknown', 'not-active', 'forbidden', 'groups-began'
 */
export async function drawing(rights: Rights, actor: Actor, reviewId: string): Promise<OnReview> {
	const known = await rights.of(actor).onReview(reviewId);
	if (actor.standing !== 'active') throw new Refusal('not-active');
	if (!mayDraw(actor, known.review.settings)) throw new Refusal('forbidden');
	if (groupsBegan(known)) throw new Refusal('groups-began');
	return known;
}

/**
 * Refuses a draw that would take cases away on which something stands.
 * @throws Refusal 'cases-by-hand' where cases were entered by hand, 'cases-have-papers'
 */
export async function expectRoom(db: Db, { review, cases }: OnReview): Promise<void> {
	if (cases.size === 0) return;
	if (!(await drawsOf(db, review.id)).some(({ made }) => made)) throw new Refusal('cases-by-hand');
	for (const id of cases.keys())
		if ((await filesOf(db, id)).length + (await papersOf(db, id)).length > 0)
			throw new Refusal('cases-have-papers');
}

/** @throws Refusal 'case-drawn': cases of a draw are replaced by its reserves, and none is added by hand */
export async function expectNotDrawn(db: Db, reviewId: string): Promise<void> {
	if ((await drawsOf(db, reviewId)).some(({ made }) => made)) throw new Refusal('case-drawn');
}
