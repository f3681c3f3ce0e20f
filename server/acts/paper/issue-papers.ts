import { daysAhead } from '../../../src/lib/meeting/papers/issue';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { papersToIssue, stateOf } from '../../reading/as-entered';
import { idsToIssue, setIssued as issue } from '../../store/sitting/papers';
import type { Actor, Given } from '../../given';
import { coordinatingSitting } from '../coordinating';
import { decide } from '../decide';
import { tellExpected } from '../telling';

/**
 * Issues the papers of a sitting to its members: those that were not issued yet, at the time of the act and never at an
 * earlier one. They can be read in the stated times, as before; from the first issue on, only what was issued. Members and
 * the office are told, where they are expected. (M4)
 * @param input.seen what `stateOf(papersToIssue(…))` was when the page was read
 * @throws Refusal 'unknown', 'forbidden', 'sitting-over', 'nothing-to-issue'; 'papers-changed' where other papers wait now
 */
export async function issuePapers(
	given: Given,
	actor: Actor,
	input: { sittingId: string; seen?: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, announce } = decision;
		const { review, at: known } = await coordinatingSitting(rights, actor, sittingId);
		if (isOver(known.sitting.stage)) throw new Refusal('sitting-over');
		const waiting = papersToIssue(await idsToIssue(tx, sittingId));
		// If a colleague added or removed papers meanwhile, the office looks at them before they go to members.
		if (input.seen && input.seen !== stateOf(waiting)) throw new Refusal('papers-changed');
		const papers = await issue(tx, sittingId, at);
		if (papers === 0) throw new Refusal('nothing-to-issue');
		const { timeZone } = review.settings;
		const days = daysAhead(at.toISOString(), known.sitting.date, timeZone, 'calendar');
		record('issue-papers', { review: review.id, sitting: sittingId, papers, days });
		const letter = { kind: 'papers-issued', about: { sitting: sittingId } } as const;
		await tellExpected(decision, sittingId, letter, ['member', 'coordinator']);

		const changed = { kind: 'changed', what: 'sitting', id: sittingId } as const;
		announce({ review: review.id, sitting: sittingId }, changed);
	});
}
