/** What can happen to a report once its members have had it, in the order in which it does. */
const HAPPENINGS = [
	'sent',
	'circulated',
	'approved',
	'unopposed',
	'signed',
	'considered',
	'published',
	'withdrawn'
] as const;
export type Happening = (typeof HAPPENINGS)[number];

export interface Reached {
	what: Happening;
	/** ISO instant. */
	at: string;
}

/**
 * The last thing that happened to a report. One act can bring two at the same instant: the later one in the order counts,
 * so that an approval, which brings the report to its next step, is told as an approval.
 * @param times ISO instants; left out or null where it has not happened
 */
export function lastReached(times: Partial<Record<Happening, string | null>>): Reached | null {
	let last: Reached | null = null;
	for (const what of HAPPENINGS) {
		const at = times[what];
		if (at && (last === null || at >= last.at)) last = { what, at };
	}
	return last;
}
