import { recordReading } from '$server/acts/report/course/read-report';
import { askPanel } from '$server/acts/response/ask-panel';
import { passRow } from '$server/acts/response/pass-row';
import { signResponse } from '$server/acts/response/sign-response';
import { takeBackRow } from '$server/acts/response/take-back-row';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text } from '$server/http/fields';
import { responsePage } from '$server/views/report/response';
import type { Actions, PageServerLoad } from './$types';

/** The force's response, written together by those who answer for it. (A6, A7) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	await orRefuse(recordReading(house, person, { reviewId: params.review }));
	return orRefuse(responsePage(house, person, params.review, lang));
};

const passing = { block: text, department: text, name: text, role: text, email: text, note: text };

export const actions: Actions = {
	ask: (event) =>
		act(event, { block: text, text }, async (person, given) => {
			const { house, lang } = event.locals;
			await askPanel(house, person, { reviewId: event.params.review, ...given, lang });
			return { done: 'asked' as const };
		}),
	pass: (event) =>
		act(event, passing, async (person, given) => {
			const { house, lang } = event.locals;
			await passRow(house, person, { reviewId: event.params.review, ...given, lang });
			return { done: 'passed' as const };
		}),
	back: (event) =>
		act(event, { passed: text }, async (person, { passed }) => {
			await takeBackRow(event.locals.house, person, { reviewId: event.params.review, passed });
			return { done: 'back' as const };
		}),
	sign: (event) =>
		act(event, { step: text }, async (person, { step }) => {
			await signResponse(event.locals.house, person, { reviewId: event.params.review, step });
			return { done: 'signed' as const };
		})
};
