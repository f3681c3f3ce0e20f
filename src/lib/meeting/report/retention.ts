import { addMonths, dayIn } from '../calendar';
import type { Day } from '../calendar';
import { Refusal } from '../refusal';
import type { PanelSettings } from '../settings/settings';
import { stepOf } from '../sitting/stages';

/** The facts that decide when a review is over. Times are ISO 8601. */
export interface Course {
	step: string | null;
	approvedAt: string | null;
	/** When its latest version was sealed; null before the first. */
	sealedAt: string | null;
	sittings: readonly { stage: string; closedAt: string | null }[];
}

type Rules = Pick<PanelSettings, 'steps' | 'timeZone' | 'retention'>;

/**
 * When a review ended; null while it goes on. It ends when its report is approved and its last sitting is over, whichever
 * is later. In a panel without a step for answers, sealing the latest version counts as approval. A review whose sittings
 * were all cancelled has no report and never ends.
 */
export function endedAt(settings: Rules, course: Course): string | null {
	const isOpen = ({ stage }: { stage: string }) => stage !== 'closed' && stage !== 'cancelled';
	if (course.sittings.some(isOpen)) return null;
	const isAnswered = settings.steps.some(({ allows }) => allows === 'answer');
	const isDrafted = stepOf(settings, course.step)?.allows === 'draft';
	const done = isAnswered ? course.approvedAt : isDrafted ? null : course.sealedAt;
	if (done === null) return null;
	const closed = course.sittings.flatMap(({ closedAt }) => closedAt ?? []);
	return [done, ...closed].sort().at(-1) ?? null;
}

/** Whether a review's report is approved, or sealed where nobody answers it: before that no review has ended. */
export function isReportDone(
	settings: Rules,
	{ step, approvedAt }: Pick<Course, 'step' | 'approvedAt'>
): boolean {
	if (settings.steps.some(({ allows }) => allows === 'answer')) return approvedAt !== null;
	return step !== null && stepOf(settings, step)?.allows !== 'draft';
}

/**
 * The day on which a review's writing history is destroyed (who wrote what, and earlier states); null while the review
 * goes on. The panel chooses the number of months. (X4)
 */
export function writingKeptUntil(settings: Rules, course: Course): Day | null {
	return dayAfter(settings, course, settings.retention.writingMonths);
}

/**
 * The first day on which the office may destroy a review's papers; null while the review goes on, and where the panel has
 * set no date. (X4)
 */
export function papersKeptUntil(settings: Rules, course: Course): Day | null {
	return dayAfter(settings, course, settings.retention.paperMonths);
}

/**
 * The day since which the papers of a review may be destroyed.
 * @throws Refusal 'papers-undated' where the panel has set no date, 'review-goes-on', 'papers-kept' {on} before the day
 */
export function papersDueSince(settings: Rules, course: Course, today: Day): Day {
	if (settings.retention.paperMonths === null) throw new Refusal('papers-undated');
	const due = papersKeptUntil(settings, course);
	if (due === null) throw new Refusal('review-goes-on');
	if (today < due) throw new Refusal('papers-kept', { on: due });
	return due;
}

function dayAfter(settings: Rules, course: Course, months: number | null): Day | null {
	const ended = endedAt(settings, course);
	if (ended === null || months === null) return null;
	return addMonths(dayIn(settings.timeZone, new Date(ended)), months);
}
