import type { Person } from '../people/people';
import type { PanelSettings } from '../settings/settings';
import { isOver } from './groups/groups';
import { canMove } from './stages';
import type { SittingStage } from './stages';

/** Whether a person may allow that a sitting goes on without a quorum: the panel's own setting. (M6, P4) */
export function mayAllowInquorate(
	{ roles, standing }: Pick<Person, 'roles' | 'standing'>,
	{ inquorate: { ways, allowedBy } }: Pick<PanelSettings, 'inquorate'>
): boolean {
	return (
		standing === 'active' &&
		ways.includes('proceed') &&
		allowedBy.some((role) => roles.includes(role))
	);
}

/**
 * The panel's ways on that a sitting can still take: once the whole panel meets, it is closed at its end and can no longer
 * be cancelled, with or without a collection of views after it. (M6)
 */
export function waysOpen(
	{ inquorate: { ways } }: Pick<PanelSettings, 'inquorate'>,
	{ stage, due, cases }: { stage: SittingStage; due?: string | null; cases: number }
): PanelSettings['inquorate']['ways'] {
	return ways.filter((way) => {
		if (way === 'proceed') return !isOver(stage);
		return canMove(stage, 'cancelled') && (way === 'cancel' || (!due && cases > 0));
	});
}
