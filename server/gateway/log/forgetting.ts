import type { BoardName } from '../../../src/lib/board/names';
import type { BoardLog } from './log';
import type { Snapshots } from '../snapshots/snapshots';
import { sumOf } from '../snapshots/snapshot-bytes.js';

/**
 * Destroys a board's history on disk, who wrote what included. Its present content stays as one sound snapshot. The
 * board must not be in memory. Calling it again changes nothing. The caller then cuts the write-ahead log.
 */
export async function forgetHistory(
	log: BoardLog,
	snapshots: Snapshots,
	{ board, kind }: { board: number; kind: Exclude<BoardName['kind'], 'note'> },
	at: number
): Promise<void> {
	const kept = await log.snapshots(board);
	const sound = kept.find((each) => sumOf(each) === each.sum);
	const from = sound?.seq ?? 0;
	const made = await snapshots.make(board, kind, from);
	if (!made) {
		const isAll = sound === kept[0] && (await log.rows(board, from, 1)).length === 0;
		// The content of all rows must be in a snapshot before they are destroyed.
		if (!isAll) throw new Error('no snapshot was made: the server is stopping, or nothing holds');
		return log.forget({ board, at }, null);
	}
	const { seq, vector, state, sum } = made;
	await log.forget({ board, at }, { board, seq, at, vector, state, sum });
}
