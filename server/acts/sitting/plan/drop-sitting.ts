import { Refusal } from '../../../../src/lib/meeting/refusal';
import { removeSittingRow as drop, setNumber } from '../../../store/sitting/sittings';
import type { Rights } from '../../../rights/rights';
import type { OnSitting } from '../../../rights/rights-of';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { tellInvited } from '../../telling';
import { destroyWith } from '../stages/destroy-with';

/**
 * Takes back a sitting that was only planned. Later ones move up, so that they are numbered in order. Who was invited is
 * told.
 * @throws Refusal 'unknown', 'forbidden', 'groups-began', 'sitting-has-cases': they are moved first; 'papers-held' where
 *   its private notes may not be destroyed
 */
export async function dropSitting(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await destroyWith(given, [sittingId], () => expectBare(given.rights, actor, sittingId));
	await decide(given, actor, async (decision) => {
		const { tx, rights, record, regrade, announce } = decision;
		const { review, at, sittings } = await expectBare(rights, actor, sittingId);
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

/** A sitting that has not begun and has no cases. @throws Refusal as `dropSitting` */
async function expectBare(rights: Rights, actor: Actor, sittingId: string): Promise<OnSitting> {
	const on = await coordinatingSitting(rights, actor, sittingId);
	if (on.at.sitting.stage !== 'planned') throw new Refusal('groups-began');
	if ([...on.cases.values()].some((each) => each.case.sittingId === sittingId))
		throw new Refusal('sitting-has-cases');
	return on;
}
