import { destroyPapers } from '$server/acts/review/destroy-papers';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { yes } from '$server/http/fields';
import { papersKeptPage } from '$server/views/review/papers-kept';
import type { Actions, PageServerLoad } from './$types';

/** How long the papers of a review are kept, and the certificate once they are destroyed. (X4) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:papers');
	const person = whoAsks(locals, url);
	return orRefuse(papersKeptPage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	destroy: (event) =>
		act(event, { sure: yes }, async (person, { sure }) => {
			await destroyPapers(event.locals.house, person, { reviewId: event.params.review, sure });
			return { done: 'destroyed' as const };
		})
};
