import { chooseCases } from '$server/acts/sample/choose-cases';
import { commitDraw } from '$server/acts/sample/commit-draw';
import { replaceCase } from '$server/acts/sample/replace-case';
import { sayWord } from '$server/acts/sample/say-word';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { number, text } from '$server/http/fields';
import { samplePage } from '$server/views/review/sample';
import { drawFields, drawIn } from './draw-form';
import type { Actions, PageServerLoad } from './$types';

/** The draw of a review's sample: sealed, said, and checked by anybody. (S4) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:cases');
	const person = whoAsks(locals, url);
	return orRefuse(samplePage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	seal: (event) =>
		act(event, drawFields, async (person, given) => {
			const reviewId = event.params.review;
			await commitDraw(event.locals.house, person, { ...drawIn(given), reviewId });
			return { done: 'seal' };
		}),
	say: (event) =>
		act(event, { draw: number, word: text }, async (person, { draw, word }) => {
			await sayWord(event.locals.house, person, { reviewId: event.params.review, draw, word });
			return { done: 'say' };
		}),
	choose: (event) =>
		act(event, { references: text, purpose: text }, async (person, { references, purpose }) => {
			await chooseCases(event.locals.house, person, {
				reviewId: event.params.review,
				references: references.split(/\r?\n/),
				reason: purpose
			});
			return { done: 'choose' };
		}),
	replace: (event) =>
		act(event, { case: text, reason: text }, async (person, { case: caseId, reason }) => {
			const reviewId = event.params.review;
			await replaceCase(event.locals.house, person, { reviewId, caseId, reason });
			return { done: 'replace' };
		})
};
