import { statements as cy } from '$lib/words/cy/statements';
import { statements as en } from '$lib/words/en/statements';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const statement = { en, cy }[locals.lang].accessibility;
	return { title: statement.title, statement };
};
