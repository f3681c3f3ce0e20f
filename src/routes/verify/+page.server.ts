import { words } from '$lib/words/words';
import type { PageServerLoad } from './$types';

/** Open to everybody: a person with a receipt and the list checks the draw in their own browser. (S4) */
export const load: PageServerLoad = ({ locals }) => ({
	title: words[locals.lang].draw.verify.title
});
