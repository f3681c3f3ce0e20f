import { daysFrom } from '../calendar';
import type { Day } from '../calendar';

/** How far a commitment is met. (A7) */
export const PROGRESS = ['met', 'partly', 'not-met'] as const;
export type Progress = (typeof PROGRESS)[number];

/** What the panel says of a commitment that came back. (A13) */
export const RETURNS = ['better', 'worse', 'same'] as const;
export type ReturnSays = (typeof RETURNS)[number];

export interface ProgressEntry {
	state: Progress;
	/** The day it is about. */
	day: Day;
	/** Whether the force reported it, not the office. */
	byForce?: boolean;
	/** Null while it counts. */
	takenBack: object | null;
}

/** A commitment with everything that was recorded of it, each list in the order in which it was recorded. */
export interface CommitmentRecord<E extends ProgressEntry = ProgressEntry> {
	/** The day on which the force signed it. */
	made: Day;
	/** Due dates as they were signed and moved, oldest first. The last is in force. */
	dates: readonly { due: Day }[];
	/** The version whose answer does not make it any more; null or left out while it is made. */
	leftOut?: number | null;
	entries: readonly E[];
	returns: readonly { sitting: string }[];
}

export interface CommitmentStanding {
	/** Null while nothing is recorded. */
	state: Progress | null;
	/** The office recorded that it is met: what the force reports of its own promise does not end it. */
	isEnded: boolean;
	/** It was signed in answer to an earlier version, and not again. */
	isLeftOut: boolean;
	due: Day;
	firstDue: Day;
	/** Whole days since it was made, until it was met. */
	age: number;
	/** Whole days after the due date; 0 for one that is ended, left out or not due yet. */
	late: number;
	/** Number of sittings at which it came back. */
	carried: number;
}

/** How a commitment stands on a day of the panel's calendar. (A7, A13) */
export function commitmentStanding(
	{ made, dates, leftOut = null, entries, returns }: CommitmentRecord,
	today: Day
): CommitmentStanding {
	const latest = latestOf(entries);
	const { due } = dates[dates.length - 1];
	const isLeftOut = leftOut !== null;
	const isMet = latest?.state === 'met' && !latest.byForce;
	return {
		...{ state: latest?.state ?? null, isEnded: isMet, isLeftOut, due, firstDue: dates[0].due },
		age: Math.max(0, daysFrom(made, isMet ? latest.day : today)),
		late: isMet || isLeftOut ? 0 : Math.max(0, daysFrom(due, today)),
		carried: new Set(returns.map(({ sitting }) => sitting)).size
	};
}

/** The entry about the latest day, and of several about one day the one recorded last; null where none counts. */
export function latestOf<E extends ProgressEntry>(entries: readonly E[]): E | null {
	const counted = entries.filter(({ takenBack }) => takenBack === null);
	return counted.reduce<E | null>(
		(latest, each) => (latest && latest.day > each.day ? latest : each),
		null
	);
}

/** One that is still made and that the office has not recorded as met comes back at the next review's sittings. (A13) */
export function isOpenCommitment({
	isEnded,
	isLeftOut
}: Pick<CommitmentStanding, 'isEnded' | 'isLeftOut'>): boolean {
	return !isEnded && !isLeftOut;
}

/** A day that progress may be about: from the signing to today. */
export function isProgressDay(day: Day, made: Day, today: Day): boolean {
	return made <= day && day <= today;
}
