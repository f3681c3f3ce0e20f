import type { Language } from '$lib/meeting/people/people';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { strengthOf } from '$lib/meeting/shows/strength';
import type { Viewing } from '../../../given';
import { onFindings } from '../../../reading/report/held-findings';
import { answersTo, closedShowsOf } from '../../../store/plenary/shows';
import type { ClosedShow } from '../../../store/plenary/shows';
import { peopleKnown } from '../../shared/review-state';

type CaseShows = Awaited<ReturnType<typeof showsOnCase>>;
export type ClosedShowSeen = NonNullable<CaseShows['closed']>[number];

/** The closed shows of hands of a review, oldest first: the same for everybody. */
function closedShowsKnown(house: Viewing, reviewId: string): Promise<ClosedShow[]> {
	return house.cache.once(`closed shows of ${reviewId}`, () => closedShowsOf(house.db, reviewId));
}

/**
 * What was shown of a case: how its findings are held for everybody who reads them; the results for the panel, named shows
 * with who said what. Who stood down reads none of it, as of the whole case. (G5, M10)
 */
export async function showsOnCase(
	house: Viewing,
	{ reviewId, caseId }: { reviewId: string; caseId: string },
	may: Abilities,
	lang: Language
) {
	const all = await closedShowsKnown(house, reviewId);
	const theirs = all.filter((each) => each.caseId === caseId);
	return {
		findings: onFindings(all, caseId),
		/** Newest first; null for readers outside the panel. */
		closed: may.copies === 'read' ? await closedSeen(house, theirs, lang) : null
	};
}

async function closedSeen(house: Viewing, shows: readonly ClosedShow[], lang: Language) {
	const people = await peopleKnown(house);
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const named = shows.filter(({ kind }) => kind === 'named').map(({ id }) => id);
	const answers = await house.cache.once(`answers to ${named.join()}`, () =>
		answersTo(house.db, named)
	);
	const latest = new Map(
		shows.flatMap(({ id, subject }) =>
			subject.is === 'finding' ? [[subject.finding, id] as const] : []
		)
	);
	return [...shows].reverse().map(({ id, subject, kind, ended, result, held }) => ({
		...{ id, subject, kind, at: ended.at, of: result.of, counts: result.counts },
		reasons: result.reasons,
		said: answers
			.filter(({ show }) => show === id)
			.map((each) => ({
				...{ name: nameOf(each.person), says: each.says, reason: each.reason, lang: each.lang }
			}))
			.sort((a, b) => a.name.localeCompare(b.name, lang)),
		/** The wording that the result allows, where it is of a finding and the latest of it. */
		wording:
			subject.is === 'finding' && latest.get(subject.finding) === id ? strengthOf(result) : null,
		held: held ? { as: held.as, by: nameOf(held.by), at: held.at } : null
	}));
}
