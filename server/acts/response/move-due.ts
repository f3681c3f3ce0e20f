import { isDay } from '../../../src/lib/meeting/calendar';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Lang } from '../../../src/lib/words/plural';
import { addMovedDue } from '../../store/response/progress';
import { decide } from '../decide';
import { onCommitment } from './on-commitment';
import { requiredText } from './responding';
import type { Actor, Given } from '../../given';

/**
 * The office moves the due date of a commitment, with a reason. The first date and every later one are kept. Sent twice,
 * it counts once. (A7)
 * @param input.due YYYY-MM-DD; null where none was given
 * @param input.before the due date that the page showed
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'date-wrong' for a day before it was signed or none,
 *   'reason-needed', 'too-long', 'changed-meanwhile'
 */
export async function moveDue(
	given: Given,
	actor: Actor,
	input: { commitment: string; due: string | null; before: string; reason: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { may, review, commitment } = await onCommitment({ db: tx, rights, at }, actor, input);
		if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		const { due } = input;
		if (due === null || !isDay(due) || due < commitment.made) throw new Refusal('date-wrong');
		if (input.reason.trim() === '') throw new Refusal('reason-needed');
		if (commitment.standing.due !== input.before) {
			const last = commitment.dates.at(-1);
			if (last?.is === 'moved' && last.due === due && last.by === actor.id) return;
			throw new Refusal('changed-meanwhile');
		}
		if (due === input.before) return;
		await addMovedDue(tx, commitment.id, {
			...{ due, reason: requiredText(input.reason), lang: input.lang },
			...{ by: actor.id, at: at.toISOString() }
		});
		record('move-due', { review: review.id, commitment: commitment.id, due });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
