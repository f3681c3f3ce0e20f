import { floorOn } from '../../../store/sitting/room/floor';
import { sittingById } from '../../../store/sitting/sittings';
import type { Decision } from '../../decide';
import { hasStoodDown } from './taking-part';

/**
 * Lowers the hands of people who stood down from the case being discussed, and ends their turn. On other screens it looks
 * as if they lowered it themselves. (M10)
 */
export async function lowerStoodDown(
	{ tx, rights, event }: Pick<Decision, 'tx' | 'rights' | 'event'>,
	sittingId: string
): Promise<void> {
	const { queue, turn } = (await floorOn(tx, sittingId)).hands;
	const here = (await sittingById(tx, sittingId))?.here ?? null;
	for (const { person } of queue)
		if (await hasStoodDown(rights, person, here)) event(sittingId, 'hand-lowered', { person });
	if (turn && (await hasStoodDown(rights, turn.person, here))) event(sittingId, 'turn-ended');
}
