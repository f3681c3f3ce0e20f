import { endRound, roundsOf } from '../../../store/sitting/room/rounds';
import type { Decision } from '../../decide';

/**
 * Cancels the question that is open when its sitting is cancelled. The caller looks rights up again: from the commit on
 * its pages are closed, and a word that was typed and not saved by then is offered back to its writer.
 */
export async function cancelOpenRound(
	{
		tx,
		at,
		record,
		event,
		announce
	}: Pick<Decision, 'tx' | 'at' | 'record' | 'event' | 'announce'>,
	{ review, sittingId, by }: { review: string; sittingId: string; by: string }
): Promise<void> {
	const open = (await roundsOf(tx, sittingId)).find(({ ended }) => ended === null);
	if (!open) return;
	const { id, caseId } = open;
	await endRound(tx, id, { is: 'cancelled', by, at: at.toISOString() });
	event(sittingId, 'round-cancelled', { round: id });
	record('cancel-question', {
		...{ review, sitting: sittingId, round: id },
		...(caseId !== null && { case: caseId })
	});
	announce({ floor: sittingId }, { kind: 'changed', what: 'round', id });
}
