import { commitmentFilter } from '$lib/meeting/response/commitment-filter';
import { orSay, whoAsks } from '$server/http/answers';
import { csvFile } from '$server/http/files/csv-file';
import { commitmentsTable } from '$server/views/report/commitments';
import type { RequestHandler } from './$types';

/** The promises of the page with the same choice, as a table to save. (A7) */
export const GET: RequestHandler = ({ locals, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		const filter = commitmentFilter(url.searchParams);
		return csvFile('commitments.csv', await commitmentsTable(house, person, filter, lang));
	});
