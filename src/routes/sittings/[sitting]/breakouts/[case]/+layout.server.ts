import { orRefuse, whoAsks } from '$server/http/answers';
import { boardPapersFor } from '$server/views/sitting/board';
import type { LayoutServerLoad } from './$types';

/** The papers of the case and the form. Apart from the page, so that one look is logged once. (S6) */
export const load: LayoutServerLoad = ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(
		boardPapersFor(house, person, { ...params, group: url.searchParams.get('group') }, lang)
	);
};
