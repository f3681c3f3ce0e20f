import { redirect } from '@sveltejs/kit';
import { readAll } from '$lib/meeting/wrong-fields';
import { Refusal } from '$lib/meeting/refusal';
import { whyNotMakeReview } from '$lib/meeting/rights/office';
import { words } from '$lib/words/words';
import { makeReview, readReview } from '$server/acts/review/make-review';
import { act, refuse, whoAsks } from '$server/http/answers';
import { formChoices, formsAt } from '$server/reading/panel-forms';
import { reviewFields, reviewIn } from '../review-form';
import type { Actions, PageServerLoad } from './$types';

/** A new review, by the panel's settings of today. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const person = whoAsks(locals, url);
	const why = whyNotMakeReview(person);
	if (why) refuse(why);
	const { house, panel, lang } = locals;
	if (!panel) redirect(303, '/setup');
	const { template, blind, sampling, languages } = panel.settings;
	const all = await formsAt(house.db, { panelId: panel.id, version: panel.version });
	return {
		title: words[lang].office.prepare.newTitle,
		forms: formChoices(all, lang, panel.settings),
		usual: { template, blind, months: sampling.months },
		/** The panel's first. */
		language: languages[0]
	};
};

export const actions: Actions = {
	default: (event) =>
		act(event, reviewFields, async (person, given) => {
			const asked = reviewIn(given);
			const { house, panel } = event.locals;
			if (!panel) throw new Refusal('not-now');
			const all = await formsAt(house.db, { panelId: panel.id, version: panel.version });
			const template = all.get(asked.template);
			const chosen = readAll({
				rest: () => readReview(asked, panel.settings),
				template: () => {
					if (!template) throw new Refusal('empty');
					return template;
				}
			});
			const id = await makeReview(house, person, { ...asked, template: chosen.template });
			redirect(303, `/reviews/${id}/prepare#sittings`);
		})
};
