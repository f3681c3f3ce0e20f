import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import { abilitiesOnCase } from '../rights/board-access';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import { declarationsIn } from '../store/declarations';
import type { Declared } from '../store/declarations';
import { groupsOf } from '../store/groups';
import { names } from '../store/people';
import type { KnownPerson } from '../store/people';
import { sittingsOf } from '../store/sittings';

export interface DeclarationsSeen {
	/** Safe labels only: a number, and what the office wrote to tell it by (M10). */
	cases: {
		id: string;
		number: number;
		label: { en: string; cy: string };
		sitting: number;
		date: string;
		groups: string[];
		/** What counts for the reader now. */
		now: Declared | null;
		at: string | null;
		settledBy: string | null;
	}[];
	/** For the office: who waits for a case to be settled, and who has stood down. Never the reader. */
	unsure: { caseId: string; personId: string; name: string; number: number }[];
	stoodDown: { name: string; number: number }[];
}

/** Null for somebody who sees no case of the review, and so has nothing to declare. */
export async function declarationsSeen(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	person: KnownPerson,
	reviewId: string
): Promise<DeclarationsSeen | null> {
	const [cases, sittings, declarations] = await Promise.all([
		casesOf(db, reviewId),
		sittingsOf(db, reviewId),
		declarationsIn(db, reviewId)
	]);
	if (cases[0] && !(await abilitiesOnCase(db, person, cases[0].id, clock()))?.declare) return null;

	const groups = (await Promise.all(sittings.map(({ id }) => groupsOf(db, id)))).flat();
	const known = await names(
		db,
		declarations.flatMap(({ personId, settledBy }) => [personId, ...(settledBy ? [settledBy] : [])])
	);
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	const others =
		whyNotTheOffice(person) === null
			? declarations.filter(({ personId }) => personId !== person.id)
			: [];
	const saying = (what: Declared) =>
		others
			.filter(({ says, settledSays }) => (settledSays ?? says) === what)
			.map(({ caseId, personId }) => ({
				caseId,
				personId,
				name: known[personId],
				number: numbers.get(caseId) ?? 0
			}))
			.sort((a, b) => a.number - b.number || a.name.localeCompare(b.name));

	return {
		cases: cases.map(({ id, number, sittingId, label }) => {
			const sitting = sittings.find((each) => each.id === sittingId);
			const mine = declarations.find(
				({ caseId, personId }) => caseId === id && personId === person.id
			);
			return {
				id,
				number,
				label: label ?? { en: '', cy: '' },
				sitting: sitting?.number ?? 0,
				date: sitting?.date ?? '',
				groups: groups.filter((group) => group.cases.includes(id)).map(({ letter }) => letter),
				now: mine ? (mine.settledSays ?? mine.says) : null,
				at: mine?.at ?? null,
				settledBy: mine?.settledBy ? known[mine.settledBy] : null
			};
		}),
		unsure: saying('unsure'),
		stoodDown: saying('conflict')
	};
}
