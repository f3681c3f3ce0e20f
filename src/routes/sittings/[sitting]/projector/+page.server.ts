import { orRefuse, whoAsks } from '$server/http/answers';
import { projectorPage } from '$server/views/sitting/projector';
import type { PageServerLoad } from './$types';

/** The page before the room. Names are a choice of its window, and so part of its address. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:place', 'live:sitting', 'live:cases', 'live:groups', 'live:people');
	depends('live:review', 'live:report', 'live:show');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const hasNames = url.searchParams.get('names') === 'yes';
	return orRefuse(projectorPage(house, person, params.sitting, { lang, hasNames }));
};
