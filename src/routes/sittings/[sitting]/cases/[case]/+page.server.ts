import { logOpenings } from '$server/acts/paper/log-openings';
import { orRefuse, whoAsks } from '$server/http/answers';
import { textsIn } from '$server/views/sitting/board/papers';
import { casePapersFor } from '$server/views/sitting/case-papers';
import type { PageServerLoad } from './$types';

/** A case's papers, for somebody who reads them without writing on a board of it. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const asked = { sittingId: params.sitting, caseId: params.case };
	const seen = await orRefuse(casePapersFor(house, person, asked, lang));
	await orRefuse(logOpenings(house, person, textsIn(seen.files)));
	return seen;
};
