import { csvFile } from '$server/http/files/csv-file';
import { orSay, whoAsks } from '$server/http/answers';
import { minutesRows } from '$server/views/sitting/minutes-rows';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		return csvFile('minutes.csv', await minutesRows(house, person, params.sitting, lang));
	});
