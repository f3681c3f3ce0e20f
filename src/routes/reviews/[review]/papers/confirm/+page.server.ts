import { confirmPaper } from '$server/acts/paper/confirm-paper';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text } from '$server/http/fields';
import { papersToConfirmPage } from '$server/views/review/papers-to-confirm';
import type { Actions, PageServerLoad } from './$types';

/** Papers that wait for a second person of the office. (S6) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:cases', 'live:papers', 'live:people');
	const person = whoAsks(locals, url);
	return orRefuse(papersToConfirmPage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	confirm: (event) =>
		act(event, { paper: text, seen: text, reason: text }, async (person, given) => {
			const { paper: paperId, seen, reason } = given;
			await confirmPaper(event.locals.house, person, { paperId, seen, reason });
			return { confirmed: paperId };
		})
};
