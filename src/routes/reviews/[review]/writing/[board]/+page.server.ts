import { words } from '$lib/words/words';
import { orRefuse } from '$server/http/answers';
import { writingSeen } from '$server/views/writing';
import { officeAsks } from '../office.server';
import type { PageServerLoad } from './$types';

/** Who wrote which words of one board, as it stood at a minute. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { house, lang, person, review, spine } = await officeAsks(locals, url, params.review);
	const at = Number(url.searchParams.get('at') ?? NaN);
	const seen = await orRefuse(
		writingSeen(house, person, review, {
			name: params.board,
			at: Number.isSafeInteger(at) ? at : null
		})
	);
	return {
		title: words[lang].writing.of(seen),
		where: review.title[lang],
		spine,
		reviewId: review.id,
		...seen
	};
};
