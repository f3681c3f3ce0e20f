import { redirect } from '@sveltejs/kit';
import { signUndertaking } from '$server/acts/people/sign-undertaking';
import { act, field, whoAsks } from '$server/http/answers';
import { promisesOf, undertakingFor } from '$server/views/undertaking';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	return undertakingFor(house, person, panel, lang);
};

export const actions: Actions = {
	default: (event) =>
		act(event, async (person, form) => {
			const { house, panel, lang } = event.locals;
			const text = panel ? promisesOf(panel.settings, lang).join('\n') : '';
			await signUndertaking(house, person, { name: field(form, 'name'), text });
			return { signed: true };
		})
};
