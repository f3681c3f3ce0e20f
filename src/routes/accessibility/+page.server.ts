import { words } from '$lib/words/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	title: words[locals.lang].door.accessibility.title
});
