import { roundIdsIn } from '../store/sitting/room/rounds';
import type { Db } from '../store/engine/database';
import type { KnownReview } from './facts';

/**
 * For `regrade`: the links that a change of one review can concern. Its documents and its rooms are named after the ids
 * of the review, of its sittings, of its cases, and of its questions in writing.
 */
export async function linksOf(
	db: Db,
	{ review, sittings, cases }: Pick<KnownReview, 'review' | 'sittings' | 'cases'>
): Promise<{ of: ReadonlySet<string> }> {
	const rounds = await roundIdsIn(db, [...sittings.keys()]);
	return { of: new Set([review.id, ...sittings.keys(), ...cases.keys(), ...rounds]) };
}
