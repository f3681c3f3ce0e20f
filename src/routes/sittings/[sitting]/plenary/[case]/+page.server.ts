import * as v from 'valibot';
import { Refusal } from '$lib/meeting/refusal';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text, texts, yes } from '$server/http/fields';
import { agreeCase } from '$server/acts/case/agree-case';
import { dismissAlike } from '$server/acts/case/dismiss-alike';
import { gatherPoints } from '$server/acts/case/gather-points';
import { recordAnswer } from '$server/acts/case/record-answer';
import { recordGrade } from '$server/acts/case/record-grade';
import { reopenCase } from '$server/acts/case/reopen-case';
import type { Actions, PageServerLoad } from './$types';
import { casePage } from '$server/views/sitting/opened-case';

/** The page of a case in the plenary. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends(`live:case:${params.case}`, 'live:sitting', 'live:report', 'live:themes');
	// Who holds the chair for a case follows from what everybody declared.
	depends('live:people');
	const person = whoAsks(locals, url);
	const at = { sittingId: params.sitting, caseId: params.case };
	return orRefuse(casePage(locals.house, person, at, locals.lang));
};

/** Two points' ids with a space between. */
const pairs = v.pipe(
	texts,
	v.mapItems((given): [string, string] => {
		const [a = '', b = ''] = given.split(' ');
		return [a, b];
	})
);

/** The acts on this case: the chair's, and keeping two points separate. */
export const actions: Actions = {
	gather: (event) =>
		act(event, {}, async (person) => {
			const added = await gatherPoints(event.locals.house, person, { caseId: event.params.case });
			return { done: 'gathered' as const, added };
		}),
	reopen: (event) =>
		act(event, {}, async (person) => {
			await reopenCase(event.locals.house, person, { caseId: event.params.case });
			return { done: 'reopened' as const };
		}),
	agree: (event) =>
		act(event, { agreed: yes }, async (person, { agreed }) => {
			await agreeCase(event.locals.house, person, { caseId: event.params.case, agreed });
			return { done: 'agreed' as const };
		}),
	alike: (event) =>
		act(event, { pair: pairs, dismissed: yes }, async (person, { pair, dismissed }) => {
			await dismissAlike(event.locals.house, person, {
				caseId: event.params.case,
				pairs: pair,
				dismissed
			});
			return { done: 'said' as const };
		}),
	grade: (event) =>
		act(event, { grade: text, 'taken-back': yes }, async (person, given) => {
			if (!given['taken-back'] && !given.grade) throw new Refusal('empty');
			const grade = given['taken-back'] ? null : given.grade;
			await recordGrade(event.locals.house, person, { caseId: event.params.case, grade });
			return { done: 'graded' as const };
		}),
	answer: (event) =>
		act(event, { promptId: text, value: text, note: text }, async (person, given) => {
			await recordAnswer(event.locals.house, person, {
				caseId: event.params.case,
				...given,
				value: given.value || null,
				lang: event.locals.lang
			});
			return { done: 'recorded' as const };
		})
};
