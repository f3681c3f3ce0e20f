import { whoAsks } from '$server/http/answers';
import { spineOfSitting } from '$server/views/spine';
import type { LayoutServerLoad } from './$types';

/** The stages above every page of a sitting. */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:spine');
	const person = whoAsks(locals, url);
	return { spine: await spineOfSitting(locals.house, person, params.sitting, locals.lang) };
};
