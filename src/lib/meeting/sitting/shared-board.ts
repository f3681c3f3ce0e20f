import type { PanelSettings } from '../settings/settings';

/** Whether all groups of a case write on one board, or each group on its own until the case is opened. (R11) */
export function isBoardShared({ blind }: Pick<PanelSettings, 'blind'>): boolean {
	return blind === 'live';
}
