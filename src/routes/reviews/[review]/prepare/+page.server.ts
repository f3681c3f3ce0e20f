import * as v from 'valibot';
import { redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { changeReview } from '$server/acts/review/change-review';
import { dropReview } from '$server/acts/review/drop-review';
import { addCases } from '$server/acts/sample/add-case';
import { changeCase } from '$server/acts/sample/change-case';
import { dropCase } from '$server/acts/sample/drop-case';
import { moveCases } from '$server/acts/sample/move-cases';
import { cancelSitting } from '$server/acts/sitting/plan/cancel-sitting';
import { changeSitting } from '$server/acts/sitting/plan/change-sitting';
import { dropSitting } from '$server/acts/sitting/plan/drop-sitting';
import { dropSubstitute } from '$server/acts/sitting/plan/drop-substitute';
import { nameSubstitute } from '$server/acts/sitting/plan/name-substitute';
import { recordInput } from '$server/acts/sitting/room/record-input';
import { planSitting } from '$server/acts/sitting/plan/plan-sitting';
import { sayWhyFurther } from '$server/acts/sitting/plan/say-why-further';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { both, language, text, yes } from '$server/http/fields';
import { formChoices, formsOfReview } from '$server/reading/panel-forms';
import { preparePage } from '$server/views/review/prepare';
import { reviewFields, reviewIn } from '../../review-form';
import { inputFields, inputIn } from '../../../sittings/input-form';
import { substituteFields, substituteIn } from '../../../sittings/substitute-form';
import { sittingFields, sittingIn } from './sitting-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What the coordinator prepares of a review: what it is about, its sittings, its cases. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:people', 'live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const { settings, ...seen } = await orRefuse(preparePage(house, person, params.review, lang));
	const all = await formsOfReview(house.db, params.review);
	return { ...seen, forms: formChoices(all, lang, settings) };
};

const changingCase = {
	case: text,
	sitting: text,
	label: both,
	reference: text,
	form: text,
	text,
	language,
	seen: text
};

/** Undefined where the page offers no choice. @throws Refusal 'empty' for a form that the panel has not */
async function chosenForm({ locals, params }: RequestEvent, id: string) {
	if (id === '') return undefined;
	const form = (await formsOfReview(locals.house.db, params.review)).get(id);
	if (!form) throw new Refusal('empty');
	return form;
}

/** Null for what is no number: the act says which there are. */
const caseNumber = v.pipe(
	text,
	v.transform((typed) => (/^\d{1,4}$/.test(typed) ? Number(typed) : null))
);
const movingCases = {
	first: caseNumber,
	last: caseNumber,
	place: text,
	seen: text
};

export const actions: Actions = {
	review: (event) =>
		act(event, { ...reviewFields, seen: text }, async (person, { seen, ...given }) => {
			const asked = reviewIn(given);
			const template = await chosenForm(event, asked.template);
			if (!template) throw new Refusal('empty');
			const reviewId = event.params.review;
			await changeReview(event.locals.house, person, { ...asked, template, reviewId, seen });
			return { saved: 'review' };
		}),
	drop: (event) =>
		act(event, { sure: yes }, async (person, { sure }) => {
			await dropReview(event.locals.house, person, { reviewId: event.params.review, sure });
			redirect(303, '/reviews');
		}),
	'plan-sitting': (event) =>
		act(event, sittingFields, async (person, given) => {
			const planned = { ...sittingIn(given), reviewId: event.params.review };
			return { saved: await planSitting(event.locals.house, person, planned) };
		}),
	'change-sitting': (event) =>
		act(event, { ...sittingFields, sitting: text, seen: text }, async (person, given) => {
			const { sitting: sittingId, seen } = given;
			await changeSitting(event.locals.house, person, { ...sittingIn(given), sittingId, seen });
			return { saved: sittingId };
		}),
	why: (event) =>
		act(event, { sitting: text, why: both, seen: text }, async (person, given) => {
			const { sitting: sittingId, why, seen } = given;
			await sayWhyFurther(event.locals.house, person, { sittingId, why, seen });
			return { saved: sittingId };
		}),
	'drop-sitting': (event) =>
		act(event, { sitting: text }, async (person, { sitting: sittingId }) => {
			await dropSitting(event.locals.house, person, { sittingId });
			return { saved: 'sittings' };
		}),
	'cancel-sitting': (event) =>
		act(event, { sitting: text, reason: text, sure: yes }, async (person, given) => {
			const { sitting: sittingId, reason, sure } = given;
			const { house, lang } = event.locals;
			await cancelSitting(house, person, { sittingId, reason, lang, sure });
			return { saved: sittingId };
		}),
	substitute: (event) =>
		act(event, { ...substituteFields, sitting: text }, async (person, given) => {
			const { sitting: sittingId } = given;
			await nameSubstitute(event.locals.house, person, { sittingId, ...substituteIn(given) });
			return { saved: sittingId };
		}),
	'drop-substitute': (event) =>
		act(event, { sitting: text, substitute: text }, async (person, given) => {
			const { sitting: sittingId, substitute: personId } = given;
			await dropSubstitute(event.locals.house, person, { sittingId, personId });
			return { saved: sittingId };
		}),
	input: (event) =>
		act(event, { ...inputFields, sitting: text }, async (person, given) => {
			const { sitting: sittingId } = given;
			await recordInput(event.locals.house, person, { ...inputIn(given), sittingId });
			return { saved: sittingId };
		}),
	'add-cases': (event) =>
		act(event, { sitting: text, form: text, references: text }, async (person, given) => {
			const references = given.references
				.split(/\r?\n/)
				.map((line) => line.trim())
				.filter((line) => line !== '');
			const [reviewId, sittingId] = [event.params.review, given.sitting];
			const form = await chosenForm(event, given.form);
			const cases = { reviewId, sittingId, references, form };
			await addCases(event.locals.house, person, cases);
			return { saved: 'cases', added: references.length };
		}),
	'change-case': (event) =>
		act(event, changingCase, async (person, given) => {
			const { case: caseId, sitting: sittingId, label, reference, seen } = given;
			const name = { en: 'Case file', cy: 'Ffeil yr achos' };
			const file = given.text ? { name, text: given.text, language: given.language } : null;
			const form = await chosenForm(event, given.form);
			const changed = { caseId, sittingId, label, reference, form, file, seen };
			await changeCase(event.locals.house, person, changed);
			return { saved: caseId };
		}),
	'move-cases': (event) =>
		act(event, movingCases, async (person, { first, last, place, seen }) => {
			const moved = await moveCases(event.locals.house, person, {
				...{ reviewId: event.params.review, sittingId: place, seen },
				...{ from: first, to: last }
			});
			return { saved: 'cases', moved };
		}),
	'drop-case': (event) =>
		act(event, { case: text }, async (person, { case: caseId }) => {
			await dropCase(event.locals.house, person, { caseId });
			return { saved: 'cases' };
		})
};
