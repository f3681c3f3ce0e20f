import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import type { Window } from '../../../src/lib/meeting/sample/window';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';

interface Planned {
	review: { months: number | null; settings: Pick<PanelSettings, 'sampling' | 'timeZone'> };
	sittings: readonly { date: Day; stage: string }[];
}

/** Months of the window: as the review says, else as the panel does; and how wide it may be made with a reason. (S2) */
export function monthsOf({ review }: Planned): { usual: number; wider: number } {
	const { months, widerMonths } = review.settings.sampling;
	const usual = review.months ?? months;
	return { usual, wider: Math.max(usual, widerMonths) };
}

/**
 * By what the rows of a list are judged: the window ends with the review's first sitting.
 * @throws Refusal 'sitting-needed' where none is planned, 'months-wrong' for a window that neither may be
 */
export function listRules(
	planned: Planned,
	months: number,
	now: Date
): { window: Window; today: Day; timeZone: string; isWider: boolean } {
	const { usual, wider } = monthsOf(planned);
	const meeting = firstMeeting(planned);
	if (meeting === null) throw new Refusal('sitting-needed');
	if (months !== usual && months !== wider) throw new Refusal('months-wrong');
	const { timeZone } = planned.review.settings;
	const isWider = months > usual;
	return { window: windowOf(meeting, months), today: dayIn(timeZone, now), timeZone, isWider };
}

/**
 * The window as the sittings are planned now, where a list was judged by another, because the first sitting has moved.
 * Null while it is the same, and without a sitting. (S2)
 */
export function windowMoved(
	planned: Pick<Planned, 'sittings'>,
	list: { months: number; window: Window }
): Window | null {
	const meeting = firstMeeting(planned);
	if (meeting === null) return null;
	const now = windowOf(meeting, list.months);
	return now.from === list.window.from && now.to === list.window.to ? null : now;
}

function firstMeeting({ sittings }: Pick<Planned, 'sittings'>): Day | null {
	const dates = sittings.filter(({ stage }) => stage !== 'cancelled').map(({ date }) => date);
	return dates.sort()[0] ?? null;
}

/** Columns of a list that the strata in the settings name: they are kept by themselves. (S5) */
export function strataColumns({ sampling }: Pick<PanelSettings, 'sampling'>): string[] {
	return sampling.strata.map(({ column }) => column);
}
