import { considerReport } from '$server/acts/report/course/consider-report';
import { nameDelegate } from '$server/acts/report/course/name-delegate';
import { checkIdentifiers } from '$server/acts/report/course/check-identifiers';
import { correctReport } from '$server/acts/report/course/correct-report';
import { justifyIdentifier } from '$server/acts/report/course/justify-identifier';
import { publishReport } from '$server/acts/report/course/publish-report';
import { withdrawReport } from '$server/acts/report/course/withdraw-report';
import { recordReading } from '$server/acts/report/course/read-report';
import { recallReport } from '$server/acts/report/course/recall-report';
import { sendReport } from '$server/acts/report/course/send-report';
import { answerQuestion } from '$server/acts/response/answer-question';
import { extendTarget } from '$server/acts/response/extend-target';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { both, number, text, typedDay, yes } from '$server/http/fields';
import { afterApproval } from '$server/views/report/after';
import type { Actions, PageServerLoad } from './$types';

/** Where the report is after its members had it, and what comes next. (A1, A8, A9) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report', 'live:people');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	await orRefuse(recordReading(house, person, { reviewId: params.review }));
	return orRefuse(afterApproval(house, person, params.review, lang));
};

/** A reason for everybody, in each of the panel's languages. */
const reasons = { reason: both, anyway: yes };

export const actions: Actions = {
	send: (event) =>
		act(event, { hash: text, step: text, anyway: yes }, async (person, given) => {
			await sendReport(event.locals.house, person, { reviewId: event.params.review, ...given });
			return { done: 'sent' as const };
		}),
	extend: (event) =>
		act(event, { due: typedDay, before: text, why: text }, async (person, given) => {
			const { house, lang } = event.locals;
			const { due, before, why } = given;
			const { review: reviewId } = event.params;
			await extendTarget(house, person, { reviewId, due, before, reason: why, lang });
			return { done: 'extended' as const };
		}),
	answer: (event) =>
		act(event, { question: text, text }, async (person, given) => {
			const { house, lang } = event.locals;
			await answerQuestion(house, person, { reviewId: event.params.review, ...given, lang });
			return { done: 'answered' as const };
		}),
	consider: (event) =>
		act(event, { hash: text, step: text, comments: text }, async (person, given) => {
			const { house, lang } = event.locals;
			await considerReport(house, person, { reviewId: event.params.review, ...given, lang });
			return { done: 'considered' as const };
		}),
	delegate: (event) =>
		act(event, { person: text }, async (person, given) => {
			const input = { reviewId: event.params.review, person: given.person };
			await nameDelegate(event.locals.house, person, input);
			return { done: 'named' as const };
		}),
	check: (event) =>
		act(event, { hash: text }, async (person, { hash }) => {
			await checkIdentifiers(event.locals.house, person, { reviewId: event.params.review, hash });
			return { done: 'checked' as const };
		}),
	justify: (event) =>
		act(event, { about: text, words: text, reason: text }, async (person, given) => {
			const { house, lang } = event.locals;
			await justifyIdentifier(house, person, { reviewId: event.params.review, ...given, lang });
			return { done: 'justified' as const };
		}),
	publish: (event) =>
		act(event, { hash: text, step: text }, async (person, given) => {
			await publishReport(event.locals.house, person, { reviewId: event.params.review, ...given });
			return { done: 'published' as const };
		}),
	withdraw: (event) =>
		act(event, { version: number, ...reasons }, async (person, given) => {
			await withdrawReport(event.locals.house, person, { reviewId: event.params.review, ...given });
			return { done: 'withdrawn' as const };
		}),
	correct: (event) =>
		act(event, { hash: text, step: text, ...reasons }, async (person, given) => {
			await correctReport(event.locals.house, person, { reviewId: event.params.review, ...given });
			return { done: 'corrected' as const };
		}),
	recall: (event) =>
		act(event, { step: text }, async (person, { step }) => {
			await recallReport(event.locals.house, person, { reviewId: event.params.review, step });
			return { done: 'recalled' as const };
		})
};
