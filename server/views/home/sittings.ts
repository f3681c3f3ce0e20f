import type { Day } from '$lib/meeting/calendar';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { isOver } from '$lib/meeting/sitting/groups/groups';
import type { SittingStage } from '$lib/meeting/sitting/stages';
import type { KnownPerson } from '../../store/people/people';
import { caseNumbers } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/** A sitting as one person's home shows it. Guests see when and where, and no names. */
export interface SeenSitting {
	id: string;
	number: number;
	date: string;
	place: { en: string; cy: string };
	mode: string;
	stage: SittingStage;
	/** Who holds the chair; the reader themselves where `chairIsMe`. */
	chair: string | null;
	chairIsMe: boolean;
	wasThere: boolean;
	/** The last day of a remote collection; null for other sittings. (M6) */
	due: string | null;
	isToday: boolean;
	/** They may say themselves whether they come. */
	mayArrive: boolean;
	/** The reader's groups; mostly one. */
	groups: { letter: string; others: string[]; cases: number[] }[];
}

/** @param expected ids of the sittings at which the person is expected */
export function sittingsFor(
	state: ReviewState,
	person: KnownPerson,
	expected: ReadonlySet<string>,
	today: Day
): SeenSitting[] {
	return state.sittings.map((sitting) => sittingFor(state, sitting, person, { expected, today }));
}

function sittingFor(
	state: ReviewState,
	sitting: SittingState,
	person: KnownPerson,
	{ expected, today }: { expected: ReadonlySet<string>; today: Day }
): SeenSitting {
	const { id, number, date, place, mode, stage, chairId } = sitting;
	const mayArrive =
		!isOver(stage) &&
		!sitting.due &&
		person.standing === 'active' &&
		(person.roles.includes('member') || expected.has(id));
	const isToday = date === today;
	const base = {
		id,
		number,
		date,
		isToday,
		place,
		mode,
		stage,
		mayArrive,
		due: sitting.due ?? null
	};
	const standsIn = sitting.substitutes.some(({ personId }) => personId === person.id);
	if (!isOfThePanel(person.roles) && !standsIn) {
		return { ...base, chair: null, chairIsMe: false, wasThere: true, groups: [] };
	}
	const numbers = caseNumbers(state);
	const nameOf = (of: string) => state.people.get(of)?.name ?? '';
	const mine = sitting.groups.filter(({ members }) => members.includes(person.id));
	return {
		...base,
		chair: chairId ? nameOf(chairId) : null,
		chairIsMe: chairId === person.id,
		// Only members are expected at a sitting, so only they are told that they missed one.
		wasThere:
			!person.roles.includes('member') ||
			sitting.present.some(({ personId }) => personId === person.id),
		groups: mine.map(({ letter, members, cases }) => ({
			letter,
			others: members.filter((member) => member !== person.id).map(nameOf),
			cases: cases.flatMap((each) => numbers.get(each) ?? [])
		}))
	};
}
