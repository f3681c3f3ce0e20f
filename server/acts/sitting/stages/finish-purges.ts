import { sittingsToPurge } from '../../../store/sitting/sittings';
import type { Given } from '../../../given';

/** Destroys private notes of closed sittings (M11) that a crash, a full disk or a hold has left. */
export async function finishPurges({ db, boards }: Given): Promise<void> {
	const closed = new Set(await sittingsToPurge(db));
	if (closed.size > 0) await boards.purge(({ sittingId }) => closed.has(sittingId));
}
