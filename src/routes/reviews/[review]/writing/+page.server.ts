import { words } from '$lib/words/words';
import { holdReview } from '$server/acts/review/hold-review';
import { releaseReview } from '$server/acts/review/release-review';
import { act, field } from '$server/http/answers';
import { retentionSeen } from '$server/views/retention';
import { writingsOf } from '$server/views/writing';
import type { Actions, PageServerLoad } from './$types';
import { officeAsks } from './office.server';

/** Every board of the review whose writing the office may look at now. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:people', 'live:papers');
	const { house, lang, person, review, spine } = await officeAsks(locals, url, params.review);
	const kept = await retentionSeen(house.db, review);
	return {
		title: words[lang].writing.title,
		where: review.title[lang],
		spine,
		reviewId: review.id,
		kept,
		months: review.settings.retention.writingMonths,
		writings: kept.is === 'destroyed' ? [] : await writingsOf(house, person, review)
	};
};

export const actions: Actions = {
	hold: (event) =>
		act(event, async (person, form) => {
			const reason = field(form, 'reason');
			await holdReview(event.locals.house, person, { reviewId: event.params.review, reason });
			return { done: 'held' as const };
		}),
	release: (event) =>
		act(event, async (person, form) => {
			const sure = field(form, 'sure') === 'yes';
			await releaseReview(event.locals.house, person, { reviewId: event.params.review, sure });
			return { done: 'released' as const };
		})
};
