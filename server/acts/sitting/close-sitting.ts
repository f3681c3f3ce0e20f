import { Refusal } from '../../../src/lib/meeting/refusal';
import { canMove } from '../../../src/lib/meeting/sitting/stages';
import { logEvent } from '../../store/events';
import { record } from '../../store/history';
import { holdOn } from '../../store/retention';
import { setStage, sittingById } from '../../store/sittings';
import type { Actor, Given } from '../../given';
import { onSitting } from '../../rights/on-case';

/**
 * Closes a sitting for ever; by the chair or the coordinator, and only when they say they mean it.
 * Its boards are read by the coordinator only from then on (model.md, "Who may"), and its private notes
 * are destroyed; on hold, when the hold ends (M11).
 * Of two who close it at once, the first has.
 * @throws Refusal 'confirm-needed' unless `sure`; 'not-now' unless it is in plenary
 */
export async function closeSitting(
	given: Given,
	actor: Actor,
	input: { sittingId: string; sure: boolean }
): Promise<void> {
	const { about, may } = await onSitting(given, actor, input.sittingId);
	if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	if (!canMove(about.sitting.stage, 'closed')) throw new Refusal('not-now');
	if (!input.sure) throw new Refusal('confirm-needed');
	const at = given.clock();
	const isMine = await given.db.transaction().execute(async (tx) => {
		const stage = (await sittingById(tx, input.sittingId))?.stage ?? 'closed';
		if (stage === 'closed') return false;
		if (!canMove(stage, 'closed')) throw new Refusal('not-now');
		await setStage(tx, input.sittingId, 'closed');
		await logEvent(tx, input.sittingId, { at, kind: 'closed', personId: actor.id });
		await record(tx, at, {
			personId: actor.id,
			act: 'close-sitting',
			about: { review: about.review.id, sitting: input.sittingId }
		});
		return true;
	});
	if (!isMine) return;
	await given.boards.regrade({});
	given.announce(
		{ review: about.review.id },
		{ kind: 'changed', what: 'sitting', id: input.sittingId }
	);
	given.announce(
		{ sitting: input.sittingId },
		{ kind: 'changed', what: 'sitting', id: input.sittingId }
	);
	if (await holdOn(given.db, about.review.id)) return;
	// The sitting is closed all the same: what cannot be destroyed now is within the minute (finish-purges.ts).
	await given.boards.purge((note) => note.sittingId === input.sittingId).catch(() => undefined);
}
