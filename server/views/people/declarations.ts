import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import type { Declared } from '../../store/people/declarations';
import type { KnownPerson } from '../../store/people/people';
import { caseNumbers, reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';

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

/**
 * Whether one has a link with a case; said before anything of it is seen, and at any time after (M10).
 * @throws Refusal 'forbidden' for somebody who sees no case of the review, and so has nothing to declare
 */
export async function declarationsPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const onCases = await house.rights.of(person).onCases(reviewId);
	/** Who stands in for a member at one sitting declares on its cases alone. (P11) */
	const theirs = new Set(onCases.flatMap(({ on, may }) => (may.declare ? on.case.id : [])));
	if (state.cases.length > 0 && theirs.size === 0) throw new Refusal('forbidden');
	return {
		title: words[lang].home.declare.title,
		where: state.review.title[lang],
		reviewId,
		...declarationsFor({ ...state, cases: state.cases.filter(({ id }) => theirs.has(id)) }, person),
		isOffice: whyNotTheOffice(person) === null
	};
}

/** What one reader has declared, and for the office what others have. */
export function declarationsFor(state: ReviewState, person: KnownPerson): DeclarationsSeen {
	const { cases, sittings, declarations, people } = state;
	const numbers = caseNumbers(state);
	const nameOf = (id: string) => people.get(id)?.name ?? '';
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
				name: nameOf(personId),
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
				groups: (sitting?.groups ?? [])
					.filter((group) => group.cases.includes(id))
					.map(({ letter }) => letter),
				now: mine ? (mine.settledSays ?? mine.says) : null,
				at: mine?.at ?? null,
				settledBy: mine?.settledBy ? nameOf(mine.settledBy) : null
			};
		}),
		unsure: saying('unsure'),
		stoodDown: saying('conflict')
	};
}
