import { markArrival } from '$server/acts/sitting/room/mark-arrival';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { oneOf } from '$server/http/fields';
import { arrivingFor } from '$server/views/sitting/arriving';
import type { Actions, PageServerLoad } from './$types';

/** Each person says themselves that they come, have come, or leave. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:groups', 'live:cases', 'live:place');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(arrivingFor(house, person, params.sitting, lang));
};

const own = oneOf(['expected', 'late', 'apologies', 'room', 'remote', 'left'], 'empty');

export const actions: Actions = {
	default: (event) =>
		act(event, { arrival: own }, async (person, { arrival }) => {
			const sittingId = event.params.sitting;
			const asked = { sittingId, personId: person.id, arrival };
			await markArrival(event.locals.house, person, asked);
		})
};
