import { translateResponse } from '$server/acts/response/translate-response';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text } from '$server/http/fields';
import { translationPage } from '$server/views/report/translation';
import type { Actions, PageServerLoad } from './$types';

/** The signed response in the other language, text by text. (A10) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report');
	const { house, lang } = locals;
	return orRefuse(translationPage(house, whoAsks(locals, url), params.review, lang));
};

export const actions: Actions = {
	save: (event) =>
		act(event, { entry: text, was: text, text }, async (person, given) => {
			await translateResponse(event.locals.house, person, {
				reviewId: event.params.review,
				...given
			});
			return { saved: given.entry };
		})
};
