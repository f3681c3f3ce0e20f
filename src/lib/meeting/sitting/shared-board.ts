import type { PanelSettings } from '../settings/settings';

/**
 * Whether all groups of a case write on one board, or each group on its own until the case is opened (R11). In a remote
 * collection each person writes alone (M6).
 * @param sitting.due the last day of a remote collection; null or left out for other sittings
 */
export function isBoardShared(
	{ blind }: Pick<PanelSettings, 'blind'>,
	sitting: { due?: string | null } = {}
): boolean {
	return blind === 'live' && !sitting.due;
}
