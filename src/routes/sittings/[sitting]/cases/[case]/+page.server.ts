import { orRefuse, whoAsks } from '$server/http/answers';
import { casePapersFor } from '$server/views/sitting/case-papers';
import type { PageServerLoad } from './$types';

/** A case's papers, for somebody who reads them without writing on a board of it. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(
		casePapersFor(house, person, { sittingId: params.sitting, caseId: params.case }, lang)
	);
};
