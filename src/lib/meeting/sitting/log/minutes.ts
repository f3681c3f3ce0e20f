/** An event of a sitting's log, as its minutes read it. `at` is an ISO instant. */
export interface Logged {
	at: string;
	kind: string;
	about: Readonly<Record<string, string | number | boolean | null>>;
}

/** Who is on the list of those who came: since when, and when they left for good. */
export interface Marked {
	personId: string;
	at: string;
	leftAt: string | null;
}

/** A time that somebody was there; `to` is null where they stayed to the end. */
export interface Stay {
	from: string;
	to: string | null;
}

/**
 * When each person came and left, by the log. What was logged of somebody before their present mark was taken back as a
 * mistake, and so does not count.
 */
export function staysOf(log: readonly Logged[], marked: readonly Marked[]): Map<string, Stay[]> {
	return new Map(
		marked.map(({ personId, at, leftAt }) => {
			const stays: Stay[] = [{ from: at, to: null }];
			for (const event of log) {
				if (event.about.person !== personId || event.at < at) continue;
				const last = stays[stays.length - 1];
				if (event.kind === 'left' && last.to === null) last.to = event.at;
				if (event.kind === 'arrived' && last.to !== null) stays.push({ from: event.at, to: null });
			}
			const last = stays[stays.length - 1];
			if (leftAt !== null && last.to === null) last.to = leftAt;
			return [personId, stays];
		})
	);
}

/** Ids of those who were there at a moment. */
export function hereAt(stays: ReadonlyMap<string, readonly Stay[]>, moment: string): string[] {
	const isIn = ({ from, to }: Stay) => from <= moment && (to === null || moment < to);
	return [...stays].flatMap(([id, each]) => (each.some(isIn) ? [id] : []));
}

/**
 * Moments from `since` on at which somebody came, left or took the chair, in order; `since` itself first, the last
 * before `until`.
 */
export function momentsOf(
	stays: ReadonlyMap<string, readonly Stay[]>,
	chairs: readonly { from: string | null }[],
	since: string,
	until: string | null
): string[] {
	const moments = [
		...[...stays.values()].flat().flatMap(({ from, to }) => [from, to]),
		...chairs.map(({ from }) => from)
	];
	const inside = moments.filter(
		(at): at is string => at !== null && at > since && (until === null || at < until)
	);
	return [since, ...new Set(inside.sort())];
}

/** Who held the chair since when; `from` is null for who held it as the sitting began. */
export function chairsOf(
	log: readonly Logged[],
	last: string | null
): { personId: string; from: string | null }[] {
	const changes = log.filter(({ kind, about }) => kind === 'chair' && typeof about.to === 'string');
	if (changes.length === 0) return last === null ? [] : [{ personId: last, from: null }];
	const [{ about }] = changes;
	const first = typeof about.from === 'string' ? [{ personId: about.from, from: null }] : [];
	return [...first, ...changes.map((each) => ({ personId: String(each.about.to), from: each.at }))];
}

/** What can happen to a case in the plenary, in order. */
export const CASE_EVENTS = ['opened', 'reopened', 'agreed', 'agreement-taken-back'] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

export function caseEvents(
	log: readonly Logged[],
	caseId: string
): { what: CaseEvent; at: string }[] {
	return log.flatMap(({ kind, at, about }) => {
		const what = CASE_EVENTS.find((each) => each === kind);
		return what && about.case === caseId ? [{ what, at }] : [];
	});
}
