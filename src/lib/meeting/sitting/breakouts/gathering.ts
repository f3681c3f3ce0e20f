/** An event of a sitting's log, in the order of `seq`. `at` is an ISO instant. */
export interface Gathered {
	seq: number;
	at: string;
	kind: string;
	/** Who did it; null for the server itself. */
	personId: string | null;
	about: Readonly<Record<string, string | number | boolean | null>>;
}

/** The groups are called back to the whole panel, and no case is opened yet. */
export interface Gathering {
	/** The number of the event that called them: another call has another. */
	number: number;
	at: string;
	by: string | null;
	/** Ids of those who have come back. */
	back: readonly string[];
}

/** Every kind of event that a gathering is read from. */
export const GATHERING_KINDS = ['stage', 'opened', 'came-back'] as const;

/**
 * The call that stands, from the sitting's log alone, so that late joiners, a restarted server and the minutes agree. It
 * is over when the groups are let go on, or a case is opened. Null where there is none.
 */
export function gatheringOf(log: readonly Gathered[]): Gathering | null {
	let areWorking = false;
	let now: Gathering | null = null;
	for (const { seq, at, kind, personId, about } of log) {
		if (kind === 'stage') {
			const isCall = areWorking && about.stage === 'plenary';
			now = isCall ? { number: seq, at, by: personId, back: [] } : null;
			areWorking = about.stage === 'breakouts';
		} else if (kind === 'opened') {
			now = null;
			areWorking = false;
		} else if (kind === 'came-back' && typeof about.person === 'string') {
			now = withOneBack(now, about.person);
		}
	}
	return now;
}

function withOneBack(call: Gathering | null, person: string): Gathering | null {
	if (!call || call.back.includes(person)) return call;
	return { ...call, back: [...call.back, person] };
}

/** Who is called back: those in a group who are here. */
export function calledBack(
	groups: readonly { members: readonly string[] }[],
	here: ReadonlySet<string>
): string[] {
	return [...new Set(groups.flatMap(({ members }) => members))].filter((id) => here.has(id));
}
