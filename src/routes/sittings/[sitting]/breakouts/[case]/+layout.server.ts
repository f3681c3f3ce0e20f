import { logOpenings } from '$server/acts/paper/log-openings';
import { orRefuse, whoAsks } from '$server/http/answers';
import { boardPapersFor } from '$server/views/sitting/board';
import { textsIn } from '$server/views/sitting/board/papers';
import type { LayoutServerLoad } from './$types';

/** The papers of the case and the form, apart from the page: one look is logged once, before it is shown. (S6) */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const asked = { ...params, group: url.searchParams.get('group') };
	const seen = await orRefuse(boardPapersFor(house, person, asked, lang));
	await orRefuse(logOpenings(house, person, textsIn(seen.files)));
	return seen;
};
