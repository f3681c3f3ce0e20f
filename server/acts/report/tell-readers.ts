import { addDays, dayIn, instantIn } from '../../../src/lib/meeting/calendar';
import { addCounted } from '../../../src/lib/meeting/days/count';
import { lastDayToObject } from '../../../src/lib/meeting/report/consent';
import { REMINDED_AT } from '../../../src/lib/meeting/response/target';
import type { Step } from '../../../src/lib/meeting/settings/steps';
import type { Review } from '../../store/report/reviews';
import { votersOf } from '../../store/report/versions';
import type { Decision } from '../decide';
import { tellRoles } from '../telling';

/** Days after a version was sent to its voters, on which those who have not answered are reminded. No rule names a day. */
const REMINDED_AFTER = [7, 14] as const;

/** Days before the last one to object, counted as the period is, on which those who have not opened the version are reminded. */
const REMINDED_OBJECTING = 2;

/** Writes to those who answer a sealed version, now and again later, or to the members who comment on it. (A3, A4) */
export async function tellReaders(
	decision: Pick<Decision, 'tx' | 'at' | 'post'>,
	{ id: review, settings }: Review,
	version: number,
	step: Step
): Promise<void> {
	const { tx, at, post } = decision;
	const about = { review, version };
	if (step.allows === 'comment')
		await tellRoles(decision, ['member'], { kind: 'to-comment', about });
	if (step.allows !== 'answer') return;
	const today = dayIn(settings.timeZone, at);
	const { approval: rule } = settings;
	if (rule.kind === 'consent') {
		const until = lastDayToObject(rule, today);
		const day = addCounted(until, -REMINDED_OBJECTING, rule.daysIn);
		const reminder = instantIn(settings.timeZone, day, REMINDED_AT);
		for (const person of await votersOf(tx, review)) {
			post({ person }, { kind: 'to-object', about });
			if (reminder > at) post({ person }, { kind: 'object-reminder', about }, reminder);
		}
		return;
	}
	for (const person of await votersOf(tx, review)) {
		post({ person }, { kind: 'to-answer', about });
		for (const after of REMINDED_AFTER) {
			const day = instantIn(settings.timeZone, addDays(today, after), REMINDED_AT);
			post({ person }, { kind: 'answer-reminder', about: { ...about, after } }, day);
		}
	}
}
