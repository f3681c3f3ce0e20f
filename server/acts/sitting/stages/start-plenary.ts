import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import { linksOf } from '../../../rights/links';
import { setStage } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { endGroupsTimer } from '../floor/end-groups-timer';

/**
 * The chair or the coordinator brings the groups together before any case is opened; groups keep their boards until a case
 * is. Opening a case from the breakouts does the same. `startBreakouts` takes it back.
 * @throws Refusal 'unknown', 'forbidden' or another reason of the actor's, 'sitting-over', 'not-now' before the breakouts
 */
export async function startPlenary(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, record, event, regrade, announce }) => {
		const on = await rights.of(actor).onSitting(sittingId);
		const { review, at, may } = on;
		if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		const { stage } = at.sitting;
		if (stage === 'plenary') return;
		if (isOver(stage)) throw new Refusal('sitting-over');
		if (!canMove(stage, 'plenary')) throw new Refusal('not-now');
		await setStage(tx, sittingId, 'plenary');
		await endGroupsTimer({ tx, event }, sittingId);
		event(sittingId, 'stage', { stage: 'plenary' });
		record('start-plenary', { review: review.id, sitting: sittingId });
		regrade(await linksOf(tx, on));
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
