import { isOfThePanel } from '$lib/meeting/people/panel';
import { isOut } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import type { Lang } from '$lib/words/plural';
import type { Viewing } from '../../given';
import { calendarOf } from '../../outbox/calendar';
import type { KnownPerson } from '../../store/people/people';
import { expectedOf } from '../../store/sitting/expected';
import { reviewState } from '../shared/review-state';

/**
 * A calendar file of a review's sittings, or of one of them: all for people of the panel, for others those at which they
 * are expected.
 * @throws Refusal 'unknown', 'not-active', 'forbidden' for somebody who is expected at none of them
 */
export async function calendarFor(
	house: Viewing & { origin: string },
	person: KnownPerson,
	of: { review: string } | { sitting: string },
	lang: Lang
): Promise<string> {
	const reviewId = 'review' in of ? of.review : await house.rights.reviewOfSitting(of.sitting);
	const state = reviewId === null ? null : await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	if (isOut(person)) throw new Refusal('not-active');
	const meant = state.sittings.filter(({ id }) => !('sitting' in of) || id === of.sitting);
	const expected = isOfThePanel(person.roles) ? null : await expectedOf(house.db, person.id);
	const theirs = meant.filter(({ id }) => !expected || expected.has(id));
	if (expected && theirs.length === 0) throw new Refusal('forbidden');
	const { origin, clock } = house;
	const { review } = state;
	return calendarOf(
		theirs.map((sitting) => ({ review, sitting })),
		{ lang, origin, now: clock() }
	);
}
