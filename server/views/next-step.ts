import { isAsked, nextStep } from '../../src/lib/meeting/people/next-step';
import type {
	ReviewAsSeen,
	SittingAsSeen,
	StepFacts
} from '../../src/lib/meeting/people/next-step';
import { afterComments, isAnswered, spine } from '../../src/lib/meeting/sitting/stages';
import { standingOf, undertakingDue } from '../../src/lib/meeting/people/standing';
import { abilitiesOnCase, abilitiesOnReview, abilitiesOnSitting } from '../rights/board-access';
import { approvalNow } from './approval-now';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import { declarationsIn } from '../store/declarations';
import { groupsOf, readyIn } from '../store/groups';
import type { Panel } from '../store/panels';
import type { KnownPerson } from '../store/people';
import { allReviews } from '../store/reviews';
import type { Review } from '../store/reviews';
import { presentAt, sittingsOf } from '../store/sittings';
import type { Sitting } from '../store/sittings';

type Asked = Pick<Given, 'db' | 'clock'>;

/** What `nextStep` needs to know of one person and of the newest review that asks something of them. */
export async function stepFacts(
	given: Asked,
	person: KnownPerson,
	panel: Panel
): Promise<StepFacts> {
	const [newest = null, ...earlier] = await allReviews(given.db);
	const latest = await factsOf(given, person, panel, newest);
	if (isAsked(nextStep(latest))) return latest;
	for (const review of earlier) {
		const facts = await factsOf(given, person, panel, review);
		if (isAsked(nextStep(facts))) return facts;
	}
	return latest;
}

async function factsOf(
	given: Asked,
	person: KnownPerson,
	panel: Panel,
	review: Review | null
): Promise<StepFacts> {
	const settings = review?.settings ?? panel.settings;
	const standing = standingOf(person, settings, given.clock());
	const undertaking = undertakingDue(person, settings, given.clock());
	const { roles } = person;
	const isReader = settings.observerSeesCases && roles.includes('observer');
	if (!review) return { roles, standing, undertaking, isReader, review: null, sitting: null };

	const sittings = await sittingsOf(given.db, review.id);
	const current =
		sittings.findLast(({ stage }) => isOn(stage)) ??
		sittings.find(({ stage }) => stage === 'planned');
	return {
		roles,
		standing,
		undertaking,
		isReader,
		review: await reviewSeen(given, person, review, sittings),
		sitting: current ? await sittingSeen(given, person, review, current) : null
	};
}

async function reviewSeen(
	{ db, clock }: Asked,
	person: KnownPerson,
	review: Review,
	sittings: Sitting[]
): Promise<ReviewAsSeen> {
	const [may, cases, declarations, approval] = await Promise.all([
		abilitiesOnReview(db, person, review.id, clock()),
		casesOf(db, review.id),
		declarationsIn(db, review.id),
		approvalNow(db, review)
	]);
	const said = new Set(
		declarations.filter(({ personId }) => personId === person.id).map(({ caseId }) => caseId)
	);
	const { steps } = review.settings;
	const stages = spine(
		{ steps, step: review.step, sampled: cases.length > 0, published: false },
		sittings
	);
	return {
		id: review.id,
		stage: stages.find(({ state }) => state === 'now')?.stage ?? 'publication',
		undeclared: cases.filter(({ id }) => !said.has(id)).length,
		unsure: declarations.filter(
			({ personId, says, settledSays }) =>
				personId !== person.id && (settledSays ?? says) === 'unsure'
		).length,
		draft: may?.draft ?? 'none',
		version: may?.version ?? 'none',
		number: approval?.approval.version ?? null,
		answered: approval?.approval.answers.find(({ member }) => member === person.id)?.says ?? null,
		isPassed: approval?.stands.isPassed ?? false,
		changes: approval?.stands.changes ?? 0,
		isApproved: review.approvedAt !== null,
		isAnswered: isAnswered(steps, review.step),
		isOutForComments: afterComments(steps, review.step) !== null
	};
}

async function sittingSeen(
	{ db, clock }: Asked,
	person: KnownPerson,
	review: Review,
	sitting: Sitting
): Promise<SittingAsSeen> {
	const [may, present, groups, cases, ready] = await Promise.all([
		abilitiesOnSitting(db, person, sitting.id, clock()),
		presentAt(db, sitting.id),
		groupsOf(db, sitting.id),
		casesOf(db, sitting.reviewId),
		readyIn(db, sitting.id)
	]);
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	const mine = groups.filter(({ members }) => members.includes(person.id));
	return {
		id: sitting.id,
		stage: sitting.stage,
		date: sitting.date,
		room: may?.room ?? false,
		present: present.some(({ personId }) => personId === person.id),
		// Where the panel has no chair, the coordinator does what a chair would.
		holdsChair: may?.chair ?? false,
		hasChair: review.settings.hasChair,
		isShared: review.settings.blind === 'live',
		here: sitting.here ? (numbers.get(sitting.here) ?? null) : null,
		groups: await Promise.all(
			mine.map(async (group) => ({
				id: group.id,
				letter: group.letter,
				cases: await Promise.all(
					group.cases.map(async (id) => ({
						id,
						number: numbers.get(id) ?? 0,
						open: await isOpenTo(id, group.id),
						ready: ready.some(({ groupId, caseId }) => groupId === group.id && caseId === id)
					}))
				)
			}))
		)
	};

	/** The group may write on it, and this person has not stood down from it. */
	async function isOpenTo(caseId: string, group: string): Promise<boolean> {
		const board = review.settings.blind === 'live' ? 'all' : group;
		return (await abilitiesOnCase(db, person, caseId, clock(), board))?.board === 'write';
	}
}

function isOn(stage: Sitting['stage']): boolean {
	return stage !== 'planned' && stage !== 'closed' && stage !== 'cancelled';
}
