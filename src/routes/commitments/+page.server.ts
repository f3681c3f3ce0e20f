import { commitmentFilter } from '$lib/meeting/response/commitment-filter';
import { orRefuse, whoAsks } from '$server/http/answers';
import { commitmentsPage } from '$server/views/report/commitments';
import type { PageServerLoad } from './$types';

/** What the force promised, and whether it was done. (A7) */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:report', 'live:review');
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	return orRefuse(commitmentsPage(house, person, commitmentFilter(url.searchParams), lang));
};
