import type { Viewing } from '../given';
import { commentsOf } from '../store/report/comments';
import type { Comment } from '../store/report/comments';
import { blocksOf } from './blocks';

/** The comments without those on cases that are closed to the reader. `closed`: ids of those cases. (M10) */
export async function readableComments(
	given: Pick<Viewing, 'db' | 'boards'>,
	reviewId: string,
	closed: readonly string[]
): Promise<Comment[]> {
	const blocks = await blocksOf(given, reviewId);
	return (await commentsOf(given.db, reviewId)).filter(({ blockId }) => {
		const place = blocks.get(blockId);
		// A block that no longer exists may have belonged to any case.
		if (place === undefined) return closed.length === 0;
		return place.case === null || !closed.includes(place.case);
	});
}
