import type { Viewing } from '../../given';
import { commentsOf } from '../../store/report/comments';
import type { Comment } from '../../store/report/comments';
import { repliesIn } from '../../store/report/replies';
import type { Reply } from '../../store/report/replies';
import { placesOfBlocks } from '../blocks';

/** A comment and the replies to it, oldest first. */
export interface Thread extends Comment {
	replies: Reply[];
}

/** The comments without those on cases that are closed to the reader. `closed`: ids of those cases. (M10) */
export async function readableComments(
	given: Pick<Viewing, 'db' | 'boards' | 'cache'>,
	reviewId: string,
	closed: readonly string[]
): Promise<Thread[]> {
	const all = await given.cache.once(`comments ${reviewId}`, () => threadsOf(given.db, reviewId));
	if (closed.length === 0 || all.length === 0) return all;
	const blocks = await placesOfBlocks(given, reviewId);
	return all.filter(({ blockId }) => {
		const place = blocks.get(blockId);
		// A block that no longer exists may have belonged to any case.
		return place !== undefined && (place.case === null || !closed.includes(place.case));
	});
}

async function threadsOf(db: Viewing['db'], reviewId: string): Promise<Thread[]> {
	const [comments, replies] = await Promise.all([
		commentsOf(db, reviewId),
		repliesIn(db, reviewId)
	]);
	return comments.map((each) => ({
		...each,
		replies: replies.filter(({ commentId }) => commentId === each.id)
	}));
}
