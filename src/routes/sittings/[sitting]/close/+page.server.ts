import { redirect } from '@sveltejs/kit';
import { closeSitting } from '$server/acts/sitting/stages/close-sitting';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { yes } from '$server/http/fields';
import { closingFor } from '$server/views/sitting/closing';
import type { Actions, PageServerLoad } from './$types';

/** What closing the sitting would do. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:place', 'live:cases', 'live:people');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(closingFor(house, person, params.sitting, lang));
};

export const actions: Actions = {
	default: (event) =>
		act(event, { sure: yes }, async (person, { sure }) => {
			const { sitting } = event.params;
			await closeSitting(event.locals.house, person, { sittingId: sitting, sure });
			redirect(303, `/sittings/${sitting}/close`);
		})
};
