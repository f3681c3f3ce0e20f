import { onward } from '$lib/meeting/report/course';
import type { Onward } from '$lib/meeting/report/course';
import { observationsOf } from '$lib/meeting/response/answered';
import type { Viewing } from '../../given';
import { targetAt } from '../../reading/report/target';
import { considerationOf, delegateOf } from '../../store/response/considered';
import type { Consideration } from '../../store/response/considered';
import { extensionsOf } from '../../store/response/extensions';
import type { Extension } from '../../store/response/extensions';
import { passedRowsOf, questionsOf } from '../../store/response/questions';
import type { PassedRow, Question } from '../../store/response/questions';
import { readingsOf, sendingsOf } from '../../store/response/sendings';
import type { FirstReading, ReportSending } from '../../store/response/sendings';
import { signedResponse } from '../../store/response/signed';
import type { SignedResponse } from '../../store/response/signed';
import { correctionsOf } from '../../store/report/corrections';
import type { Correction } from '../../store/report/corrections';
import type { Review } from '../../store/report/reviews';
import { reportState } from './report-state';

/** What happened to a report after it was approved: the same for every reader. */
export interface CourseState {
	/** Oldest first, as are the readings, questions and passed rows. */
	sendings: ReportSending[];
	readings: FirstReading[];
	questions: Question[];
	passed: PassedRow[];
	/** Ids of the latest version's observations. */
	observations: string[];
	/** Extensions of the force's target, oldest first. */
	extensions: Extension[];
	/** Null while the force has not signed. */
	signed: SignedResponse | null;
	considered: Consideration | null;
	delegate: string | null;
	/** Versions that were taken back to be corrected, oldest first. */
	corrections: Correction[];
	/** The one way on; null after the last step. */
	next: Onward | null;
}

/** Cached until the next write. */
export function courseState(house: Viewing, review: Review): Promise<CourseState> {
	return house.cache.once(`course ${review.id}`, async () => {
		const { db } = house;
		const [
			sendings,
			readings,
			questions,
			passed,
			signed,
			considered,
			delegate,
			extensions,
			corrections
		] = await Promise.all([
			sendingsOf(db, review.id),
			readingsOf(db, review.id),
			questionsOf(db, review.id),
			passedRowsOf(db, review.id),
			signedResponse(db, review.id),
			considerationOf(db, review),
			delegateOf(db, review.id),
			extensionsOf(db, review.id),
			correctionsOf(db, review.id)
		]);
		const latest = (await reportState(house, review)).versions.at(-1);
		const observations = latest ? observationsOf(latest.content).map(({ id }) => id) : [];
		const { step, approvedAt } = review;
		const place = { step, approvedAt, signedAt: signed?.signedAt ?? null };
		const next = onward(review.settings.steps, place);
		return {
			...{ sendings, readings, questions, passed, observations, extensions },
			...{ signed, considered, delegate, corrections, next }
		};
	});
}

/** The same as pages show it: the force is sent no ids of the office. (P5) */
export function targetSeen(house: Pick<Viewing, 'clock'>, review: Review, course: CourseState) {
	const target = targetNow(house, review, course);
	return (
		target && {
			...target,
			extensions: target.extensions.map(({ n, due, at, reason, lang }) => ({
				...{ n, due, at, reason, lang }
			}))
		}
	);
}

/** When the force's answer is due; null before the report is with the force. (A8) */
export function targetNow(house: Pick<Viewing, 'clock'>, review: Review, course: CourseState) {
	return targetAt(house.clock(), review, course);
}
