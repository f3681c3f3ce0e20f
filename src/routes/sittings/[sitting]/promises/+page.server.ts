import { RETURNS } from '$lib/meeting/response/progress';
import { recordReturn } from '$server/acts/sitting/room/record-return';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { oneOf, text } from '$server/http/fields';
import { sittingPromises } from '$server/views/sitting/promises';
import type { Actions, PageServerLoad } from './$types';

/** The standing item of a sitting: promises of the force from earlier reviews. (A13) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(sittingPromises(house, person, params.sitting, lang));
};

export const actions: Actions = {
	record: (event) =>
		act(event, { commitment: text, says: oneOf(RETURNS, 'empty'), text }, async (person, given) => {
			const { house, lang } = event.locals;
			const sittingId = event.params.sitting;
			await recordReturn(house, person, { sittingId, ...given, lang });
			return { done: given.commitment };
		})
};
