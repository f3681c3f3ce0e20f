import { redirect } from '@sveltejs/kit';
import { signUndertaking } from '$server/acts/people/standing/sign-undertaking';
import { act, whoAsks } from '$server/http/answers';
import { text as textField } from '$server/http/fields';
import { signedText, undertakingFor } from '$server/views/people/undertaking';
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
		act(event, { name: textField }, async (person, { name }) => {
			const { house, panel, lang } = event.locals;
			const text = panel ? await signedText(house, person, panel, lang) : '';
			await signUndertaking(house, person, { name, text });
			return { signed: true };
		})
};
