import { Refusal } from '../../../../src/lib/meeting/refusal';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import { holdOn } from '../../../store/report/retention';
import { linksOf } from '../../../rights/links';
import { setStage, sittingById } from '../../../store/sitting/sittings';
import { endCalls } from '../room/end-calls';
import { decide } from '../../decide';
import { dropOpenShow } from '../../shows/cancel-show';
import type { Actor, Given } from '../../../given';
import { destroyNotes } from './destroy-notes';

/**
 * The chair or the coordinator closes a sitting for ever, and must confirm it. From then on only the coordinator may read
 * its boards (model.md, "Who may"). Its private notes are destroyed, or, during a hold, when the hold ends (M11). Of two
 * requests at once, the first counts.
 * @throws Refusal 'confirm-needed' unless `sure`; 'not-now' unless it is in plenary
 */
export async function closeSitting(
	given: Given,
	actor: Actor,
	input: { sittingId: string; sure: boolean }
): Promise<void> {
	const on = await given.rights.of(actor).onSitting(input.sittingId);
	const { review, at: sitting, may } = on;
	if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	if (!canMove(sitting.sitting.stage, 'closed')) throw new Refusal('not-now');
	if (!input.sure) throw new Refusal('confirm-needed');
	const isMine = await decide(given, actor, async (decision) => {
		const { tx, record, event, regrade, announce } = decision;
		const stage = (await sittingById(tx, input.sittingId))?.stage ?? 'closed';
		if (stage === 'closed') return false;
		if (!canMove(stage, 'closed')) throw new Refusal('not-now');
		await setStage(tx, input.sittingId, 'closed');
		await endCalls(decision, input.sittingId);
		event(input.sittingId, 'closed');
		await dropOpenShow(given, decision, input.sittingId);
		record('close-sitting', { review: review.id, sitting: input.sittingId });
		regrade(await linksOf(tx, on));
		announce({ review: review.id }, { kind: 'changed', what: 'sitting', id: input.sittingId });
		announce(
			{ sitting: input.sittingId },
			{ kind: 'changed', what: 'sitting', id: input.sittingId }
		);
		return true;
	});
	if (!isMine || (await holdOn(given.db, review.id))) return;
	// If this fails, the sitting still closes; finish-purges.ts tries again within a minute.
	await destroyNotes(given, input.sittingId).catch(() => undefined);
}
