import type { Viewing } from '../given';
import { commentsOf } from '../store/report/comments';
import type { Comment } from '../store/report/comments';
import { blocksOf } from './blocks';

/** The comments without those on cases that are closed to the reader. `closed`: ids of those cases. (M10) */
export async function readableComments(
	given: Pick<Viewing, 'db' | 'boards' | 'cache'>,
	reviewId: string,
	closed: readonly string[]
): Promise<Comment[]> {
	const all = await given.cache.once(`comments ${reviewId}`, () => commentsOf(given.db, reviewId));
	if (closed.length === 0 || all.length === 0) return all;
	const blocks = await blocksOf(given, reviewId);
	return all.filter(({ blockId }) => {
		const place = blocks.get(blockId);
		// A block that no longer exists may have belonged to any case.
		return place !== undefined && (place.case === null || !closed.includes(place.case));
	});
}
