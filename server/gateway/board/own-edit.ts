import * as Y from 'yjs';
import { copyOf } from './content';

/**
 * What `change` does to a board that stands so, tried on a copy: as one update under the client id of the
 * server's hand, or null where it does nothing. What it throws has changed nothing.
 */
export function ownEdit<T>(
	state: Uint8Array,
	hand: number,
	change: (doc: Y.Doc) => T
): { result: T; update: Uint8Array | null } {
	const draft = copyOf(state);
	draft.clientID = hand;
	const updates: Uint8Array[] = [];
	draft.on('update', (update: Uint8Array) => updates.push(update));
	const result = draft.transact(() => change(draft));
	if (updates.length === 0) return { result, update: null };
	return { result, update: updates.length === 1 ? updates[0] : Y.mergeUpdates(updates) };
}
