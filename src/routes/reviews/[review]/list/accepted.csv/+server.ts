import { csvFile } from '$server/http/files/csv-file';
import { orSay, whoAsks } from '$server/http/answers';
import { acceptedRows } from '$server/views/review/case-list';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		return csvFile('accepted.csv', await acceptedRows(house, person, params.review, lang));
	});
