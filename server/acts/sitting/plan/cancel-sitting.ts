import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Language } from '../../../../src/lib/meeting/people/people';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import { raiseRevision, setQuorumExit, setStage } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { tellExpected } from '../../telling';
import { whileBlank } from '../../group/while-blank';
import { readText } from '../../texts';
import { endWhatIsOpen } from '../stages/end-open';

/**
 * Cancels a sitting for ever, with the reason (M6). Its cases can be given to another sitting.
 * @throws Refusal 'unknown', 'forbidden', 'not-now', 'reason-needed', 'too-long', 'group-has-written' where
 *   groups have written: such a sitting is closed, not cancelled; 'confirm-needed' unless `sure`
 */
export async function cancelSitting(
	given: Given,
	actor: Actor,
	input: { sittingId: string; reason: string; lang?: Language; sure: boolean }
): Promise<void> {
	const { sittingId } = input;
	const { at: before } = await coordinatingSitting(given.rights, actor, sittingId);
	if (!canMove(before.sitting.stage, 'cancelled')) throw new Refusal('not-now');
	const reason = readText(input.reason);
	if (reason === '') throw new Refusal('reason-needed');
	if (!input.sure) throw new Refusal('confirm-needed');
	const names: string[] = [];
	for (const caseId of new Set(before.groups.flatMap(({ cases }) => cases)))
		names.push(...(await given.rights.boardsOf(caseId)).map(({ name }) => name));
	await whileBlank(given, names, () =>
		decide(given, actor, async (decision) => {
			const { tx, at, rights, record, event, regrade, announce } = decision;
			const { review, at: on } = await coordinatingSitting(rights, actor, sittingId);
			if (on.sitting.stage === 'cancelled') return;
			if (!canMove(on.sitting.stage, 'cancelled')) throw new Refusal('not-now');
			await endWhatIsOpen(given, decision, { review: review.id, sittingId, by: actor.id });
			await setStage(tx, sittingId, 'cancelled');
			await setQuorumExit(tx, sittingId, {
				exit: 'cancel',
				reason,
				lang: input.lang,
				by: actor.id,
				at: at.toISOString()
			});
			await raiseRevision(tx, sittingId);
			const about = { sitting: sittingId };
			await tellExpected(decision, sittingId, { kind: 'sitting-cancelled', about });
			event(sittingId, 'stage', { stage: 'cancelled' });
			record('cancel-sitting', { review: review.id, sitting: sittingId });
			regrade({});
			for (const address of [{ review: review.id }, { sitting: sittingId }])
				announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
		})
	);
}
