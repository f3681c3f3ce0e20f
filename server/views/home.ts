import { isOut, undertakingDue } from '$lib/meeting/people/standing';
import type { LiveRoom } from '$lib/live/ask';
import { nextStep } from '$lib/meeting/people/next-step';
import type { StepFacts } from '$lib/meeting/people/next-step';
import { whyNotReadReferrals } from '$lib/meeting/rights/refer';
import { isOfThePanel, whyNotTheOffice } from '$lib/meeting/people/panel';
import { dayIn } from '$lib/meeting/calendar';
import { momentIn } from '$lib/words/calendar';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../given';
import type { Panel } from '../store/people/panels';
import type { KnownPerson } from '../store/people/people';
import { expectedOf } from '../store/sitting/expected';
import { referralsToPlace } from './panel/referrals';
import { rulesNotice } from './panel/rules-notice';
import { noticesFor } from './people/account';
import { reviewsForOffice } from './office';
import { lettersForOffice } from './office/mail';
import { stepFacts } from './home/next-step';
import { otherReviews } from './home/other-reviews';
import { sittingsFor } from './home/sittings';
import { commitmentsToKnow } from './shared/commitments';
import { clockSeen } from './sitting/room/floor';
import { groupsNow } from './sitting/room/groups-now';
import { unreadMessages } from './sitting/room/messages';
import { ownHelp } from './shared/own-help';
import { reviewState } from './shared/review-state';
import { spineFor } from './spine';

/** Home: one next step, then the dates, then a person to call. */
export async function homeFor(house: Viewing, person: KnownPerson, panel: Panel, lang: Lang) {
	const facts = await stepFacts(house, person, panel);
	const reviewId = facts.review?.id ?? null;
	const state = reviewId ? await reviewState(house, reviewId) : null;
	const atSitting = state?.sittings.find(({ id }) => id === facts.sitting?.id);
	// Members are expected anyway, and the office marks others.
	const expected = isOfThePanel(person.roles)
		? new Set<string>()
		: await house.cache.once(`expected ${person.id}`, () => expectedOf(house.db, person.id));
	const now = house.clock();
	const today = dayIn(panel.settings.timeZone, now);
	const isOffice = whyNotTheOffice(person) === null;
	const office = isOffice ? await reviewsForOffice(house, person, { lang }) : null;
	return {
		title: words[lang].home.title,
		where: state?.review.title[lang],
		step: nextStep(facts),
		/** Messages to the reader's groups; what the groups of a sitting do now, for the coordinator. */
		messages: atSitting ? await unreadMessages(house, person, atSitting.id) : [],
		groups: atSitting && isOffice ? await groupsNow(house, person, atSitting.id) : null,
		floor: atSitting && isOffice ? await clockSeen(house, person, atSitting.id) : null,
		sitting: atSitting?.id ?? null,
		help: atSitting && state ? ownHelp(state, atSitting, person.id) : null,
		spine: reviewId ? await spineFor(house, person, reviewId, lang) : [],
		sittings:
			state && knowsDates(person.roles) ? sittingsFor(state, person, expected, today) : null,
		/** All reviews of the office, with where each stands; null for others. */
		office,
		others: isOffice ? [] : await otherReviews(house, person, reviewId),
		/** What the force promised, as far as the person may read it, and how much of it is overdue. (A7) */
		promises: await commitmentsToKnow(house, person),
		/** The person may read what members referred. (M12) */
		readsReferrals: whyNotReadReferrals(person) === null,
		referralsToPlace: await referralsToPlace(house, person),
		notices: (await noticesFor(house, person)).filter(({ isNew }) => isNew),
		/** What changed in the panel's rules and is not read yet. (X6) */
		rules: await rulesNotice(house, person, panel, lang),
		mustSign: undertakingDue(person, panel.settings, now) !== null,
		rooms: [...new Set([...rooms(facts), ...(office?.rooms ?? [])])],
		reviewId: isOfThePanel(person.roles) && !isOut(person) ? reviewId : null,
		isOffice,
		/** E-mails that were not sent, and those that the office sends itself; null for others. */
		letters: isOffice ? await lettersForOffice(house) : null,
		/** How much the product suggested waits for the office to confirm it. */
		suggested: isOffice ? panel.settings.suggested.length : 0,
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
}

/** Whether the person may know when the panel meets: readers of the report outside the panel may not. */
function knowsDates(roles: readonly string[]): boolean {
	return roles.some((role) => !['respondent', 'commissioner', 'audit'].includes(role));
}

/** The live rooms that announce changes of this page. The server refuses those the person may not hear. */
function rooms({ review, sitting }: StepFacts): LiveRoom[] {
	return [
		...(review ? [`review:${review.id}` as const] : []),
		...(sitting ? [`sitting:${sitting.id}` as const] : [])
	];
}
