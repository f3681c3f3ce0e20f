import { holdReview } from '$server/acts/review/hold-review';
import { releaseReview } from '$server/acts/review/release-review';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text, yes } from '$server/http/fields';
import { writingsPage } from '$server/views/report/writing';
import type { Actions, PageServerLoad } from './$types';

/** Every board of the review whose writing the office may look at now. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:people');
	const person = whoAsks(locals, url);
	return orRefuse(writingsPage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	hold: (event) =>
		act(event, { reason: text }, async (person, { reason }) => {
			await holdReview(event.locals.house, person, {
				reviewId: event.params.review,
				reason,
				lang: event.locals.lang
			});
			return { done: 'held' as const };
		}),
	release: (event) =>
		act(event, { sure: yes }, async (person, { sure }) => {
			await releaseReview(event.locals.house, person, { reviewId: event.params.review, sure });
			return { done: 'released' as const };
		})
};
