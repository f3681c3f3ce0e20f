import { floorOn } from '../../../store/sitting/room/floor';
import type { Decision } from '../../decide';

/** Ends the timer of the groups' work, where it is on: they are called back, or a case is opened. */
export async function endGroupsTimer(
	{ tx, event }: Pick<Decision, 'tx' | 'event'>,
	sittingId: string
): Promise<void> {
	const { timer } = (await floorOn(tx, sittingId)).clock;
	if (timer?.ofGroups) event(sittingId, 'timer-ended');
}
