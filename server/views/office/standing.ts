import { dayIn } from '../../../src/lib/meeting/calendar';
import { papersBy } from '../../../src/lib/meeting/papers/issue';
import type { Abilities } from '../../../src/lib/meeting/rights/abilities';
import { officeStep } from '../../../src/lib/meeting/sitting/office-step';
import type { OfficeFacts, OfficeStep } from '../../../src/lib/meeting/sitting/office-step';
import { asksForAnswers, isSent, spine } from '../../../src/lib/meeting/sitting/stages';
import type { StageName } from '../../../src/lib/sentences/spine';
import type { Viewing } from '../../given';
import { drawsOf } from '../../store/sample/draws';
import { listOf } from '../../store/sample/lists';
import { papersBySitting } from '../../store/sitting/papers';
import type { KnownPerson } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import type { Group } from '../../store/sitting/groups';
import { stageName } from '../spine';
import { onwardOf } from './onward';
import { forOffice } from '../report/after/force';
import { courseState } from '../shared/course-state';
import { reportState } from '../shared/report-state';
import { declaredBy, reviewState } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/** Where a review stands, what it waits for, and the one next step of the office. */
export interface Standing {
	/** `at` counts from 1. */
	stage: { name: StageName; at: number; of: number } | null;
	step: OfficeStep;
	/** Where the step is done; null for a person who may not do it. */
	href: string | null;
	/** What the force waits for from the office while it answers; null where there is nothing. (A6) */
	forceWaits: ForceWaits | null;
}

export interface ForceWaits {
	/** Questions to the panel that nobody has answered. */
	questions: number;
	/** Observations handed to people who have not been added yet. */
	handOvers: number;
}

export async function standingOfReview(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<Standing | null> {
	const state = await reviewState(house, reviewId);
	if (!state) return null;
	const { review, sittings, cases } = state;
	const { steps } = review.settings;
	const stages = spine({ steps, step: review.step, sampled: cases.length > 0 }, sittings);
	const at = stages.findIndex((each) => each.state === 'now');
	const step = officeStep(await factsOf(house, state));
	const { may } = await house.rights.of(person).onReview(reviewId);
	return {
		stage:
			at < 0
				? null
				: { name: stageName(stages[at].stage, review.settings), at: at + 1, of: stages.length },
		step,
		href: hrefOf(reviewId, step, may),
		forceWaits: step.kind === 'sign' && may.coordinate ? await forceWaits(house, state) : null
	};
}

async function forceWaits(house: Viewing, state: ReviewState): Promise<ForceWaits | null> {
	const { versions } = await reportState(house, state.review);
	const version = versions.at(-1);
	if (!version) return null;
	const { questions, passed } = forOffice(state, version, await courseState(house, state.review));
	const waits = {
		questions: questions.filter(({ answer }) => !answer).length,
		handOvers: passed.filter(({ isHere }) => !isHere).length
	};
	return waits.questions + waits.handOvers > 0 ? waits : null;
}

async function factsOf(house: Viewing, state: ReviewState): Promise<OfficeFacts> {
	const { review, sittings, cases, agreed } = state;
	const [list, draws, papers] = await house.cache.once(`prepared ${review.id}`, () =>
		Promise.all([
			listOf(house.db, review.id),
			drawsOf(house.db, review.id),
			papersBySitting(house.db, review.id)
		])
	);
	const latest = draws.at(-1);
	const withPapers = [...papers.values()].reduce((sum, { cases: some }) => sum + some, 0);
	return {
		sittings: sittings.map(({ id, stage, date, due, present, groups, ready }) => ({
			...{ id, stage, date, due, groups: groups.length },
			sent: groups.filter((group) => hasSentAll(state, { group, ready })).length,
			present: present.filter(({ leftAt }) => leftAt === null).length,
			toIssue: {
				papers: papers.get(id)?.toIssue ?? 0,
				by: papersBy(date, review.settings.meetings)
			}
		})),
		cases: cases.length,
		agreed: cases.filter(({ id }) => agreed[id]).length,
		withoutPapers: cases.length - withPapers,
		listed: list && list.accepted,
		waitsForWord: latest !== undefined && !latest.made,
		today: dayIn(review.settings.timeZone, house.clock()),
		onward: await onwardOf(house, review),
		out: await outOf(house, review)
	};
}

/** Whether a person of a remote collection has sent their views on every case that they may write on. (M6) */
function hasSentAll(
	state: ReviewState,
	{ group, ready }: { group: Group; ready: SittingState['ready'] }
): boolean {
	const says = declaredBy(state, group.personId ?? '');
	const theirs = group.cases.filter((id) => says.get(id) !== 'conflict');
	const isSent = (id: string) =>
		ready.some((each) => each.groupId === group.id && each.caseId === id);
	return theirs.length > 0 && theirs.every(isSent);
}

async function outOf(house: Viewing, review: Review): Promise<OfficeFacts['out']> {
	if (!isSent(review.settings, review.step)) return null;
	const { approval } = await reportState(house, review);
	if (!approval) return null;
	const { version } = approval.approval;
	if (!asksForAnswers(review.settings.steps, review.step)) return { version, answers: null };
	const { approvals, voters, needed, changes, isPassed, consent } = approval.stands;
	return { version, answers: { approvals, voters, needed, changes, isPassed, consent } };
}

function hrefOf(review: string, step: OfficeStep, may: Abilities): string | null {
	switch (step.kind) {
		case 'plan':
		case 'cancelled':
			return may.coordinate ? `/reviews/${review}/prepare#sittings` : null;
		case 'list':
			return may.coordinate ? `/reviews/${review}/list` : null;
		case 'draw':
		case 'word':
			return `/reviews/${review}/sample`;
		case 'papers':
		case 'issue':
			return may.coordinate ? `/reviews/${review}/papers` : null;
		case 'open':
		case 'wait':
		case 'arrivals':
		case 'collecting':
			return may.coordinate ? `/sittings/${step.sitting}/day` : null;
		case 'meeting':
			return `/sittings/${step.sitting}/plenary`;
		case 'draft':
			return may.draft === 'none' ? null : `/reviews/${review}/draft`;
		case 'answers':
		case 'comments':
			return `/reviews/${review}/approval`;
		case 'send':
			return may.coordinate ? `/reviews/${review}/after-approval` : null;
		case 'sign':
		case 'consider':
		case 'publish':
			return `/reviews/${review}/after-approval`;
		case 'over':
			return null;
	}
}
