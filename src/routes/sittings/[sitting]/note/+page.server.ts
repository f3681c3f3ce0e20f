import { orRefuse, whoAsks } from '$server/http/answers';
import { notePage } from '$server/views/sitting/note';
import type { PageServerLoad } from './$types';

/** One's own private note of a sitting; afterwards the certificate. (M11) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:review');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(notePage(house, person, params.sitting, lang));
};
