import { Refusal } from '../../../src/lib/meeting/refusal';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import { choicesOf, FEWEST_HIDDEN, resultOf } from '../../../src/lib/meeting/shows/show';
import { emptyLog } from '../../store/engine/database';
import { answersTo, closeShowRow, dropShowAnswers, showById } from '../../store/plenary/shows';
import type { Actor, Given } from '../../given';
import { inChair } from '../case/in-chair';
import { decide } from '../decide';
import { tellShow, votersHere } from './telling';

/**
 * The holder of the chair for the case closes a show of hands: those who may answer at this moment are counted. Who said
 * what in a hidden one is deleted with the close, from the database and from its write-ahead log. Closing once more changes
 * nothing. With one or two answers of many, a hidden one would show what each said: it is waited for, or cancelled. (G5)
 * @throws Refusal 'unknown'; as `inChair`; 'show-over' where it was cancelled; 'show-few'
 */
export async function closeShow(
	given: Given,
	actor: Actor,
	input: { showId: string }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, announce, afterwards } = decision;
		const show = await showById(tx, input.showId);
		if (!show) throw new Refusal('unknown');
		const { review, on } = await inChair({ ...given, rights }, actor, show.caseId);
		if (show.ended?.how === 'closed') return;
		if (show.ended) throw new Refusal('show-over');
		const voters = await votersHere(decision, show);
		const answers = await answersTo(tx, [show.id]);
		const counted = answers.filter(({ person }) => voters.includes(person)).length;
		if (show.kind === 'hidden' && counted < Math.min(FEWEST_HIDDEN, voters.length))
			throw new Refusal('show-few');
		const choices = choicesOf(show.subject, templateOf(review, on.case));
		const result = resultOf(show.kind, choices, voters, answers);
		await closeShowRow(tx, show.id, { by: actor.id, at, result });
		const gone = answers.map(({ person }) => person).filter((id) => !voters.includes(id));
		await dropShowAnswers(tx, show.id, show.kind === 'hidden' ? undefined : gone);
		record('close-show', {
			...{ review: review.id, case: show.caseId, says: show.subject.is, show: show.id }
		});
		afterwards(() => emptyLog(given.db));
		tellShow(decision, show);
		const changed = { kind: 'changed' as const, what: 'case' as const, id: show.caseId };
		announce({ sitting: show.sittingId }, changed);
	});
}
