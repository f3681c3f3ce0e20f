import { orRefuse, whoAsks } from '$server/http/answers';
import { minutesOf } from '$server/views/sitting/minutes';
import type { PageServerLoad } from './$types';

/** The minutes of a sitting, for the office and who chaired it. (M8, M9, P3) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:cases', 'live:review', 'live:show');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(minutesOf(house, person, params.sitting, lang));
};
