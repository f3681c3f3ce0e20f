import * as Y from 'yjs';
import { laidOut } from '../../../src/lib/board/documents/laid-out';

/**
 * Runs `change` on a copy of the board. Returns its result and one update under the server's client id, null where
 * nothing changed. If `change` throws, the board is unchanged.
 */
export function ownEdit<T>(
	state: Uint8Array,
	client: number,
	change: (doc: Y.Doc) => T
): { result: T; update: Uint8Array | null } {
	const draft = laidOut(state);
	draft.clientID = client;
	const updates: Uint8Array[] = [];
	draft.on('update', (update: Uint8Array) => updates.push(update));
	const result = draft.transact(() => change(draft));
	if (updates.length === 0) return { result, update: null };
	return { result, update: updates.length === 1 ? updates[0] : Y.mergeUpdates(updates) };
}
