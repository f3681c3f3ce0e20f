import { addDays, daysFrom, dayIn, instantIn, isDay } from '../../../src/lib/meeting/calendar';
import { REMINDED_AT, REMINDED_BEFORE } from '../../../src/lib/meeting/response/target';
import { readAll } from '../../../src/lib/meeting/wrong-fields';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../src/lib/words/plural';
import { sentToForce, targetIn } from '../../reading/report/target';
import { addExtension } from '../../store/response/extensions';
import { sendingsOf } from '../../store/response/sendings';
import type { Review } from '../../store/report/reviews';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import type { Decision } from '../decide';
import { tellRoles } from '../telling';
import { requiredText } from './responding';
import type { Actor, Given } from '../../given';

/**
 * The office gives the force a later day for its answer than the panel's own target, with a reason. The day before it is
 * kept. Sent twice, it counts once. (A8)
 * @param input.due YYYY-MM-DD; null where none was given
 * @param input.before the day that the page showed
 * @throws Refusal 'forbidden' and the like, 'response-signed', 'not-now' where the report is not with the force,
 *   'date-wrong', 'reason-needed', 'too-long', 'changed-meanwhile', 'target-not-later' with {due},
 *   'target-passed' with {today} for a day before today in the panel's time zone
 */
export async function extendTarget(
	given: Given,
	actor: Actor,
	input: { reviewId: string; due: string | null; before: string; reason: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, announce } = decision;
		const { review } = await coordinating(rights, actor, input.reviewId);
		const sent = sentToForce(review, { sendings: await sendingsOf(tx, review.id) });
		const target = await targetIn(tx, review, at);
		if (!sent || !target) throw new Refusal('not-now');
		if (stepOf(review.settings, review.step)?.allows !== 'respond' || target.isSigned)
			throw new Refusal(target.isSigned ? 'response-signed' : 'not-now');
		const { due } = readAll({
			due: () => {
				if (input.due === null || !isDay(input.due)) throw new Refusal('date-wrong');
				return input.due;
			},
			reason: () => {
				if (input.reason.trim() === '') throw new Refusal('reason-needed');
			}
		});
		if (target.due !== input.before) {
			const isSentAgain = target.due === due && target.extensions.at(-1)?.by === actor.id;
			if (isSentAgain) return;
			throw new Refusal('changed-meanwhile');
		}
		if (due <= target.due) throw new Refusal('target-not-later', { due: target.due });
		const today = dayIn(review.settings.timeZone, at);
		if (due < today) throw new Refusal('target-passed', { today });
		const n = target.extensions.length + 1;
		await addExtension(tx, {
			...{ sendingId: sent.id, n, due, reason: requiredText(input.reason), lang: input.lang },
			...{ by: actor.id, at: at.toISOString() }
		});
		const about = { review: review.id, sending: sent.id };
		await tellRoles(decision, ['respondent'], { kind: 'target-extended', about: { ...about, n } });
		await remindAgain(decision, review, { about, before: target.due, due });
		record('extend-target', { review: review.id, version: sent.version, due });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}

/** Reminders that wait move with the target by themselves. Those that went out before are written again for the new day. */
async function remindAgain(
	decision: Decision,
	{ settings: { timeZone } }: Review,
	{
		about,
		before,
		due
	}: { about: { review: string; sending: string }; before: string; due: string }
): Promise<void> {
	const { at } = decision;
	const morning = (day: string) => instantIn(timeZone, day, REMINDED_AT);
	const today = dayIn(timeZone, at);
	if (at >= morning(addDays(before, -REMINDED_BEFORE)) && daysFrom(today, due) > REMINDED_BEFORE) {
		const letter = { kind: 'response-reminder', about } as const;
		await tellRoles(decision, ['respondent'], letter, morning(addDays(due, -REMINDED_BEFORE)));
	}
	if (at >= morning(addDays(before, 1))) {
		const letter = { kind: 'response-overdue', about } as const;
		await tellRoles(decision, ['respondent'], letter, morning(addDays(due, 1)));
	}
}
