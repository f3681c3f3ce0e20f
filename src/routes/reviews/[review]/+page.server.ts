import { isOfThePanel, whyNotTheOffice } from '$lib/meeting/people/panel';
import { abilitiesOnReview } from '$server/rights/board-access';
import { refuse, whoAsks } from '$server/http/answers';
import { reviewSeen } from '$server/views/review';
import { spineFor } from '$server/views/spine';
import { reviewById } from '$server/store/reviews';
import type { PageServerLoad } from './$types';

/** The whole review at a glance, for those of the panel. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:people', 'live:report');
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	const review = await reviewById(house.db, params.review);
	const may = review && (await abilitiesOnReview(house.db, person, review.id, house.clock()));
	if (!review || !may) refuse('unknown');
	if (!isOfThePanel(person.roles)) refuse('forbidden');

	return {
		title: review.title[lang],
		where: review.title[lang],
		spine: await spineFor(house, person, review.id, lang),
		review: { id: review.id, title: review.title[lang], sample: review.sample },
		...(await reviewSeen(house, person, review)),
		mayDraft: may.draft !== 'none',
		isOffice: whyNotTheOffice(person) === null
	};
};
