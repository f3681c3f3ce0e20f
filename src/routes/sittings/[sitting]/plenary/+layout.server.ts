import { orRefuse, whoAsks } from '$server/http/answers';
import { sittingRoomPage } from '$server/views/sitting/sitting-room';
import type { LayoutServerLoad } from './$types';

/** The room around every page of the plenary. */
export const load: LayoutServerLoad = ({ locals, params, url, depends }) => {
	depends('live:room', 'live:place', 'live:sitting', 'live:cases', 'live:groups');
	depends('live:people', 'live:review', 'live:report', 'live:round');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(sittingRoomPage(house, person, params.sitting, lang));
};
