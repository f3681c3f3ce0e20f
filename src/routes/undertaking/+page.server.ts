import { redirect } from '@sveltejs/kit';
import { undertakingDue, undertakingLasts } from '$lib/meeting/people/standing';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { signUndertaking } from '$server/acts/people/sign-undertaking';
import { act, field, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { allReviews } from '$server/store/report/reviews';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const [review] = await allReviews(house.db);
	return {
		title: words[lang].door.undertaking.title,
		spine: review ? await spineFor(house, person, review.id, lang) : [],
		panelName: panel.settings.name[lang],
		required: panel.settings.undertaking.required,
		text: paragraphs(panel.settings, lang),
		name: person.name,
		signedAt: person.undertakingSignedAt,
		lasts: undertakingLasts(person, panel.settings),
		isDue: undertakingDue(person, panel.settings, house.clock()) !== null
	};
};

export const actions: Actions = {
	default: (event) =>
		act(event, async (person, form) => {
			const { house, panel, lang } = event.locals;
			const text = panel ? paragraphs(panel.settings, lang).join('\n') : '';
			await signUndertaking(house, person, { name: field(form, 'name'), text });
			return { signed: true };
		})
};

/** The panel's own words, or the standard ones where it has written none. */
function paragraphs({ undertaking }: PanelSettings, lang: Lang): string[] {
	const own = undertaking.text[lang].split(/\n+/).filter((line) => line.trim() !== '');
	return own.length ? own : words[lang].door.undertaking.standard;
}
