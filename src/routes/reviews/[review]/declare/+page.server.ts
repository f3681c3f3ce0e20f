import { declareAnswers } from '$server/acts/people/standing/declare-answers';
import { settleDeclaration } from '$server/acts/people/standing/settle-declaration';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { isThere, oneOf, startingWith, text, textIfAny } from '$server/http/fields';
import { declarationsPage } from '$server/views/people/declarations';
import type { Actions, PageServerLoad } from './$types';

/** Whether one has a link with a case; said before anything of it is seen, and at any time after (M10). */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:people', 'live:sitting');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(declarationsPage(house, person, params.review, lang));
};

/** What is said of each case by its id, or the one case of which the answer was a mistake. */
const declaring = { mistake: textIfAny, rest: isThere, 'case-': startingWith };
const settling = { case: text, person: text, says: oneOf(['none', 'conflict'], 'empty') };

export const actions: Actions = {
	declare: (event) =>
		act(event, declaring, async (person, given) => {
			const answers = { said: given['case-'], rest: given.rest, mistake: given.mistake };
			const reviewId = event.params.review;
			return {
				declared: await declareAnswers(event.locals.house, person, { reviewId, ...answers })
			};
		}),
	settle: (event) =>
		act(event, settling, async (person, given) => {
			await settleDeclaration(event.locals.house, person, {
				caseId: given.case,
				personId: given.person,
				says: given.says
			});
			return { settled: true };
		})
};
