// Over 200 lines: what bears on one person's next step is gathered in one order.
import { dayIn } from '$lib/meeting/calendar';
import type { Day } from '$lib/meeting/calendar';
import { isAsked, nextStep } from '$lib/meeting/people/next-step';
import type { ReviewAsSeen, SittingAsSeen, StepFacts } from '$lib/meeting/people/next-step';
import { standingOf, undertakingDue } from '$lib/meeting/people/standing';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { onward } from '$lib/meeting/report/course';
import { isBoardShared } from '$lib/meeting/sitting/shared-board';
import { afterComments, asksForAnswers, spine, stepOf } from '$lib/meeting/sitting/stages';
import type { Viewing } from '../../given';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { earlyFeedbackKnown } from '../report/early-feedback';
import { courseState } from '../shared/course-state';
import { reportState } from '../shared/report-state';
import type { ReportState } from '../shared/report-state';
import {
	declaredBy,
	caseNumbers,
	reviewState,
	reviewsKnown,
	hasLeft,
	isHere
} from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/** The facts for `nextStep`: one person, and the newest review that asks something of them. */
export async function stepFacts(
	house: Viewing,
	person: KnownPerson,
	panel: Panel
): Promise<StepFacts> {
	const [newest = null, ...earlier] = await reviewsKnown(house);
	const latest = await factsOf(house, person, panel, newest);
	if (isAsked(nextStep(latest))) return latest;
	for (const review of earlier) {
		const facts = await factsOf(house, person, panel, review);
		if (isAsked(nextStep(facts))) return facts;
	}
	return latest;
}

async function factsOf(
	house: Viewing,
	person: KnownPerson,
	panel: Panel,
	review: Review | null
): Promise<StepFacts> {
	const settings = review?.settings ?? panel.settings;
	const { roles } = person;
	const own = {
		roles,
		standing: standingOf(person, settings, house.clock()),
		undertaking: undertakingDue(person, settings, house.clock()),
		isReader: settings.observerSeesCases && roles.includes('observer')
	};
	const state = review && (await reviewState(house, review.id));
	if (!state) return { ...own, review: null, sitting: null };

	const rights = house.rights.of(person);
	const report = await reportState(house, state.review);
	const current =
		state.sittings.findLast(({ stage }) => isOn(stage)) ??
		state.sittings.find(({ stage }) => stage === 'planned');
	const onCurrent = current && (await rights.onSitting(current.id));
	const standsIn = onCurrent?.about.sitting.standsIn ?? null;
	const { may } = await rights.onReview(state.review.id);
	return {
		...own,
		// Who stands in for a member takes the member's steps at that sitting, on its cases alone. (P11)
		...(standsIn && { roles: ['member'] }),
		review: reviewAsSeen(
			standsIn ? { ...state, cases: casesAt(state, current?.id) } : state,
			report,
			person,
			may,
			{
				...(await courseFacts(house, state.review)),
				hasFeedback:
					person.roles.includes('respondent') &&
					may.feedback !== 'none' &&
					(await earlyFeedbackKnown(house, state.review.id)).length > 0
			}
		),
		sitting:
			current === undefined || onCurrent === undefined
				? null
				: sittingAsSeen(state, current, person, {
						may: onCurrent.may,
						today: dayIn(settings.timeZone, house.clock()),
						writable: await writableIn(house, current, person)
					})
	};
}

/** Read only once the report has left its members: before that nothing is signed, and nobody named. */
async function courseFacts(house: Viewing, review: Review) {
	const allows = stepOf(review.settings, review.step)?.allows;
	if (allows !== 'respond' && allows !== 'none') return { signedAt: null, delegate: null };
	const { signed, delegate } = await courseState(house, review);
	return { signedAt: signed?.signedAt ?? null, delegate };
}

function casesAt({ cases }: ReviewState, sittingId: string | undefined) {
	return cases.filter((row) => row.sittingId === sittingId);
}

/** A review's progress, as far as one person is concerned. */
export function reviewAsSeen(
	state: ReviewState,
	{ approval }: ReportState,
	person: KnownPerson,
	may: Abilities,
	course: { signedAt: string | null; delegate: string | null; hasFeedback?: boolean } = {
		...{ signedAt: null, delegate: null }
	}
): ReviewAsSeen {
	const { review, cases, sittings, declarations } = state;
	const said = declaredBy(state, person.id);
	const { steps } = review.settings;
	const facts = { steps, step: review.step, sampled: cases.length > 0 };
	const now = spine(facts, sittings).find((each) => each.state === 'now');
	return {
		id: review.id,
		stage: now?.stage ?? 'publication',
		undeclared: cases.filter(({ id }) => !said.has(id)).length,
		unsure: declarations.filter(
			({ personId, says, settledSays }) =>
				personId !== person.id && (settledSays ?? says) === 'unsure'
		).length,
		draft: may.draft,
		version: may.version,
		number: approval?.approval.version ?? null,
		answered: approval?.approval.answers.find(({ member }) => member === person.id)?.says ?? null,
		until: approval?.stands.consent?.until ?? null,
		isPassed: approval?.stands.isPassed ?? false,
		changes: approval?.stands.changes ?? 0,
		isApproved: review.approvedAt !== null,
		isAnswered: asksForAnswers(steps, review.step),
		isOutForComments: afterComments(steps, review.step) !== null,
		onward: onward(steps, { ...review, signedAt: course.signedAt })?.act ?? null,
		isDelegate: course.delegate === person.id,
		hasFeedback: course.hasFeedback ?? false
	};
}

/** @param writable `<group id> <case id>` of the boards this person may write on now */
export function sittingAsSeen(
	state: ReviewState,
	sitting: SittingState,
	person: KnownPerson,
	{ may, writable, today }: { may: Abilities; writable: ReadonlySet<string>; today?: Day }
): SittingAsSeen {
	const numbers = caseNumbers(state);
	const mine = sitting.groups.filter(({ members }) => members.includes(person.id));
	return {
		id: sitting.id,
		stage: sitting.stage,
		date: sitting.date,
		isToday: sitting.date === today && !sitting.due,
		due: sitting.due,
		room: may.room,
		present: isHere(sitting, person.id) || mine.some(({ personId }) => personId === person.id),
		hasLeft: hasLeft(sitting, person.id),
		// Where the panel has no chair, the coordinator does what a chair would.
		holdsChair: may.chair,
		hasChair: state.review.settings.hasChair,
		isShared: isBoardShared(state.review.settings, sitting),
		here: sitting.here ? (numbers.get(sitting.here) ?? null) : null,
		groups: mine.map((group) => ({
			id: group.id,
			letter: group.letter,
			cases: group.cases.map((id) => ({
				id,
				number: numbers.get(id) ?? 0,
				open: writable.has(`${group.id} ${id}`),
				ready: sitting.ready.some((each) => each.groupId === group.id && each.caseId === id)
			}))
		}))
	};
}

/** `<group id> <case id>` of the boards in this sitting that the person may write on now. */
async function writableIn(
	house: Viewing,
	{ groups }: SittingState,
	person: KnownPerson
): Promise<Set<string>> {
	const rights = house.rights.of(person);
	const writable = new Set<string>();
	for (const { id, members, cases } of groups) {
		if (!members.includes(person.id)) continue;
		for (const caseId of cases) {
			const { may } = await rights.onCase(caseId, id);
			if (may.board === 'write') writable.add(`${id} ${caseId}`);
		}
	}
	return writable;
}

function isOn(stage: SittingState['stage']): boolean {
	return stage !== 'planned' && stage !== 'closed' && stage !== 'cancelled';
}
