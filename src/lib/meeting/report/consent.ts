import type { Day } from '../calendar';
import { addCounted } from '../days/count';
import type { ConsentRule } from '../settings/approval-rule';

/** Members are asked whether they object. Silence is counted as silence, not as consent. (A3) */
export interface ConsentPeriod {
	/** The day on which the version came to its voters, and the last one on which the period runs. */
	from: Day;
	until: Day;
	/** Voters who opened the version. */
	opened: readonly string[];
}

/** The period of a version that came to its voters on a day of the panel's calendar. */
export function lastDayToObject({ days, daysIn }: ConsentRule, from: Day): Day {
	return addCounted(from, days, daysIn);
}

/** Three things that are told apart: who opened it, who objects, who said nothing. */
export interface ConsentStanding {
	until: Day;
	/** The period is over. */
	isOver: boolean;
	opened: number;
	/** Voters who took their objection back. */
	withdrawn: number;
	/** Voters who opened it and said nothing. */
	silent: number;
}

/**
 * Counts what voters did while they could object.
 * @param latest what each voter said last
 * @param today in the panel's calendar
 */
export function consentStanding(
	{ until, opened }: ConsentPeriod,
	{
		voters,
		latest,
		today
	}: { voters: readonly string[]; latest: ReadonlyMap<string, string>; today: Day }
): ConsentStanding {
	// Who said something had it open.
	const read = voters.filter((each) => opened.includes(each) || latest.has(each));
	return {
		until,
		isOver: today > until,
		opened: read.length,
		withdrawn: voters.filter((each) => latest.get(each) === 'withdraw').length,
		silent: read.filter((each) => !latest.has(each)).length
	};
}
