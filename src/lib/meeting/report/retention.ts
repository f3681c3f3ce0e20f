import { addMonths, dayIn } from '../calendar';
import type { Day } from '../calendar';
import type { PanelSettings } from '../settings/settings';
import { stepOf } from '../sitting/stages';

/** What shows whether a review is over. Instants are ISO 8601. */
export interface Course {
	step: string | null;
	approvedAt: string | null;
	/** Of its latest version; null before the first. */
	sealedAt: string | null;
	sittings: readonly { stage: string; closedAt: string | null }[];
}

type Rules = Pick<PanelSettings, 'steps' | 'timeZone' | 'retention'>;

/**
 * When a review ended; null while it goes on. It ends when its report is approved and no sitting of it is
 * open or to come, whichever is later. Where the panel's steps have no answering, the report is done once
 * its latest version is sealed. A review whose sittings were all cancelled has no report, and no end.
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

/**
 * The day from which on nothing is kept of who wrote what, and of earlier minutes; null while the review
 * goes on. The panel chose how long: no law says it. (X4)
 */
export function writingKeptUntil(settings: Rules, course: Course): Day | null {
	const ended = endedAt(settings, course);
	if (ended === null) return null;
	return addMonths(dayIn(settings.timeZone, new Date(ended)), settings.retention.writingMonths);
}
