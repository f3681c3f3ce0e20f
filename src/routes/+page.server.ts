import { redirect } from '@sveltejs/kit';
import type { LiveRoom } from '$lib/live/events';
import { nextStep } from '$lib/meeting/people/next-step';
import type { StepFacts } from '$lib/meeting/people/next-step';
import { isOfThePanel, whyNotTheOffice } from '$lib/meeting/people/panel';
import { momentIn } from '$lib/words/calendar';
import { words } from '$lib/words/words';
import { otherReviews } from '$server/views/other-reviews';
import { whoAsks } from '$server/http/answers';
import { sittingsSeen } from '$server/views/sittings';
import { spineFor } from '$server/views/spine';
import { stepFacts } from '$server/views/next-step';
import { reviewById } from '$server/store/reviews';
import type { PageServerLoad } from './$types';

/** Home: one next step for whoever it is, then the dates, then a person to call. */
export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:people', 'live:report');
	const { house, panel, lang } = locals;
	if (!panel) redirect(303, '/setup');
	if (!locals.signedIn && house.demo) redirect(303, '/demo');
	const person = whoAsks(locals, url);

	const facts = await stepFacts(house, person, panel);
	const reviewId = facts.review?.id ?? null;
	const review = reviewId && (await reviewById(house.db, reviewId));
	const now = house.clock();
	return {
		title: words[lang].home.title,
		where: review ? review.title[lang] : undefined,
		step: nextStep(facts),
		spine: reviewId ? await spineFor(house, person, reviewId, lang) : [],
		sittings:
			reviewId && knowsDates(person.roles) ? await sittingsSeen(house, person, reviewId) : null,
		others: await otherReviews(house, person, reviewId),
		rooms: rooms(facts),
		reviewId: isOfThePanel(person.roles) ? reviewId : null,
		isOffice: whyNotTheOffice(person) === null,
		chairOf:
			facts.sitting?.holdsChair && facts.sitting.stage === 'breakouts' ? facts.sitting.id : null,
		hour: momentIn(panel.settings.timeZone, now).hour,
		now: now.toISOString(),
		person: {
			name: person.name,
			termStart: person.termStart,
			termEnd: person.termEnd,
			signedAt: person.undertakingSignedAt
		}
	};
};

/** The report's readers outside the panel are told nothing of who met when. */
function knowsDates(roles: readonly string[]): boolean {
	return roles.some((role) => !['respondent', 'commissioner', 'audit'].includes(role));
}

/** Where a change would be announced; whoever may not hear a room is simply not told. */
function rooms({ review, sitting }: StepFacts): LiveRoom[] {
	return [
		...(review ? [`review:${review.id}` as const] : []),
		...(sitting ? [`sitting:${sitting.id}` as const] : [])
	];
}
