import { redirect } from '@sveltejs/kit';
import { whoAsks } from '$server/http/answers';
import { homeFor } from '$server/views/home';
import type { PageServerLoad } from './$types';

/** Home: one next step, then the dates, then a person to call. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:place', 'live:cases', 'live:groups');
	depends('live:people', 'live:report', 'live:answers', 'live:messages', 'live:progress');
	const { house, panel, lang } = locals;
	if (!panel) redirect(303, '/setup');
	if (!locals.signedIn && house.demo) redirect(303, '/demo');
	return homeFor(house, whoAsks(locals, url), panel, lang);
};
