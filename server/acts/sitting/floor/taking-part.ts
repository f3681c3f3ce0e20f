import { isOut } from '../../../../src/lib/meeting/people/standing';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isFloorOpen } from '../../../../src/lib/meeting/sitting/floor/open';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import type { Actor } from '../../../given';
import { isInside } from '../../../rights/inside';
import type { OnSitting } from '../../../rights/rights-of';
import type { Rights } from '../../../rights/rights';

/**
 * Admits present people of the panel.
 * @throws Refusal 'unknown', 'not-active', 'forbidden' for guests, 'sitting-over', 'not-now' before the day is open,
 *   'not-present', 'stood-down' from the case being discussed (M10)
 */
export async function takingPart(
	rights: Rights,
	actor: Actor,
	sittingId: string
): Promise<OnSitting> {
	const on = await rights.of(actor).onSitting(sittingId);
	const { sitting, present, substitutes } = on.at;
	if (isOut(actor)) throw new Refusal('not-active');
	if (!isInside(actor, on.may, substitutes)) throw new Refusal('forbidden');
	if (isOver(sitting.stage)) throw new Refusal('sitting-over');
	if (!isFloorOpen(sitting)) throw new Refusal('not-now');
	if (!present.has(actor.id)) throw new Refusal('not-present');
	if (await hasStoodDown(rights, actor.id, sitting.here)) throw new Refusal('stood-down');
	return on;
}

/** Whether somebody has stood down from the case being discussed. */
export async function hasStoodDown(
	rights: Rights,
	personId: string,
	here: string | null
): Promise<boolean> {
	if (here === null) return false;
	return (await rights.of(personId).onCase(here)).may.why === 'stood-down';
}
