import { Refusal } from '../../../src/lib/meeting/refusal';
import { strengthOf } from '../../../src/lib/meeting/shows/strength';
import { closedShowsOf, isClosedShow, setHeld, showById } from '../../store/plenary/shows';
import { reviewById } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';
import { inChair, refuseSent } from '../case/in-chair';
import { decide } from '../decide';

/**
 * The holder of the chair for the case records with a finding how strongly it is held, in the only words that its latest show
 * of hands allows, or takes that back. (G5)
 * @throws Refusal 'unknown' for a show without a wording; as `inChair`; 'report-sent'; 'show-changed' where the finding was
 *   shown again since
 */
export async function recordHeld(
	given: Given,
	actor: Actor,
	input: { showId: string; isHeld: boolean }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const show = await showById(tx, input.showId);
		if (!show) throw new Refusal('unknown');
		const { review } = await inChair({ ...given, rights }, actor, show.caseId);
		refuseSent((await reviewById(tx, review.id)) ?? review);
		const { subject } = show;
		const as = isClosedShow(show) ? strengthOf(show.result) : null;
		if (subject.is !== 'finding' || as === null || !isClosedShow(show))
			throw new Refusal('unknown');
		const latest = (await closedShowsOf(tx, review.id)).findLast(
			(each) => each.subject.is === 'finding' && each.subject.finding === subject.finding
		);
		if (latest?.id !== show.id) throw new Refusal('show-changed');
		if ((show.held !== null) === input.isHeld) return;
		await setHeld(tx, show.id, input.isHeld ? { as, by: actor.id, at } : null);
		record(input.isHeld ? 'record-held' : 'take-back-held', {
			...{ review: review.id, case: show.caseId, show: show.id, says: as }
		});
		const changed = { kind: 'changed' as const, what: 'case' as const, id: show.caseId };
		announce({ review: review.id }, changed);
		announce({ sitting: show.sittingId }, changed);
	});
}
