import { boardName } from '../../src/lib/board/names';
import type { Group } from '../store/sitting/groups';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { isBoardShared } from '../../src/lib/meeting/sitting/shared-board';

/** A board that groups write on about one case. */
export interface BoardOfCase {
	name: string;
	/** The last part of the board's name: the id of a group, the id of a person, or `all`. */
	desk: string;
	/** Ids of the groups that write on it, by letter. */
	groups: string[];
}

/** A group as its boards are named: of a remote collection, it is one person. */
type Writing = Pick<Group, 'id' | 'personId'>;

/**
 * The last part of the name of the board that a group writes on: the group's id; `all` for a shared one (R11); the
 * person's id in a remote collection, also where the panel otherwise shares one (M6).
 */
export function deskOf(settings: Pick<PanelSettings, 'blind'>, group: Writing): string {
	return group.personId ?? (isBoardShared(settings) ? 'all' : group.id);
}

/** The boards of a case, in the order of its groups. */
export function boardsOf(
	settings: Pick<PanelSettings, 'blind'>,
	caseId: string,
	groups: readonly Writing[]
): BoardOfCase[] {
	const byDesk = new Map<string, string[]>();
	for (const group of groups) {
		const desk = deskOf(settings, group);
		byDesk.set(desk, [...(byDesk.get(desk) ?? []), group.id]);
	}
	return [...byDesk].map(([desk, ids]) => ({ name: boardName(caseId, desk), desk, groups: ids }));
}

/** Names of all boards that a case may have, whichever way the panel worked when they were made. (R11) */
export function boardsEver(caseId: string, groups: readonly Writing[]): string[] {
	const ways = (['after-opening', 'live'] as const).flatMap((blind) =>
		boardsOf({ blind }, caseId, groups)
	);
	return [...new Set(ways.map(({ name }) => name))];
}
