import { Refusal } from '../../src/lib/meeting/refusal';
import { logEvent } from '../store/events';
import { record } from '../store/history';
import { personById } from '../store/people';
import { presentAt, setChair, sittingById } from '../store/sittings';
import type { Actor, Given } from './given';
import { onSitting } from './on-case';

/**
 * Hands the chair over in one step; logged (P3). The chair may hand it to a deputy or any member
 * present; a deputy who is present, or the coordinator, may take it when the chair's machine is gone.
 */
export async function takeChair(
	given: Given,
	actor: Actor,
	input: { sittingId: string; to: string }
): Promise<void> {
	const sitting = await sittingById(given.db, input.sittingId);
	if (!sitting) throw new Refusal('unknown');
	if (sitting.stage === 'closed' || sitting.stage === 'cancelled') throw new Refusal('not-now');
	if (sitting.chairId === input.to) return;
	const present = (await presentAt(given.db, sitting.id)).map(({ personId }) => personId);
	const { may } = await onSitting(given, actor, sitting.id);

	if (!(await mayHold(given, input.to))) throw new Refusal('forbidden');
	const handedOver = sitting.chairId === actor.id && present.includes(input.to);
	const stepsIn =
		input.to === actor.id && sitting.deputies.includes(actor.id) && present.includes(actor.id);
	const byOffice = may.coordinate && (input.to === actor.id || present.includes(input.to));
	if (!handedOver && !stepsIn && !byOffice) throw new Refusal('forbidden');

	const at = given.clock();
	const deputies = [
		...(sitting.chairId ? [sitting.chairId] : []),
		...sitting.deputies.filter((id) => id !== input.to)
	].filter((id) => id !== input.to);
	await given.db.transaction().execute(async (tx) => {
		await setChair(tx, sitting.id, input.to, deputies);
		await logEvent(tx, sitting.id, {
			at,
			kind: 'chair',
			personId: actor.id,
			about: { to: input.to }
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'take-chair',
			about: { sitting: sitting.id, to: input.to }
		});
	});
	await given.boards.regrade({});
	given.announce(
		{ sitting: sitting.id },
		{ kind: 'changed', what: 'sitting', id: input.sittingId }
	);
}

/** The chair is held by a member or the coordinator; guests and the force are in the room too. (P3) */
async function mayHold({ db }: Given, personId: string): Promise<boolean> {
	const person = await personById(db, personId);
	return person?.roles.some((role) => role === 'member' || role === 'coordinator') ?? false;
}
