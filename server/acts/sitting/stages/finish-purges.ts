import { sittingsToPurge } from '../../../store/sitting/destroyed-notes';
import { sittingsWithRounds } from '../../../store/sitting/room/rounds';
import type { Given } from '../../../given';
import { destroyNotes } from './destroy-notes';

/**
 * Destroys private notes of sittings that are closed or cancelled (M11): those that a crash, a full disk or a hold has
 * left.
 */
export async function finishPurges(given: Given): Promise<void> {
	const over = new Map(
		(await sittingsToPurge(given.db)).map((each) => [each.sittingId, each.isUnfinished])
	);
	const left = new Set(
		given.boards.notes(({ sittingId }) => over.has(sittingId)).map(({ sittingId }) => sittingId)
	);
	const asked = await sittingsWithRounds(given.db);
	const failures: unknown[] = [];
	for (const [sittingId, isUnfinished] of over) {
		if (!isUnfinished && !left.has(sittingId) && !asked.has(sittingId)) continue;
		await destroyNotes(given, sittingId).catch((error: unknown) => failures.push(error));
	}
	if (failures.length > 0) throw new AggregateError(failures, 'private notes not destroyed');
}
