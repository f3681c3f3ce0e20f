import { words } from '$lib/words/words';
import { writingsOf } from '$server/writing-seen';
import type { PageServerLoad } from './$types';
import { officeAsks } from './office.server';

/** Every board of the review whose writing the office may look at now. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:people', 'live:papers');
	const { house, lang, person, review, spine } = await officeAsks(locals, url, params.review);
	return {
		title: words[lang].writing.title,
		where: review.title[lang],
		spine,
		reviewId: review.id,
		writings: await writingsOf(house, person, review)
	};
};
