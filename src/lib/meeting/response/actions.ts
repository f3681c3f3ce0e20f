import type { PanelSettings } from '../settings/settings';
import { isOver } from '../sitting/groups/groups';
import type { SittingStage } from '../sitting/stages';

/** How an action of an earlier review stands, as the panel says when it comes back. (A13) */
export const ACTION_SAYS = ['done', 'better', 'worse', 'same'] as const;
export type ActionSays = (typeof ACTION_SAYS)[number];

/** Whether the panel agrees actions of its own at its sittings: where the force signs no response that would promise them. (A1) */
export function keepsActions({ steps }: Pick<PanelSettings, 'steps'>): boolean {
	return !steps.some(({ allows }) => allows === 'respond');
}

interface Said {
	/** Id of a sitting. */
	sitting: string;
	says: ActionSays;
}

/** What was said of it last counts. */
export function isActionOpen({ returns }: { returns: readonly Said[] }): boolean {
	return returns.at(-1)?.says !== 'done';
}

/** Whether an action is on the agenda of a sitting: it is of an earlier review and not done, or the panel has spoken of it here. (A13) */
export function isActionBack(
	sitting: { id: string; stage: SittingStage },
	review: { createdAt: string },
	action: { returns: readonly Said[]; review: { createdAt: string } }
): boolean {
	if (action.returns.some((each) => each.sitting === sitting.id)) return true;
	const isEarlier = action.review.createdAt < review.createdAt;
	return isEarlier && !isOver(sitting.stage) && isActionOpen(action);
}
