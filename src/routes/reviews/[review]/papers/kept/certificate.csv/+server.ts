import { csvFile } from '$server/http/files/csv-file';
import { orSay, whoAsks } from '$server/http/answers';
import { certificateRows } from '$server/views/review/papers-kept';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		return csvFile('certificate.csv', await certificateRows(house, person, params.review, lang));
	});
