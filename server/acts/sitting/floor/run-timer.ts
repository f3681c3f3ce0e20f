import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import type { FloorAsk, MoreMinutes } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from './leading';

interface ToRun {
	sittingId: string;
	does: 'pause' | 'resume' | 'extend' | 'end';
	/** How many an extension adds; 1 where it is left out. */
	minutes?: MoreMinutes;
	/** The timer on the page when this was asked. */
	timer: number;
}

/**
 * The person who leads the room pauses the timer, resumes it, adds minutes, or ends it. An ask that changes nothing is
 * not recorded.
 * @throws Refusal as `leadingRoom`; 'floor-changed' where another timer is on by now
 */
export async function runTimer(given: Given, actor: Actor, input: ToRun): Promise<void> {
	const { sittingId, does, minutes, timer } = input;
	const asked: FloorAsk =
		does === 'extend'
			? { does: 'extend-timer', timer, minutes }
			: { does: `${does}-timer` as const, timer };
	await decide(given, actor, async ({ tx, rights, event }) => {
		await leadingRoom(rights, actor, sittingId);
		const floor = await floorOn(tx, sittingId);
		for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
	});
}
