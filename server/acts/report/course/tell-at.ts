import { addDays, dayIn, daysFrom, instantIn } from '../../../../src/lib/meeting/calendar';
import { addCounted } from '../../../../src/lib/meeting/days/count';
import type { Role } from '../../../../src/lib/meeting/people/people';
import { onward } from '../../../../src/lib/meeting/report/course';
import { REMINDED_AT, REMINDED_BEFORE } from '../../../../src/lib/meeting/response/target';
import { stepOf } from '../../../../src/lib/meeting/sitting/stages';
import type { Review } from '../../../store/report/reviews';
import { delegateOf } from '../../../store/response/considered';
import { signedAt } from '../../../store/response/signed';
import type { Decision } from '../../decide';
import { soon, tellRoles } from '../../telling';
import { tellReaders } from '../tell-readers';

type Telling = Pick<Decision, 'tx' | 'at' | 'post'>;

/**
 * Writes to those who act on a report where it has come to: the force, with reminders before and after the panel's target,
 * or who considers it. To its readers where it is published. (A8, A9)
 */
export async function tellAt(
	decision: Telling,
	review: Review,
	version: number,
	sending: string
): Promise<void> {
	const { settings } = review;
	const step = stepOf(settings, review.step);
	if (step?.reached === 'publication') {
		const about = { review: review.id, version };
		await tellRoles(decision, step.readers, { kind: 'published', about });
	}
	// Comments were closed: its voters are asked now.
	if (step?.allows === 'answer') await tellReaders(decision, review, version, step);
	if (step?.allows === 'respond') await tellForce(decision, review, sending);
	else if (step && step.reached !== 'publication') await tellOutside(decision, review, sending);
	await tellConsidering(decision, review, version);
}

/** Readers outside the panel who read it from this step on. The person who has to act gets another letter. (A1, A9) */
async function tellOutside(
	decision: Telling,
	{ id, step, settings: { steps } }: Review,
	sending: string
): Promise<void> {
	const at = steps.findIndex((each) => each.id === step);
	const before: readonly Role[] = steps[at - 1]?.readers ?? [];
	const roles = OUTSIDE.filter(
		(role) => steps[at].readers.includes(role) && !before.includes(role)
	);
	const letter = { kind: 'report-to-read', about: { review: id, sending } } as const;
	if (roles.length > 0) await tellRoles(decision, roles, letter, soon(decision.at));
}

const OUTSIDE: readonly Role[] = ['respondent', 'commissioner', 'audit', 'observer'];

/** Writes to those who answer for the force, and once more before and after the panel's own target. (A8) */
async function tellForce(
	decision: Telling,
	{ id, settings: { timeZone, responseDays, responseDaysIn } }: Review,
	sending: string
): Promise<void> {
	const today = dayIn(timeZone, decision.at);
	const due = addCounted(today, responseDays, responseDaysIn);
	const morningOf = (days: number) => instantIn(timeZone, addDays(due, days), REMINDED_AT);
	const about = { review: id, sending };
	await tellRoles(decision, ['respondent'], { kind: 'report-sent', about }, soon(decision.at));
	if (daysFrom(today, due) > REMINDED_BEFORE) {
		const reminder = { kind: 'response-reminder', about } as const;
		await tellRoles(decision, ['respondent'], reminder, morningOf(-REMINDED_BEFORE));
	}
	await tellRoles(decision, ['respondent'], { kind: 'response-overdue', about }, morningOf(1));
}

/** Writes to the Commissioner, and to who considers in their place, where their act is the next one. (A9, P6) */
export async function tellConsidering(
	decision: Telling,
	review: Review,
	version: number
): Promise<void> {
	const { tx, post } = decision;
	const { step, approvedAt, settings } = review;
	const place = { step, approvedAt, signedAt: await signedAt(tx, review.id) };
	if (onward(settings.steps, place)?.act !== 'consider') return;
	const letter = { kind: 'to-consider', about: { review: review.id, version } } as const;
	await tellRoles(decision, ['commissioner'], letter);
	const delegate = await delegateOf(tx, review.id);
	if (delegate) post({ person: delegate }, letter);
}
