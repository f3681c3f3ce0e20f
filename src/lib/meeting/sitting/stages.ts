import type { PanelSettings } from '../settings/settings';
import type { Step } from '../settings/steps';

export type SittingStage =
	'planned' | 'arriving' | 'breakouts' | 'plenary' | 'closed' | 'cancelled' | 'collecting';

/** Where each stage may lead in the room, and in a remote collection. (M6) */
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

/** Everything before the close is reversible; closing and cancelling are not. */
export function canMove(from: SittingStage, to: SittingStage, remote = false): boolean {
	return ((remote && remotely[from]) || moves[from]).includes(to);
}

/** Groups may write and cases may be opened. */
export function isInSession(stage: SittingStage): boolean {
	return stage === 'breakouts' || stage === 'plenary' || stage === 'collecting';
}

/** Being marked present counts for the review only from the breakouts on. */
export function hasBegun(stage: SittingStage): boolean {
	return isInSession(stage) || stage === 'closed';
}

/** The panel's step of that id; null before the review's first opening. */
export function stepOf(settings: Pick<PanelSettings, 'steps'>, id: string | null): Step | null {
	return settings.steps.find((step) => step.id === id) ?? null;
}

/** The report was sent on: its documents are sealed until it comes back for a new version. */
export function isSent(settings: Pick<PanelSettings, 'steps'>, step: string | null): boolean {
	return step !== null && stepOf(settings, step)?.allows !== 'draft';
}

/** Whether members answer what is sealed now; some panels' only comment, or comment before they answer. (A1) */
export function isAnswered(steps: readonly Step[], step: string | null): boolean {
	const now = steps.findIndex(({ id }) => id === step);
	const answer = steps.findIndex(({ allows }) => allows === 'answer');
	return answer >= 0 && !(steps[now]?.allows === 'comment' && now < answer);
}

/** Something may be said about the report: while it is drafted, and while it is with those who read it first. (A4) */
export function takesComments(
	settings: Pick<PanelSettings, 'steps'>,
	step: string | null
): boolean {
	const allows = stepOf(settings, step)?.allows;
	return allows === 'draft' || allows === 'comment' || allows === 'answer';
}

/**
 * Where the report goes once its comments are closed; null where it is not out for comments, or where what
 * follows is publication, which has an act of its own. (A1)
 */
export function afterComments(steps: readonly Step[], id: string | null): Step | null {
	const isOut = steps.some((step) => step.id === id && step.allows === 'comment');
	const next = isOut ? nextStep(steps, id) : null;
	return next === steps.at(-1) ? null : next;
}

/** The step that follows; the first one when nothing has begun, null after the last. */
export function nextStep(steps: readonly Step[], id: string | null): Step | null {
	return steps[steps.findIndex((step) => step.id === id) + 1] ?? null;
}

/**
 * One step on, or back to drafting for a new version while members are still reading it: a step the
 * panel has is neither skipped nor repeated silently. (A1)
 */
export function canStep(steps: readonly Step[], from: string | null, to: string): boolean {
	const now = steps.find(({ id }) => id === from);
	const isNewVersion =
		to === steps[0]?.id && (now?.allows === 'answer' || now?.allows === 'comment');
	return isNewVersion || nextStep(steps, from)?.id === to;
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

export interface SpineStage {
	stage: ReviewStage;
	state: 'done' | 'now' | 'next' | 'later';
}

export interface SpineReview {
	steps: readonly Step[];
	/** null before the first opening. */
	step: string | null;
	sampled: boolean;
	published: boolean;
}

/** Stages that only a panel whose report takes such a step comes to. */
const needs: Partial<Record<ReviewStage, readonly Step['allows'][]>> = {
	approval: ['comment', 'answer'],
	response: ['respond']
};

/**
 * The stages that this panel comes to, of seven, always visible. Where we are is the stage of the latest sitting that is under
 * way, else the report's; once published everything is done.
 */
export function spine(
	review: SpineReview,
	sittings: readonly { stage: SittingStage }[]
): SpineStage[] {
	const stages = REVIEW_STAGES.filter(
		(stage) =>
			needs[stage]?.some((allows) => review.steps.some((step) => step.allows === allows)) ?? true
	);
	const now = stages.indexOf(whereWeAre(review, sittings));
	return stages.map((stage, index) => ({ stage, state: stateOf(index) }));

	function stateOf(index: number): SpineStage['state'] {
		if (review.published || index < now) return 'done';
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
	if (review.published) return 'publication';
	const underWay = sittings.findLast(({ stage }) => inTheRoom[stage] !== undefined);
	if (underWay) return inTheRoom[underWay.stage] ?? 'breakouts';

	const isWaiting = sittings.some(({ stage }) => stage === 'planned');
	const hasMet = sittings.some(({ stage }) => stage === 'closed');
	if (isWaiting || !hasMet) return review.sampled || hasMet ? 'breakouts' : 'sample';
	return ofTheReport(review);
}

/** A step that allows nothing belongs to what came before it; the last one is publication. */
function ofTheReport({ steps, step }: SpineReview): ReviewStage {
	const at = steps.findIndex(({ id }) => id === step);
	if (at > 0 && at === steps.length - 1) return 'publication';
	const allows = steps.slice(0, at + 1).findLast((each) => each.allows !== 'none')?.allows;
	if (allows === 'comment' || allows === 'answer') return 'approval';
	return allows === 'respond' ? 'response' : 'draft';
}
