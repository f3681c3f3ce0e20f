import { csvFile } from '$server/http/files/csv-file';
import { orSay, whoAsks } from '$server/http/answers';
import { refusedRows } from '$server/views/review/case-list';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		return csvFile('refused.csv', await refusedRows(house, person, params.review, lang));
	});
