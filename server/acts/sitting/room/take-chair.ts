import { Refusal } from '../../../../src/lib/meeting/refusal';
import { mayHoldChair, NOBODY } from '../../../../src/lib/meeting/sitting/sitting';
import { linksOf } from '../../../rights/links';
import { personById } from '../../../store/people/people';
import { setChair, sittingById } from '../../../store/sitting/sittings';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * Hands the chair over in one step, with a line in the history (P3). The chair may hand it to a deputy or any member
 * present. A deputy who is present, or the coordinator, may take it, for example when the chair has lost connection.
 * @param input.from id of the chair whom the page showed, or NOBODY; a program that leaves it out overwrites
 * @throws Refusal 'chair-changed' with {name} where somebody else has it by now; 'not-active', 'not-now' once the sitting is over; 'forbidden' where the panel has no chair, or for a
 *   person who cannot hold it
 */
export async function takeChair(
	given: Given,
	actor: Actor,
	input: { sittingId: string; to: string; from?: string }
): Promise<void> {
	if (actor.standing !== 'active') throw new Refusal('not-active');
	await decide(given, actor, async ({ tx, rights, record, event, regrade, announce }) => {
		const sitting = await sittingById(tx, input.sittingId);
		if (!sitting) throw new Refusal('unknown');
		if (sitting.stage === 'closed' || sitting.stage === 'cancelled') throw new Refusal('not-now');
		if (sitting.chairId === input.to) return;
		const on = await rights.of(actor).onSitting(sitting.id);
		const { review, at, may } = on;
		const to = await personById(tx, input.to);
		if (!review.settings.hasChair || !to || !mayHoldChair(to)) throw new Refusal('forbidden');

		const isInRoom = may.coordinate || at.present.has(actor.id);
		if (isInRoom && input.from && input.from !== (sitting.chairId ?? NOBODY)) {
			const holder = await personById(tx, sitting.chairId ?? '');
			throw new Refusal('chair-changed', { name: holder?.name ?? '' });
		}

		const handedOver = sitting.chairId === actor.id && at.present.has(to.id);
		const stepsIn =
			to.id === actor.id && sitting.deputies.includes(actor.id) && at.present.has(actor.id);
		const byOffice = may.coordinate && (to.id === actor.id || at.present.has(to.id));
		if (!handedOver && !stepsIn && !byOffice) throw new Refusal('forbidden');

		const before = sitting.chairId ? [sitting.chairId, ...sitting.deputies] : sitting.deputies;
		const deputies = before.filter((id) => id !== to.id);
		await setChair(tx, sitting.id, to.id, deputies);
		event(sitting.id, 'chair', { to: to.id, from: sitting.chairId });
		record('take-chair', { sitting: sitting.id, to: to.id });
		regrade(await linksOf(tx, on));
		announce({ sitting: sitting.id }, { kind: 'changed', what: 'sitting', id: sitting.id });
	});
}
