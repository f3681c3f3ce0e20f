import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import type { SittingStage } from '../../src/lib/meeting/sitting/stages';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import { groupsOf } from '../store/groups';
import type { KnownPerson } from '../store/people';
import { names } from '../store/people';
import { presentAt, sittingsOf } from '../store/sittings';
import type { Sitting } from '../store/sittings';

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
	/** Those the reader is in: mostly one. */
	groups: { letter: string; others: string[]; cases: number[] }[];
}

export async function sittingsSeen(
	{ db }: Pick<Given, 'db'>,
	person: KnownPerson,
	reviewId: string
): Promise<SeenSitting[]> {
	const [sittings, cases] = await Promise.all([sittingsOf(db, reviewId), casesOf(db, reviewId)]);
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	return Promise.all(sittings.map(seen));

	async function seen(sitting: Sitting): Promise<SeenSitting> {
		const { id, number, date, place, mode, stage, chairId } = sitting;
		const base = { id, number, date, place, mode, stage };
		if (!isOfThePanel(person.roles)) {
			return { ...base, chair: null, chairIsMe: false, wasThere: true, groups: [] };
		}
		const mine = (await groupsOf(db, id)).filter(({ members }) => members.includes(person.id));
		const others = mine.flatMap(({ members }) => members);
		const known = await names(db, [...others, ...(chairId ? [chairId] : [])]);
		const present = await presentAt(db, id);
		return {
			...base,
			chair: chairId ? known[chairId] : null,
			chairIsMe: chairId === person.id,
			// Only members are expected: nobody else is told that they were missed.
			wasThere:
				!person.roles.includes('member') || present.some(({ personId }) => personId === person.id),
			groups: mine.map(({ letter, members, cases }) => ({
				letter,
				others: members.filter((member) => member !== person.id).map((other) => known[other]),
				cases: cases.flatMap((each) => numbers.get(each) ?? [])
			}))
		};
	}
}
