import { Refusal } from '../../../src/lib/meeting/refusal';
import { mayHoldChair } from '../../../src/lib/meeting/sitting/sitting';
import { logEvent } from '../../store/events';
import { record } from '../../store/history';
import { personById } from '../../store/people';
import { presentAt, setChair, sittingById } from '../../store/sittings';
import type { Actor, Given } from '../../given';
import { onSitting } from '../../rights/on-case';

/**
 * Hands the chair over in one step; logged (P3). The chair may hand it to a deputy or any member
 * present; a deputy who is present, or the coordinator, may take it when the chair's machine is gone.
 * @throws Refusal 'not-active', 'not-now' once the sitting is over; 'forbidden' where the panel has no chair,
 *   and to or by whoever could not hold it
 */
export async function takeChair(
	given: Given,
	actor: Actor,
	input: { sittingId: string; to: string }
): Promise<void> {
	if (actor.standing !== 'active') throw new Refusal('not-active');
	const at = given.clock();
	const isHanded = await given.db.transaction().execute(async (tx) => {
		const sitting = await sittingById(tx, input.sittingId);
		if (!sitting) throw new Refusal('unknown');
		if (sitting.stage === 'closed' || sitting.stage === 'cancelled') throw new Refusal('not-now');
		if (sitting.chairId === input.to) return false;
		const { about, may } = await onSitting({ ...given, db: tx }, actor, sitting.id);
		const to = await personById(tx, input.to);
		if (!about.settings.hasChair || !to || !mayHoldChair(to)) throw new Refusal('forbidden');

		const present = (await presentAt(tx, sitting.id)).map(({ personId }) => personId);
		const handedOver = sitting.chairId === actor.id && present.includes(to.id);
		const stepsIn =
			to.id === actor.id && sitting.deputies.includes(actor.id) && present.includes(actor.id);
		const byOffice = may.coordinate && (to.id === actor.id || present.includes(to.id));
		if (!handedOver && !stepsIn && !byOffice) throw new Refusal('forbidden');

		const before = sitting.chairId ? [sitting.chairId, ...sitting.deputies] : sitting.deputies;
		const deputies = before.filter((id) => id !== to.id);
		await setChair(tx, sitting.id, to.id, deputies);
		await logEvent(tx, sitting.id, {
			at,
			kind: 'chair',
			personId: actor.id,
			about: { to: to.id }
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'take-chair',
			about: { sitting: sitting.id, to: to.id }
		});
		return true;
	});
	if (!isHanded) return;
	await given.boards.regrade({});
	given.announce(
		{ sitting: input.sittingId },
		{ kind: 'changed', what: 'sitting', id: input.sittingId }
	);
}
