import { redirect } from '@sveltejs/kit';
import type { Language } from '$lib/meeting/people/people';
import { Refusal } from '$lib/meeting/refusal';
import { changeReview } from '$server/acts/review/change-review';
import { dropReview } from '$server/acts/review/drop-review';
import { addCase } from '$server/acts/sample/add-case';
import { changeCase } from '$server/acts/sample/change-case';
import { dropCase } from '$server/acts/sample/drop-case';
import { cancelSitting } from '$server/acts/sitting/cancel-sitting';
import { changeSitting } from '$server/acts/sitting/change-sitting';
import { dropSitting } from '$server/acts/sitting/drop-sitting';
import { planSitting } from '$server/acts/sitting/plan-sitting';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { forms } from '$server/presets/shipped';
import { preparePage } from '$server/views/prepare';
import { formChoices } from '../../form-choices';
import { both, reviewIn } from '../../review-form';
import { sittingIn } from './sitting-form';
import type { Actions, PageServerLoad } from './$types';

/** What the coordinator prepares of a review: what it is about, its sittings, its cases. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:people');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const seen = await orRefuse(preparePage(house, person, params.review, lang));
	return { ...seen, forms: formChoices(lang) };
};

export const actions: Actions = {
	review: (event) =>
		act(event, async (person, form) => {
			const asked = reviewIn(form);
			const template = forms().get(asked.template);
			if (!template) throw new Refusal('empty');
			await changeReview(event.locals.house, person, {
				...asked,
				template,
				reviewId: event.params.review,
				seen: field(form, 'seen')
			});
			return { saved: 'review' };
		}),
	drop: (event) =>
		act(event, async (person, form) => {
			const sure = field(form, 'sure') === 'yes';
			await dropReview(event.locals.house, person, { reviewId: event.params.review, sure });
			redirect(303, '/reviews');
		}),
	'plan-sitting': (event) =>
		act(event, async (person, form) => {
			const reviewId = event.params.review;
			const id = await planSitting(event.locals.house, person, { ...sittingIn(form), reviewId });
			return { saved: id };
		}),
	'change-sitting': (event) =>
		act(event, async (person, form) => {
			const sittingId = field(form, 'sitting');
			await changeSitting(event.locals.house, person, {
				...sittingIn(form),
				sittingId,
				seen: field(form, 'seen')
			});
			return { saved: sittingId };
		}),
	'drop-sitting': (event) =>
		act(event, async (person, form) => {
			await dropSitting(event.locals.house, person, { sittingId: field(form, 'sitting') });
			return { saved: 'sittings' };
		}),
	'cancel-sitting': (event) =>
		act(event, async (person, form) => {
			const sittingId = field(form, 'sitting');
			await cancelSitting(event.locals.house, person, {
				sittingId,
				reason: field(form, 'reason'),
				sure: field(form, 'sure') === 'yes'
			});
			return { saved: sittingId };
		}),
	'add-cases': (event) =>
		act(event, async (person, form) => {
			const references = field(form, 'references')
				.split(/\r?\n/)
				.map((line) => line.trim())
				.filter((line) => line !== '');
			if (references.length === 0) throw new Refusal('empty');
			for (const reference of references)
				await addCase(event.locals.house, person, {
					reviewId: event.params.review,
					sittingId: field(form, 'sitting'),
					label: { en: '', cy: '' },
					reference,
					file: null
				});
			return { saved: 'cases', added: references.length };
		}),
	'change-case': (event) =>
		act(event, async (person, form) => {
			const caseId = field(form, 'case');
			const language: Language = field(form, 'language') === 'cy' ? 'cy' : 'en';
			await changeCase(event.locals.house, person, {
				caseId,
				sittingId: field(form, 'sitting'),
				label: both(form, 'label'),
				reference: field(form, 'reference'),
				file: {
					name: { en: 'Case file', cy: 'Ffeil yr achos' },
					text: field(form, 'text'),
					language
				},
				seen: field(form, 'seen')
			});
			return { saved: caseId };
		}),
	'drop-case': (event) =>
		act(event, async (person, form) => {
			await dropCase(event.locals.house, person, { caseId: field(form, 'case') });
			return { saved: 'cases' };
		})
};
