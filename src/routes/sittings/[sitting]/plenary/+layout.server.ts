import { orRefuse, whoAsks } from '$server/http/answers';
import { sittingRoom } from '$server/views/sitting-room';
import type { LayoutServerLoad } from './$types';

/** The room around every page of the plenary. */
export const load: LayoutServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:review');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(sittingRoom(house, person, params.sitting, lang));
};
