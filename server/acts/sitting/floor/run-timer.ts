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
 * Who leads the room pauses its timer, lets it go on, gives a minute more, or ends it. Where it is so already, nothing
 * happens.
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
