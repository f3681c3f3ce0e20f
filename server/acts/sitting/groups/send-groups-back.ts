import { Refusal } from '../../../../src/lib/meeting/refusal';
import { gatheringAt } from '../../../store/sitting/room/gatherings';
import { setStage } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingGroups } from './leading-groups';

/**
 * The chair or the coordinator takes back the call to the whole panel: the groups go on working. Where they work already,
 * nothing happens.
 * @throws Refusal as `leadingGroups`; 'not-now' where nobody was called back, or a case has been opened since
 */
export async function sendGroupsBack(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, record, event, regrade, announce }) => {
		const { at, review } = await leadingGroups(rights, actor, sittingId);
		if (at.sitting.stage === 'breakouts') return;
		if (!(await gatheringAt(tx, sittingId))) throw new Refusal('not-now');
		await setStage(tx, sittingId, 'breakouts');
		event(sittingId, 'stage', { stage: 'breakouts' });
		record('send-groups-back', { review: review.id, sitting: sittingId });
		regrade({});
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
