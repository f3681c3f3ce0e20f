import type { PanelSettings } from '../settings/settings';
import type { Step } from '../settings/steps';

export type SittingStage =
	'planned' | 'arriving' | 'breakouts' | 'plenary' | 'closed' | 'cancelled' | 'collecting';

/** The stages to which each stage may move. `remotely`: those that differ in a remote collection. (M6) */
const moves: Record<SittingStage, readonly SittingStage[]> = {
	planned: ['arriving', 'cancelled'],
	arriving: ['breakouts', 'planned', 'cancelled'],
	breakouts: ['plenary', 'arriving', 'cancelled'],
	plenary: ['closed', 'breakouts'],
	closed: [],
	cancelled: [],
	collecting: ['plenary', 'cancelled']
};
const remotely: Partial<typeof moves> = { plenary: ['closed', 'collecting'] };

/** Whether a sitting may move from one stage to another. Only closing and cancelling cannot be reversed. */
export function canMove(from: SittingStage, to: SittingStage, remote = false): boolean {
	return ((remote && remotely[from]) || moves[from]).includes(to);
}

/** Whether groups may write and cases may be opened. */
export function isInSession(stage: SittingStage): boolean {
	return stage === 'breakouts' || stage === 'plenary' || stage === 'collecting';
}

/** Whether attendance counts for the review: from the breakouts on. */
export function hasBegun(stage: SittingStage): boolean {
	return isInSession(stage) || stage === 'closed';
}

/** The groups of some sitting of a review have begun to write. */
export function groupsBegan(review: {
	sittings: ReadonlyMap<string, { sitting: { stage: SittingStage } }>;
}): boolean {
	return [...review.sittings.values()].some(({ sitting }) => hasBegun(sitting.stage));
}

/** The panel's step of that id; null before the review's first opening. */
export function stepOf(settings: Pick<PanelSettings, 'steps'>, id: string | null): Step | null {
	return settings.steps.find((step) => step.id === id) ?? null;
}

/** Whether the report was sent on: its documents are then sealed until it returns for a new version. */
export function isSent(settings: Pick<PanelSettings, 'steps'>, step: string | null): boolean {
	return step !== null && stepOf(settings, step)?.allows !== 'draft';
}

/** Whether members are asked for answers at this step; in some panels they only comment, or comment first. (A1) */
export function asksForAnswers(steps: readonly Step[], step: string | null): boolean {
	const now = steps.findIndex(({ id }) => id === step);
	const answer = steps.findIndex(({ allows }) => allows === 'answer');
	return answer >= 0 && !(steps[now]?.allows === 'comment' && now < answer);
}

/** Whether comments are taken: while the report is drafted, and while its first readers have it. (A4) */
export function takesComments(
	settings: Pick<PanelSettings, 'steps'>,
	step: string | null
): boolean {
	const allows = stepOf(settings, step)?.allows;
	return allows === 'draft' || allows === 'comment' || allows === 'answer';
}

/**
 * The step after the comments are closed; null where the report is not out for comments, or where the Commissioner or
 * publication follows, which are separate acts. (A1)
 */
export function afterComments(steps: readonly Step[], id: string | null): Step | null {
	const isOut = steps.some((step) => step.id === id && step.allows === 'comment');
	const next = isOut ? reportStepAfter(steps, id) : null;
	return next?.reached === 'office' ? next : null;
}

/** The next step: the first one before drafting has begun, null after the last. */
export function reportStepAfter(steps: readonly Step[], id: string | null): Step | null {
	return steps[steps.findIndex((step) => step.id === id) + 1] ?? null;
}

export const REVIEW_STAGES = [
	'sample',
	'breakouts',
	'plenary',
	'draft',
	'approval',
	'response',
	'publication'
] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

export interface StageState {
	stage: ReviewStage;
	state: 'done' | 'now' | 'next' | 'later';
}

export interface SpineReview {
	steps: readonly Step[];
	/** null before the first opening. */
	step: string | null;
	sampled: boolean;
}

/** Stages that appear only where one of the panel's steps allows this. */
const needs: Partial<Record<ReviewStage, readonly Step['allows'][]>> = {
	approval: ['comment', 'answer'],
	response: ['respond']
};

/**
 * The stages of this panel's reviews, at most seven. The present one is that of the latest sitting under way, else of the
 * report.
 */
export function spine(
	review: SpineReview,
	sittings: readonly { stage: SittingStage }[]
): StageState[] {
	const stages = REVIEW_STAGES.filter(
		(stage) =>
			needs[stage]?.some((allows) => review.steps.some((step) => step.allows === allows)) ?? true
	);
	const now = stages.indexOf(whereWeAre(review, sittings));
	return stages.map((stage, index) => ({ stage, state: stateOf(index) }));

	function stateOf(index: number): StageState['state'] {
		if (index < now) return 'done';
		if (index === now) return 'now';
		return index === now + 1 ? 'next' : 'later';
	}
}

const inTheRoom: Partial<Record<SittingStage, ReviewStage>> = {
	arriving: 'breakouts',
	breakouts: 'breakouts',
	collecting: 'breakouts',
	plenary: 'plenary'
};

function whereWeAre(
	review: SpineReview,
	sittings: readonly { stage: SittingStage }[]
): ReviewStage {
	const underWay = sittings.findLast(({ stage }) => inTheRoom[stage] !== undefined);
	if (underWay) return inTheRoom[underWay.stage] ?? 'breakouts';

	const isWaiting = sittings.some(({ stage }) => stage === 'planned');
	const hasMet = sittings.some(({ stage }) => stage === 'closed');
	if (isWaiting || !hasMet) return review.sampled || hasMet ? 'breakouts' : 'sample';
	return ofTheReport(review);
}

/** The stage of the report's step. A step that allows nothing belongs to the stage before it; the last is publication. */
function ofTheReport({ steps, step }: SpineReview): ReviewStage {
	const at = steps.findIndex(({ id }) => id === step);
	if (at > 0 && at === steps.length - 1) return 'publication';
	const allows = steps.slice(0, at + 1).findLast((each) => each.allows !== 'none')?.allows;
	if (allows === 'comment' || allows === 'answer') return 'approval';
	return allows === 'respond' ? 'response' : 'draft';
}
