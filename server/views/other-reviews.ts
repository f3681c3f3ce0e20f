import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { abilitiesOnReview } from '../rights/board-access';
import type { Given } from '../given';
import type { KnownPerson } from '../store/people';
import { allReviews } from '../store/reviews';
import { versionsOf } from '../store/versions';

export interface OtherReview {
	id: string;
	title: { en: string; cy: string };
	href: string;
}

/**
 * The panel's reviews beside the one on this person's home, newest first: the whole of each for those of the
 * panel, its latest report for whoever may read that, and for nobody else.
 */
export async function otherReviews(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	person: KnownPerson,
	shown: string | null
): Promise<OtherReview[]> {
	const others = (await allReviews(db)).filter(({ id }) => id !== shown);
	const seen = await Promise.all(
		others.map(async ({ id, title }) => {
			const href = await hrefOf(id);
			return href ? [{ id, title, href }] : [];
		})
	);
	return seen.flat();

	async function hrefOf(id: string): Promise<string | null> {
		if (isOfThePanel(person.roles)) return `/reviews/${id}`;
		const latest = (await versionsOf(db, id)).at(-1);
		const may = await abilitiesOnReview(db, person, id, clock());
		return latest && may && may.version !== 'none'
			? `/reviews/${id}/versions/${latest.number}`
			: null;
	}
}
