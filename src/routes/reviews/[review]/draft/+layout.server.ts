import { orRefuse, whoAsks } from '$server/http/answers';
import { documentsPage } from '$server/views/report/draft';
import type { LayoutServerLoad } from './$types';

/** The documents themselves, apart from the page: read once, and again only when rights change. */
export const load: LayoutServerLoad = ({ locals, params, url, depends }) => {
	depends('live:documents', 'live:cases');
	const person = whoAsks(locals, url);
	return orRefuse(documentsPage(locals.house, person, params.review, locals.lang));
};
