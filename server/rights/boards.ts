import { boardName } from '../../src/lib/board/names';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { isBoardShared } from '../../src/lib/meeting/sitting/shared-board';

/** A board that groups write on about one case. */
export interface BoardOfCase {
	name: string;
	/** The last part of its name: the group's id, or `all`. */
	desk: string;
	/** Ids of the groups that write on it, by letter. */
	groups: string[];
}

/** The last part of the name of the board that a group writes on: the group's id, or `all` for a shared one. (R11) */
export function deskOf(settings: Pick<PanelSettings, 'blind'>, groupId: string): string {
	return isBoardShared(settings) ? 'all' : groupId;
}

/** The boards of a case, in the order of its groups. */
export function boardsOf(
	settings: Pick<PanelSettings, 'blind'>,
	caseId: string,
	groups: readonly { id: string }[]
): BoardOfCase[] {
	const byDesk = new Map<string, string[]>();
	for (const { id } of groups) {
		const desk = deskOf(settings, id);
		byDesk.set(desk, [...(byDesk.get(desk) ?? []), id]);
	}
	return [...byDesk].map(([desk, ids]) => ({ name: boardName(caseId, desk), desk, groups: ids }));
}
