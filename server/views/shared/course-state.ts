import { dayIn } from '$lib/meeting/calendar';
import { onward, respondStep } from '$lib/meeting/report/course';
import type { Onward } from '$lib/meeting/report/course';
import { targetOf } from '$lib/meeting/response/target';
import type { Pause, Period, Target } from '$lib/meeting/response/target';
import type { Viewing } from '../../given';
import { considerationOf, delegateOf } from '../../store/response/considered';
import type { Consideration } from '../../store/response/considered';
import { passedRowsOf, questionsOf } from '../../store/response/questions';
import type { PassedRow, Question } from '../../store/response/questions';
import { readingsOf, sendingsOf } from '../../store/response/sendings';
import type { Reading, Sending } from '../../store/response/sendings';
import { signedResponse } from '../../store/response/signed';
import type { SignedResponse } from '../../store/response/signed';
import type { Review } from '../../store/report/reviews';

/** What happened to a report after it was approved: the same for every reader. */
export interface CourseState {
	/** Oldest first, as are the readings, questions and passed rows. */
	sendings: Sending[];
	readings: Reading[];
	questions: Question[];
	passed: PassedRow[];
	/** Null while the force has not signed. */
	signed: SignedResponse | null;
	considered: Consideration | null;
	delegate: string | null;
	/** The one way on; null after the last step. */
	next: Onward | null;
}

/** Cached until the next write. */
export function courseState(house: Viewing, review: Review): Promise<CourseState> {
	return house.cache.once(`course ${review.id}`, async () => {
		const { db } = house;
		const [sendings, readings, questions, passed, signed, considered, delegate] = await Promise.all(
			[
				sendingsOf(db, review.id),
				readingsOf(db, review.id),
				questionsOf(db, review.id),
				passedRowsOf(db, review.id),
				signedResponse(db, review.id),
				considerationOf(db, review.id),
				delegateOf(db, review.id)
			]
		);
		const { step, approvedAt } = review;
		const place = { step, approvedAt, signedAt: signed?.signedAt ?? null };
		const next = onward(review.settings.steps, place);
		return { sendings, readings, questions, passed, signed, considered, delegate, next };
	});
}

/** When the force's answer is due; null before the report is with the force. (A8) */
export function targetNow(house: Pick<Viewing, 'clock'>, review: Review, course: CourseState) {
	const sent = sentToForce(review, course);
	return sent && targetFrom(sent.sentAt, house.clock(), review, course);
}

/** The sending that the force answers; null where it has none, or it was recalled. */
export function sentToForce(
	{ settings }: Review,
	{ sendings }: Pick<CourseState, 'sendings'>
): Sending | null {
	const id = respondStep(settings.steps)?.id;
	const sent = sendings.findLast(({ step }) => step === id);
	return sent && sent.recalledAt === null ? sent : null;
}

function targetFrom(
	sentAt: string,
	now: Date,
	{ settings }: Review,
	{ questions, passed, signed }: CourseState
): Target & Period & { sent: string } {
	const day = (at: string) => dayIn(settings.timeZone, new Date(at));
	const dayOrNull = (at: string | null | undefined) => (at ? day(at) : null);
	const stops: Pause[] = [
		...(settings.responsePauses.includes('question')
			? questions.map(({ askedAt, answer }) => ({ from: day(askedAt), to: dayOrNull(answer?.at) }))
			: []),
		...(settings.responsePauses.includes('passed')
			? passed.map(({ passedAt, endedAt }) => ({ from: day(passedAt), to: dayOrNull(endedAt) }))
			: [])
	];
	const today = signed ? day(signed.signedAt) : dayIn(settings.timeZone, now);
	const sent = day(sentAt);
	const period: Period = { days: settings.responseDays, daysIn: settings.responseDaysIn };
	return { ...targetOf(sent, period, stops, today), ...period, sent };
}
