import type { PanelSettings } from '$lib/meeting/settings/settings';
import { encodeStateAsUpdate } from 'yjs';
import { draftName, findingsName } from '$lib/board/names';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { groupOf, sourcesOf } from '$lib/meeting/findings/sources';
import { abilitiesOnReview } from '../rights/board-access';
import { findingsRights } from '../rights/findings-rights';
import type { FindingsRight } from '../rights/findings-rights';
import type { House } from '../house';
import { groupsOfCase } from '../store/groups';
import { agreedCases, allCopiedPoints, openingsOf } from '../store/openings';
import { everybody, names } from '../store/people';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';

type Needs = Pick<House, 'db' | 'boards' | 'clock'>;
export type Documents = Awaited<ReturnType<typeof documentsFor>>;
export type CaseLaid = Documents['cases'][number];
export type OpenCase = Extract<CaseLaid, { is: 'open' }>;

/**
 * The draft document and the findings of each case as this person may see them, as they are kept
 * now, so that nobody waits to read. Of a case closed to them only its number and why. (M10)
 * @throws Refusal
 */
export async function documentsFor(house: Needs, person: KnownPerson, reviewId: string) {
	const { db, boards, clock } = house;
	const review = await reviewById(db, reviewId);
	const may = review && (await abilitiesOnReview(db, person, reviewId, clock()));
	if (!review || !may) throw new Refusal('unknown');
	if (may.draft === 'none') {
		const isEarly = review.step === null && isOfThePanel(person.roles);
		throw new Refusal(may.why ?? (isEarly ? 'not-now' : 'forbidden'));
	}
	const { settings } = review;
	const name = draftName(reviewId);
	if (!(await boards.exists(name))) throw new Refusal('not-now');

	const [rights, openings, agreed, people] = await Promise.all([
		findingsRights(db, person, reviewId, clock()),
		openingsOf(db, reviewId),
		agreedCases(db, reviewId),
		everybody(db)
	]);
	return {
		review: {
			id: review.id,
			title: review.title,
			languages: review.settings.languages,
			sections: review.settings.reportTemplate.sections
		},
		draft: { name, state: await boards.read(name, encodeStateAsUpdate), access: may.draft },
		scope: may.draftScope,
		cases: await Promise.all(rights.map(laidCase)),
		/** Who deleted what is said by name. */
		people: Object.fromEntries(people.map((each) => [each.id, each.name]))
	};

	async function laidCase({ case: row, findings: access, copies, why }: FindingsRight) {
		const given = { id: row.id, number: row.number };
		const opening = openings[row.id];
		if (!opening) return { ...given, is: 'unopened' as const };
		if (access === 'none')
			return { ...given, is: 'shut' as const, why: why ?? ('forbidden' as const) };
		const findings = findingsName(row.id);
		const kept = agreed[row.id];
		return {
			...given,
			is: 'open' as const,
			name: findings,
			laid: { state: await boards.read(findings, encodeStateAsUpdate), access },
			sitting: row.sittingId,
			points: copies === 'read' ? await pointsOf(row.id, opening.revision, settings.blind) : null,
			agreed: kept ? { at: kept.at, hashes: kept.hashes } : null
		};
	}

	/** What each group wrote, named inside only. (G3) */
	async function pointsOf(caseId: string, revision: number, blind: PanelSettings['blind']) {
		const [all, groups] = await Promise.all([
			allCopiedPoints(db, caseId),
			groupsOfCase(db, caseId)
		]);
		const letters = new Map(groups.map(({ id, letter }) => [id, letter]));
		const authors = await names(
			db,
			all.map(({ author }) => author)
		);
		return [...sourcesOf(all, revision).values()]
			.filter(({ copy }) => copy.text.trim() !== '')
			.map(({ copy, change }) => ({
				id: copy.id,
				letter: letters.get(groupOf(copy, groups, blind)) ?? '',
				author: authors[copy.author] ?? '',
				kind: copy.kind,
				lang: copy.lang,
				text: copy.text,
				change
			}));
	}
}
