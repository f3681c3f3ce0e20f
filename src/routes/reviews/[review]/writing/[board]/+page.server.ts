import { orRefuse, whoAsks } from '$server/http/answers';
import { writingPage } from '$server/views/report/writing';
import type { PageServerLoad } from './$types';

/** Who wrote which words of one board, as it stood at a minute. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const person = whoAsks(locals, url);
	const at = Number(url.searchParams.get('at') ?? NaN);
	const asked = { name: params.board, at: Number.isSafeInteger(at) ? at : null };
	return orRefuse(writingPage(locals.house, person, params.review, asked, locals.lang));
};
