import { words } from '$lib/words/words';
import { orRefuse, whoAsks } from '$server/http/answers';
import type { LayoutServerLoad } from './$types';
import { documentsFor } from '$server/views/draft';

/** The documents themselves, apart from the page: read once, and again only when rights change. */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:documents');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const documents = await orRefuse(documentsFor(house, person, params.review));
	return {
		title: words[lang].draft.title,
		where: documents.review.title[lang],
		documents
	};
};
