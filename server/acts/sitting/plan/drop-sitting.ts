import { Refusal } from '../../../../src/lib/meeting/refusal';
import { removeSittingRow as drop, setNumber } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { tellInvited } from '../../telling';

/**
 * Takes back a sitting that was only planned. Later ones move up, so that they are numbered in order. Who was invited is
 * told.
 * @throws Refusal 'unknown', 'forbidden', 'groups-began', 'sitting-has-cases': they are moved first
 */
export async function dropSitting(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async (decision) => {
		const { tx, rights, record, regrade, announce } = decision;
		const { review, at, sittings, cases } = await coordinatingSitting(rights, actor, sittingId);
		if (at.sitting.stage !== 'planned') throw new Refusal('groups-began');
		if ([...cases.values()].some((each) => each.case.sittingId === sittingId))
			throw new Refusal('sitting-has-cases');
		await tellInvited(decision, review.id, at.sitting);
		await drop(tx, sittingId);
		for (const { sitting } of sittings.values()) {
			if (sitting.number > at.sitting.number) await setNumber(tx, sitting.id, sitting.number - 1);
		}
		record('drop-sitting', { review: review.id, sitting: sittingId });
		regrade({});
		announce({ review: review.id }, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
