import { dayIn } from '../../src/lib/meeting/calendar';
import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import { Refusal } from '../../src/lib/meeting/refusal';
import { officeStep } from '../../src/lib/meeting/sitting/office-step';
import type { OfficeStep } from '../../src/lib/meeting/sitting/office-step';
import { isSent, spine } from '../../src/lib/meeting/sitting/stages';
import type { SpineStage } from '../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import type { KnownPerson } from '../store/people/people';
import { reviewState, reviewsKnown } from './shared/review-state';

export interface ReviewListed {
	id: string;
	title: string;
	stages: SpineStage[];
	step: OfficeStep;
	href: string;
	approvedAt: string | null;
}

/**
 * All reviews, each with where it stands and its one next step; for the office only.
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function officePage(house: Viewing, person: KnownPerson, lang: Lang) {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const reviews: ReviewListed[] = [];
	for (const { id } of await reviewsKnown(house)) {
		const state = await reviewState(house, id);
		if (!state) continue;
		const { review, sittings, cases } = state;
		const { steps, timeZone } = review.settings;
		const step = officeStep({
			sittings,
			cases: cases.length,
			today: dayIn(timeZone, house.clock()),
			isApproved: review.approvedAt !== null,
			isOut: isSent(review.settings, review.step)
		});
		reviews.push({
			id,
			title: review.title[lang],
			stages: spine(
				{ steps, step: review.step, sampled: cases.length > 0, published: false },
				sittings
			),
			step,
			href: hrefOf(id, step),
			approvedAt: review.approvedAt
		});
	}
	return {
		title: words[lang].office.reviews.title,
		reviews: reviews.filter(({ approvedAt }) => approvedAt === null),
		earlier: reviews.filter(({ approvedAt }) => approvedAt !== null),
		mayMake: person.roles.includes('coordinator')
	};
}

function hrefOf(review: string, step: OfficeStep): string {
	switch (step.kind) {
		case 'plan':
		case 'cancelled':
			return `/reviews/${review}/prepare#sittings`;
		case 'cases':
			return `/reviews/${review}/prepare#cases`;
		case 'open':
		case 'wait':
		case 'arrivals':
			return `/sittings/${step.sitting}/day`;
		case 'meeting':
			return `/sittings/${step.sitting}/plenary`;
		case 'draft':
			return `/reviews/${review}/draft`;
		case 'answers':
			return `/reviews/${review}/approval`;
		case 'done':
			return `/reviews/${review}`;
	}
}
