import { closedSittings } from '../store/sittings';
import type { Given } from './given';

/** Private notes go when their sitting closes (M11): what a crash or a full disk left of them goes now. */
export async function finishPurges({ db, boards }: Given): Promise<void> {
	const closed = new Set(await closedSittings(db));
	if (closed.size > 0) await boards.purge(({ sittingId }) => closed.has(sittingId));
}
