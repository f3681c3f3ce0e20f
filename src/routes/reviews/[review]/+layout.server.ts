import { whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import type { LayoutServerLoad } from './$types';

/** The stages above every page of a review. */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:spine');
	const person = whoAsks(locals, url);
	return { spine: await spineFor(locals.house, person, params.review, locals.lang) };
};
