/** A member who is put into a group, with the facts that a good split needs. */
export interface Reviewer {
	id: string;
	/** New to the panel. */
	isNew: boolean;
	/** Whether cases open for them at all: vetted, in their term, the undertaking signed. */
	mayRead: boolean;
	/** Ids of the cases they have stood down from. (M10) */
	conflicts: readonly string[];
}

/** Ids of people and of cases. */
export interface SplitGroup {
	members: string[];
	cases: string[];
}

export type Split = SplitGroup[];

/** What the office should know about a split. A group is its place in the split. */
export type SplitNote =
	| { kind: 'few'; case: string; readers: number }
	| { kind: 'unread'; case: string }
	| { kind: 'conflict'; person: string; case: string }
	| { kind: 'only-new'; group: number }
	| { kind: 'without-members'; group: number }
	| { kind: 'without-cases'; group: number };

/** Months after the beginning of a member's term while they are called new. */
const NEW_MONTHS = 12;

/** @param termStart, date YYYY-MM-DD */
export function isNewMember(termStart: string | null, date: string): boolean {
	if (termStart === null) return false;
	const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	const months = monthsOf(date) - monthsOf(termStart);
	return months < NEW_MONTHS || (months === NEW_MONTHS && date.slice(8) < termStart.slice(8));
}

/**
 * What is to be said about a split: cases with one reader or none, those no group has, people in a group with a case
 * that they have stood down from, groups of new members only, groups without members or cases. (R1)
 * @param cases ids of all cases to be given, in the order of their numbers
 */
export function splitNotes(
	split: Split,
	reviewers: readonly Reviewer[],
	cases: readonly string[]
): SplitNote[] {
	const known = new Map(reviewers.map((each) => [each.id, each]));
	const notes: SplitNote[] = [];
	for (const id of cases) {
		const groups = split.filter((group) => group.cases.includes(id));
		const members = groups.flatMap((group) => group.members);
		for (const person of members)
			if (known.get(person)?.conflicts.includes(id))
				notes.push({ kind: 'conflict', person, case: id });
		const readers = members.filter((person) => {
			const reader = known.get(person);
			return reader?.mayRead && !reader.conflicts.includes(id);
		}).length;
		if (groups.length === 0) notes.push({ kind: 'unread', case: id });
		else if (readers < 2) notes.push({ kind: 'few', case: id, readers });
	}
	for (const [group, { members, cases: given }] of split.entries()) {
		if (members.length === 0) notes.push({ kind: 'without-members', group });
		else if (members.every((id) => known.get(id)?.isNew)) notes.push({ kind: 'only-new', group });
		if (given.length === 0) notes.push({ kind: 'without-cases', group });
	}
	return notes;
}

/** The notes on a split that were not there before a change. */
export function notesSince(before: readonly SplitNote[], now: readonly SplitNote[]): SplitNote[] {
	const had = new Set(before.map((note) => JSON.stringify(note)));
	return now.filter((note) => !had.has(JSON.stringify(note)));
}
