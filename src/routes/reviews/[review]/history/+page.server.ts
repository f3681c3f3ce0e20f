import { whyNotTheOffice } from '$lib/meeting/people/panel';
import { words } from '$lib/words/words';
import { historySeen } from '$server/views/history';
import { refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { firstBroken } from '$server/store/history';
import { reviewById } from '$server/store/reviews';
import type { PageServerLoad } from './$types';

/** Who did what and when; the office's alone (X1). */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:report', 'live:people');
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	const why = whyNotTheOffice(person);
	if (why) refuse(why);
	const review = await reviewById(house.db, params.review);
	if (!review) refuse('unknown');

	const all = url.searchParams.has('all');
	return {
		title: words[lang].staff.history.title,
		where: review.title[lang],
		spine: await spineFor(house, person, review.id, lang),
		reviewId: review.id,
		all,
		lines: await historySeen(house, review.id, lang, all),
		broken: await firstBroken(house.db)
	};
};
