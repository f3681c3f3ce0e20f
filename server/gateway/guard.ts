import * as Y from 'yjs';
import { checkDecoded, decodeWhole, touched } from '../../src/lib/board/check';
import type { Decoded } from '../../src/lib/board/check';
import type { BoardName } from '../../src/lib/board/names';
import type { RefusedCode } from '../../src/lib/live/codes';
import type { Scope } from '../../src/lib/meeting/abilities';

export interface Writer {
	person: string;
	scope: Scope;
	server?: boolean;
}

/** What an update did: the client ids it wrote with, where it wrote. */
export interface Taken {
	verdict: 'changed' | 'unchanged' | RefusedCode;
	clients: number[];
}

/** What can be said of an update without touching the board. `gap`: it builds on what is not here. */
export function look(
	doc: Y.Doc,
	update: Uint8Array,
	mayUse: (client: number) => boolean
): RefusedCode | 'gap' | null {
	const decoded = decodeWhole(update);
	if (decoded === null) return 'schema';
	const refused = checkDecoded(decoded);
	if (refused) return refused;
	try {
		if (!isOwn(doc, decoded, mayUse)) return 'client-id';
		return hasGap(doc, decoded) ? 'gap' : null;
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
): Taken {
	const taken: Taken = { verdict: 'unchanged', clients: [] };
	const judge = (transaction: Y.Transaction) => {
		taken.clients = writtenBy(transaction);
		if (taken.clients.length === 0 && transaction.deleteSet.clients.size === 0) return;
		try {
			taken.verdict = touched(transaction, kind, writer) ?? 'changed';
		} catch {
			taken.verdict = 'schema';
		}
	};
	doc.on('afterTransaction', judge);
	try {
		Y.applyUpdate(doc, update, writer);
	} catch {
		return { verdict: 'schema', clients: [] };
	} finally {
		doc.off('afterTransaction', judge);
	}
	const { pendingStructs, pendingDs } = doc.store;
	if (pendingStructs !== null || pendingDs !== null) taken.verdict = 'schema';
	return taken;
}

/** What is new in an update is written with the writer's own ids; what is known may be anybody's. */
function isOwn(doc: Y.Doc, { structs }: Decoded, mayUse: (client: number) => boolean): boolean {
	return structs.every(
		({ id, length }) => id.clock + length <= Y.getState(doc.store, id.client) || mayUse(id.client)
	);
}

/** Whether some character, entry or deletion refers to one that neither the board nor the update has. */
function hasGap(doc: Y.Doc, { structs, ds }: Decoded): boolean {
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

function writtenBy({ beforeState, afterState }: Y.Transaction): number[] {
	const clients: number[] = [];
	for (const [client, clock] of afterState) {
		if (beforeState.get(client) !== clock) clients.push(client);
	}
	return clients;
}
