import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Language } from '../../../../src/lib/meeting/people/people';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { mayAllowInquorate } from '../../../../src/lib/meeting/sitting/inquorate';
import { hasBegun } from '../../../../src/lib/meeting/sitting/stages';
import { setQuorumExit } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { readText } from '../../texts';

/**
 * Allows a sitting to go on without a quorum, for a reason that the report prints (M6, P4). Taken back by an
 * empty `reason` as long as the groups have not begun.
 * @throws Refusal 'unknown', 'forbidden' for those whom the panel does not let allow it, 'not-active', 'reason-needed',
 *   'too-long', 'sitting-over', 'groups-began'
 */
export async function proceedInquorate(
	given: Given,
	actor: Actor,
	input:
		{ sittingId: string; reason: string; lang?: Language } | { sittingId: string; takeBack: true }
): Promise<void> {
	const { sittingId } = input;
	if (actor.standing !== 'active') throw new Refusal('not-active');
	const lang = 'takeBack' in input ? undefined : input.lang;
	await decide(given, actor, async ({ tx, at, rights, record, event, announce }) => {
		const { review, at: on } = await rights.of(actor).onSitting(sittingId);
		if (!mayAllowInquorate(actor, review.settings)) throw new Refusal('forbidden');
		const reason = 'takeBack' in input ? null : readText(input.reason);
		if (reason === '') throw new Refusal('reason-needed');
		if (isOver(on.sitting.stage)) throw new Refusal('sitting-over');
		if (reason === null && hasBegun(on.sitting.stage)) throw new Refusal('groups-began');
		await setQuorumExit(
			tx,
			sittingId,
			reason === null ? null : { exit: 'proceed', reason, lang, by: actor.id, at: at.toISOString() }
		);
		event(sittingId, 'quorum', { exit: reason === null ? null : 'proceed' });
		record(reason === null ? 'take-back-inquorate' : 'proceed-inquorate', {
			review: review.id,
			sitting: sittingId
		});
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
