import { isOfThePanel } from '$lib/meeting/people/panel';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { reportState } from '../shared/report-state';
import { reviewsKnown } from '../shared/review-state';

export interface OtherReview {
	id: string;
	title: { en: string; cy: string };
	href: string;
}

/**
 * The panel's other reviews, besides the one on the person's home, newest first. People of the panel get links to all of
 * a review; others who may read its report get a link to the latest version.
 */
export async function otherReviews(
	house: Viewing,
	person: KnownPerson,
	shown: string | null
): Promise<OtherReview[]> {
	const rights = house.rights.of(person);
	const seen: OtherReview[] = [];
	for (const review of await reviewsKnown(house)) {
		const { id, title } = review;
		if (id === shown) continue;
		if (isOfThePanel(person.roles)) {
			seen.push({ id, title, href: `/reviews/${id}` });
			continue;
		}
		const { may } = await rights.onReview(id);
		const latest = (await reportState(house, review)).versions.at(-1);
		if (!latest || may.version === 'none') continue;
		seen.push({ id, title, href: `/reviews/${id}/versions/${latest.number}` });
	}
	return seen;
}
