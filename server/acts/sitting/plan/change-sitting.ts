import { Refusal } from '../../../../src/lib/meeting/refusal';
import { hasBegun } from '../../../../src/lib/meeting/sitting/stages';
import { setSitting as keep, raiseRevision } from '../../../store/sitting/sittings';
import type { Sitting } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { sittingAsPlanned } from '../../../reading/as-entered';
import { coordinatingSitting, expectUnchanged } from '../../coordinating';
import { decide } from '../../decide';
import { tellExpected } from '../../telling';
import { planned } from './plan-sitting';
import type { SittingToPlan } from './plan-sitting';

/**
 * Changes a sitting's plan. Once its groups have begun, its date and its chair can no longer be changed here: the
 * chair is handed over in the room (`takeChair`). Those who are expected are told if its day, times, place or mode changed.
 * @param input.seen what `stateOf(sittingAsPlanned(sitting))` was when the page was read
 * @throws Refusal as `planSitting`, 'not-further' also for a reason of a remote collection, 'changed-meanwhile', 'groups-began', 'sitting-over'
 */
export async function changeSitting(
	given: Given,
	actor: Actor,
	input: SittingToPlan & { sittingId: string; seen?: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async (decision) => {
		const { tx, rights, record, event, regrade, announce } = decision;
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		const { sitting } = at;
		expectUnchanged(input.seen, sittingAsPlanned(sitting));
		if (sitting.stage === 'closed' || sitting.stage === 'cancelled')
			throw new Refusal('sitting-over');
		const to = await planned(tx, input, review.settings, sitting);
		const isChairNew =
			to.chairId !== sitting.chairId || to.deputies.join() !== sitting.deputies.join();
		if (hasBegun(sitting.stage) && (to.date !== sitting.date || isChairNew))
			throw new Refusal('groups-began');
		await keep(tx, sittingId, to);
		if (isElsewhere(sitting, to)) {
			const revision = await raiseRevision(tx, sittingId);
			const about = { sitting: sittingId, revision };
			await tellExpected(decision, sittingId, { kind: 'sitting-changed', about });
		}
		record('change-sitting', {
			...{ review: review.id, sitting: sittingId },
			...(to.date !== sitting.date && { date: to.date })
		});
		if (to.chairId !== sitting.chairId && sitting.stage !== 'planned')
			event(sittingId, 'chair', { to: to.chairId, from: sitting.chairId });
		if (isChairNew) regrade({});
		announce({ review: review.id }, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}

type WhenAndWhere = Pick<Sitting, 'date' | 'from' | 'to' | 'place' | 'mode'>;

function isElsewhere(before: WhenAndWhere, to: WhenAndWhere): boolean {
	const of = ({ date, from, to: until, place, mode }: WhenAndWhere) =>
		JSON.stringify([date, from, until, place.en, place.cy, mode]);
	return of(before) !== of(to);
}
