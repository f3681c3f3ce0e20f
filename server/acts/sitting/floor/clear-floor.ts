import { floorOn } from '../../../store/sitting/room/floor';
import type { Decision } from '../../decide';

/** Ends the timer and the turn, and lowers all hands: a day that is opened again begins with an empty floor. */
export async function clearFloor(
	{ tx, event }: Pick<Decision, 'tx' | 'event'>,
	sittingId: string
): Promise<void> {
	const { clock, hands } = await floorOn(tx, sittingId);
	if (clock.timer) event(sittingId, 'timer-ended');
	if (hands.turn) event(sittingId, 'turn-ended');
	for (const { person } of hands.queue) event(sittingId, 'hand-lowered', { person });
}
