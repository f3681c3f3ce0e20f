import { isFloorOpen } from '../../../../src/lib/meeting/sitting/floor/open';
import { floorOn } from '../../../store/sitting/room/floor';
import { allReviews } from '../../../store/report/reviews';
import { sittingsOf } from '../../../store/sitting/sittings';
import type { Decision } from '../../decide';

/** Lowers the hand of a person who no longer takes part in a sitting, and ends their turn. */
export async function lowerGone(
	{ tx, event }: Pick<Decision, 'tx' | 'event'>,
	sittingId: string,
	personId: string
): Promise<void> {
	const { queue, turn } = (await floorOn(tx, sittingId)).hands;
	if (queue.some(({ person }) => person === personId))
		event(sittingId, 'hand-lowered', { person: personId });
	if (turn?.person === personId) event(sittingId, 'turn-ended');
}

/** Does the same at every sitting that is being held. */
export async function lowerEverywhere(
	decision: Pick<Decision, 'tx' | 'event'>,
	personId: string
): Promise<void> {
	for (const review of await allReviews(decision.tx))
		for (const sitting of await sittingsOf(decision.tx, review.id))
			if (isFloorOpen(sitting)) await lowerGone(decision, sitting.id, personId);
}
