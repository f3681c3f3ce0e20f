import { sendEarlyFeedback } from '$server/acts/report/send-early-feedback';
import { withdrawEarlyFeedback } from '$server/acts/report/withdraw-early-feedback';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { isThere, text } from '$server/http/fields';
import { earlyFeedbackPage } from '$server/views/report/early-feedback';
import type { Actions, PageServerLoad } from './$types';

/** What the force is told before the report is approved. (A5) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	return orRefuse(earlyFeedbackPage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	send: (event) =>
		act(event, { en: text, cy: text, anyway: isThere }, async (person, { en, cy, anyway }) => {
			const { review: reviewId } = event.params;
			await sendEarlyFeedback(event.locals.house, person, { reviewId, text: { en, cy }, anyway });
			return { done: 'sent' as const };
		}),
	withdraw: (event) =>
		act(event, { feedback: text, reason: text }, async (person, given) => {
			const { house, lang } = event.locals;
			const { review: reviewId } = event.params;
			await withdrawEarlyFeedback(house, person, { reviewId, ...given, lang });
			return { done: 'withdrawn' as const };
		})
};
