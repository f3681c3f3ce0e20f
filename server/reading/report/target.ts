import { dayIn } from '../../../src/lib/meeting/calendar';
import { observationsOf } from '../../../src/lib/meeting/response/answered';
import { respondStep } from '../../../src/lib/meeting/report/course';
import { targetOf } from '../../../src/lib/meeting/response/target';
import type { Extended, Pause, Period, Target } from '../../../src/lib/meeting/response/target';
import type { Db } from '../../store/engine/database';
import type { Review } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import { extensionsOf } from '../../store/response/extensions';
import type { Extension } from '../../store/response/extensions';
import { passedRowsOf, questionsOf } from '../../store/response/questions';
import type { PassedRow, Question } from '../../store/response/questions';
import { sendingsOf } from '../../store/response/sendings';
import type { ReportSending } from '../../store/response/sendings';
import { signedAt } from '../../store/response/signed';

/** What was recorded of a report that bears on the force's target. */
interface Recorded {
	sendings: readonly ReportSending[];
	questions: readonly Question[];
	passed: readonly PassedRow[];
	extensions: readonly Extension[];
	signed: { signedAt: string } | null;
	/** Ids of the observations of the version that the force answers. */
	observations: readonly string[];
}

/** The panel's own target for the force. */
export interface TargetNow extends Target, Period {
	/** The day on which the report came to the force. */
	sent: string;
	isSigned: boolean;
	/** Days that the office gave later, oldest first. */
	extensions: readonly Extension[];
}

/** The same, as an act reads it in its transaction; null where the report is not with the force. */
export async function targetIn(db: Db, review: Review, now: Date): Promise<TargetNow | null> {
	const signed = await signedAt(db, review.id);
	const latest = (await versionsOf(db, review.id)).at(-1);
	return targetAt(now, review, {
		sendings: await sendingsOf(db, review.id),
		questions: await questionsOf(db, review.id),
		passed: await passedRowsOf(db, review.id),
		extensions: await extensionsOf(db, review.id),
		signed: signed === null ? null : { signedAt: signed },
		observations: latest ? observationsOf(latest.content).map(({ id }) => id) : []
	});
}

/** The sending that the force answers; null where it has none, or it was recalled or is being corrected. */
export function sentToForce(
	{ settings, corrected = 0 }: Review,
	{ sendings }: Pick<Recorded, 'sendings'>
): ReportSending | null {
	const id = respondStep(settings.steps)?.id;
	const sent = sendings.findLast(({ step }) => step === id);
	return sent && sent.recalledAt === null && sent.version > corrected ? sent : null;
}

/** When the force's answer is due; null before the report is with the force. (A8) */
export function targetAt(now: Date, review: Review, recorded: Recorded): TargetNow | null {
	const sending = sentToForce(review, recorded);
	if (!sending) return null;
	const { settings } = review;
	const { questions, passed, signed } = recorded;
	const day = (at: string) => dayIn(settings.timeZone, new Date(at));
	const dayOrNull = (at: string | null | undefined) => (at ? day(at) : null);
	// An observation that a correction left out is answered by nobody, and stops nothing.
	const isAsked = ({ block }: { block: string }) => recorded.observations.includes(block);
	const all: Pause[] = [
		...(settings.responsePauses.includes('question')
			? questions
					.filter(isAsked)
					.map(({ askedAt, answer }) => ({ from: day(askedAt), to: dayOrNull(answer?.at) }))
			: []),
		...(settings.responsePauses.includes('passed')
			? passed
					.filter(isAsked)
					.map(({ passedAt, endedAt }) => ({ from: day(passedAt), to: dayOrNull(endedAt) }))
			: [])
	];
	// A pause that began for an earlier version counts only from this sending.
	const stops = all
		.filter(({ to }) => to === null || to >= day(sending.sentAt))
		.map(({ from, to }) => ({ from: from > day(sending.sentAt) ? from : day(sending.sentAt), to }));
	const today = signed ? day(signed.signedAt) : dayIn(settings.timeZone, now);
	const sent = day(sending.sentAt);
	const period: Period = { days: settings.responseDays, daysIn: settings.responseDaysIn };
	const extensions = recorded.extensions.filter(({ sendingId }) => sendingId === sending.id);
	const last = extensions.at(-1);
	const extended: Extended | null = last ? { due: last.due, on: day(last.at) } : null;
	const target = targetOf(sent, period, stops, today, extended);
	return { ...target, ...period, sent, isSigned: signed !== null, extensions };
}
