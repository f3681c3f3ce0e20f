import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';

/** A person lowers their own hand. Where it is not up, nothing happens. @throws Refusal 'unknown' */
export async function lowerHand(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		await rights.of(actor).onSitting(sittingId);
		const floor = await floorOn(tx, sittingId);
		const asked = { does: 'lower-hand', person: actor.id } as const;
		for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
	});
}
