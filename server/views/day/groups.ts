import type { Arrival } from '../../../src/lib/meeting/sitting/agenda';
import { isNewMember } from '../../../src/lib/meeting/sitting/groups/split-notes';
import { isGivenLate } from '../../../src/lib/meeting/sitting/opening';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { groupsAsFormed, stateOf } from '../../reading/as-entered';
import { declaredBy } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

interface OnTheDay {
	id: string;
	name: string;
	isMember: boolean;
	arrival: Arrival;
	/** Why no case opens for them. */
	closed: string | null;
}

/** The groups of a sitting, and everybody who is, or could be, in one; with what a good split needs to know. (R1) */
export function groupsOfDay(
	state: ReviewState & { sitting: SittingState },
	everyone: readonly OnTheDay[],
	cases: readonly { id: string; number: number }[]
) {
	const { sitting, sittings, people, openings } = state;
	const placed = new Set(sitting.groups.flatMap(({ members }) => members));
	/** Before the day, those who are expected; on the day, those who are here. */
	const isHere = ({ arrival }: OnTheDay) =>
		arrival === 'room' ||
		arrival === 'remote' ||
		(sitting.stage === 'planned' && (arrival === 'expected' || arrival === 'late'));
	const reviewers = everyone
		.filter((each) => placed.has(each.id) || (each.isMember && isHere(each)))
		.map((each) => {
			const termStart = people.get(each.id)?.termStart ?? null;
			const says = declaredBy(state, each.id);
			return {
				id: each.id,
				name: each.name,
				isHere: isHere(each),
				/** The year in which they joined the panel. */
				since: termStart?.slice(0, 4) ?? null,
				isNew: isNewMember(termStart, sitting.date),
				mayRead: each.closed === null && each.arrival !== 'left',
				conflicts: cases.map(({ id }) => id).filter((id) => says.get(id) === 'conflict')
			};
		});
	return {
		groups: sitting.groups.map(({ id, letter, members, cases: given, givenAt }) => ({
			id,
			letter,
			members,
			cases: given,
			/** Numbers of the cases that it was given after they were opened. (R11) */
			late: cases
				.filter((row) => given.includes(row.id) && isGivenLate(openings[row.id], givenAt?.[row.id]))
				.map(({ number }) => number)
		})),
		/** Letters of all groups of the review: no two share one. */
		letters: sittings.flatMap(({ groups }) => groups.map(({ letter }) => letter)),
		seen: stateOf(groupsAsFormed(sitting.groups)),
		/** Whether all groups may still be formed again. */
		isForming: !hasBegun(sitting.stage) && sitting.stage !== 'cancelled',
		reviewers,
		unplaced: reviewers.filter((each) => each.isHere && !placed.has(each.id)).map(({ id }) => id)
	};
}
