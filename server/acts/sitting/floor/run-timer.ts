import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from './leading';

interface ToRun {
	sittingId: string;
	does: 'pause' | 'resume' | 'extend' | 'end';
	/** The timer on the page when this was asked. */
	timer: number;
}

/**
 * The person who leads the room pauses the timer, resumes it, adds a minute, or ends it. An ask that changes nothing is
 * not recorded.
 * @throws Refusal as `leadingRoom`; 'floor-changed' where another timer is on by now
 */
export async function runTimer(given: Given, actor: Actor, input: ToRun): Promise<void> {
	const { sittingId, does, timer } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		await leadingRoom(rights, actor, sittingId);
		const floor = await floorOn(tx, sittingId);
		for (const { kind, ...about } of happenings(floor, { does: `${does}-timer`, timer }))
			event(sittingId, kind, about);
	});
}
