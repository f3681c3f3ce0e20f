import * as Y from 'yjs';
import { staticCheck, touched } from '../../src/lib/board/check';
import type { BoardName } from '../../src/lib/board/names';
import type { RefusedCode } from '../../src/lib/live/codes';
import type { Scope } from '../../src/lib/meeting/abilities';

export interface Writer {
	person: string;
	scope: Scope;
	server?: boolean;
}

/** What can be said of an update without touching the board. `gap`: it builds on what is not here. */
export function look(doc: Y.Doc, update: Uint8Array): RefusedCode | 'gap' | null {
	const refused = staticCheck(update);
	if (refused) return refused;
	try {
		return hasGap(doc, update) ? 'gap' : null;
	} catch {
		return 'schema';
	}
}

/**
 * Applies an update and says whether it changed anything. A refusal code means that the document
 * may hold what it must not: the caller drops it and builds it again.
 */
export function take(
	doc: Y.Doc,
	kind: BoardName['kind'],
	update: Uint8Array,
	writer: Writer
): 'changed' | 'unchanged' | RefusedCode {
	let verdict: 'changed' | 'unchanged' | RefusedCode = 'unchanged';
	const judge = (transaction: Y.Transaction) => {
		if (!isChange(transaction)) return;
		try {
			verdict = touched(transaction, kind, writer) ?? 'changed';
		} catch {
			verdict = 'schema';
		}
	};
	doc.on('afterTransaction', judge);
	try {
		Y.applyUpdate(doc, update, writer);
	} catch {
		return 'schema';
	} finally {
		doc.off('afterTransaction', judge);
	}
	const { pendingStructs, pendingDs } = doc.store;
	return pendingStructs === null && pendingDs === null ? verdict : 'schema';
}

/** Whether some character, entry or deletion refers to one that neither the board nor the update has. */
function hasGap(doc: Y.Doc, update: Uint8Array): boolean {
	const { structs, ds } = Y.decodeUpdate(update);
	const known = new Map<number, number>();
	const upTo = (client: number) => known.get(client) ?? Y.getState(doc.store, client);
	for (const { id, length, constructor } of structs) {
		if (constructor === Y.Skip || id.clock > upTo(id.client)) return true;
		known.set(id.client, Math.max(upTo(id.client), id.clock + length));
	}
	const missing = (id: unknown) => id instanceof Y.ID && id.clock >= upTo(id.client);
	for (const struct of structs) {
		if (!(struct instanceof Y.Item)) continue;
		if (missing(struct.origin) || missing(struct.rightOrigin) || missing(struct.parent))
			return true;
	}
	for (const [client, deleted] of ds.clients) {
		if (deleted.some(({ clock, len }) => clock + len > upTo(client))) return true;
	}
	return false;
}

function isChange({ beforeState, afterState, deleteSet }: Y.Transaction): boolean {
	if (deleteSet.clients.size > 0 || beforeState.size !== afterState.size) return true;
	return [...afterState].some(([client, clock]) => beforeState.get(client) !== clock);
}
