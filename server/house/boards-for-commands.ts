import type { Announcements } from '../gateway/announcements';
import type { Boards } from '../gateway/boards';
import type { BoardsForCommands } from '../given';

/**
 * The gateway as acts see it. A right that changed is read again on boards and announcements, in the same turn.
 * @param edited called with the name of a board that the server itself has written on
 */
export function boardsForCommands(
	boards: Boards,
	announcements: Announcements,
	edited: (name: string) => void
): BoardsForCommands {
	return {
		create: (name, seed) => boards.create(name, seed),
		exists: (name) => boards.exists(name),
		names: (isMeant) => boards.names(isMeant),
		read: (name, use) => boards.read(name, use),
		derived: (name, use) => boards.derived(name, use),
		state: (name) => boards.state(name),
		company: (name) => boards.company(name),
		async edit(name, personId, change) {
			await boards.edit(name, personId, change);
			edited(name);
		},
		freeze: (names) => boards.freeze(names),
		thaw: (names) => boards.thaw(names),
		notes: (isMeant) => boards.notes(isMeant),
		purge: (isMeant) => boards.purge(isMeant),
		forget: (isMeant) => boards.forget(isMeant),
		forgotten: () => boards.forgotten(),
		async regrade(who) {
			await Promise.all([boards.regrade(who), announcements.regrade(who)]);
		}
	};
}
