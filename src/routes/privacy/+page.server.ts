import { statements as cy } from '$lib/words/cy/report/statements';
import { statements as en } from '$lib/words/en/report/statements';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const statement = { en, cy }[locals.lang].privacy;
	return { title: statement.title, statement };
};
