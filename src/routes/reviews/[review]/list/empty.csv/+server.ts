import { words } from '$lib/words/words';
import { orSay, whoAsks } from '$server/http/answers';
import { csvFile } from '$server/http/files/csv-file';
import { mayImport } from '$server/views/review/case-list';
import type { RequestHandler } from './$types';

/** The headings that every list is read by. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		await mayImport(locals.house, whoAsks(locals, url), params.review);
		return csvFile('list.csv', [words[locals.lang].caseList.page.templateHeads]);
	});
