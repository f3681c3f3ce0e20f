import { sittingsToPurge } from '../../store/sitting/sittings';
import type { Given } from '../../given';

/** Private notes go when their sitting closes (M11): what a crash, a full disk or a hold left of them goes now. */
export async function finishPurges({ db, boards }: Given): Promise<void> {
	const closed = new Set(await sittingsToPurge(db));
	if (closed.size > 0) await boards.purge(({ sittingId }) => closed.has(sittingId));
}
