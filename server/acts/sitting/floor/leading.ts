import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isFloorOpen } from '../../../../src/lib/meeting/sitting/floor/open';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import type { Actor } from '../../../given';
import type { OnSitting } from '../../../rights/rights-of';
import type { Rights } from '../../../rights/rights';

/**
 * Admits the people who lead the room: the chair, the holder of the chair for the case being discussed, and the coordinator.
 * @throws Refusal 'unknown', 'forbidden' or why they lead nothing; 'sitting-over', 'not-now' before the day is open
 */
export async function leadingRoom(
	rights: Rights,
	actor: Actor,
	sittingId: string
): Promise<OnSitting> {
	const on = await rights.of(actor).onSitting(sittingId);
	const { sitting } = on.at;
	if (!(await leadsRoom(rights, actor, on))) throw new Refusal(on.may.why ?? 'forbidden');
	if (isOver(sitting.stage)) throw new Refusal('sitting-over');
	if (!isFloorOpen(sitting)) throw new Refusal('not-now');
	return on;
}

async function leadsRoom(rights: Rights, actor: Actor, { at, may }: OnSitting): Promise<boolean> {
	if (may.chair || may.coordinate) return true;
	const { here } = at.sitting;
	return here !== null && (await rights.of(actor).onCase(here)).may.chair;
}
