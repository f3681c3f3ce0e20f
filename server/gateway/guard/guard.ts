import * as Y from 'yjs';
import { checkDecoded } from './check';
import { decodeWhole } from './decoding';
import type { Decoded } from './decoding';
import { touched } from './touched';
import type { OwnAnswers } from '../../../src/lib/board/documents/schema';
import type { BoardName } from '../../../src/lib/board/names';
import type { RefusedCode } from '../../../src/lib/live/codes';
import type { Scope } from '../../../src/lib/meeting/rights/abilities';
import { limitIntegration, IntegrationLimitExceeded } from './integration-limit';

/**
 * Limits of one update, so that applying it delays everybody else by a few tens of milliseconds at most. A day of
 * work offline stays far below them.
 */
const MOST = {
	/** Structs of a whole board; each takes about 200 bytes of memory. */
	structs: 300_000,
	/** Of them from one person, so that nobody fills a board for the others. A day of typing is a few thousand. */
	structsOfOne: 100_000,
	/** UTF-16 units and other clock steps of one person on a board. A board of 16 MB has room for several such people. */
	unitsOfOne: 4_000_000,
	/** Client ids in the update that are new to the board. */
	newClients: 1_000,
	/** Array elements that deletions visit, or move when they split items. */
	moves: 20_000_000,
	/** Items that Yjs looks past to find the places of new ones. */
	integration: 200_000
} as const;

export interface Writer {
	person: string;
	scope: Scope;
	server?: boolean;
	/** Papers of which no words may be quoted on the board. */
	unquoted?: ReadonlySet<string>;
	/** What may be chosen for a prompt with its own list. */
	ownAnswers?: OwnAnswers;
	/** Whether a client id is this person's. */
	wrote?: (client: number) => boolean;
}

/** What an update did, and the client ids whose content it added. */
export interface Taken {
	verdict: 'changed' | 'unchanged' | RefusedCode;
	clients: number[];
}

/**
 * Judges an update without changing the board. `gap`: it builds on content that the board does not have.
 * @param isTheirs whether a client id is the writer's already; left out for the server, which has no share
 */
export function look(
	doc: Y.Doc,
	update: Uint8Array,
	mayUse: (client: number) => boolean,
	isTheirs?: (client: number) => boolean
): RefusedCode | 'gap' | null {
	const decoded = decodeWhole(update);
	if (typeof decoded === 'string') return decoded;
	const refused = checkDecoded(decoded);
	if (refused) return refused;
	try {
		if (isTooMuch(doc, decoded, isTheirs)) return 'size';
		if (!isOwn(doc, decoded, mayUse)) return 'client-id';
		return hasGap(doc, decoded) ? 'gap' : null;
	} catch {
		return 'schema';
	}
}

/**
 * Applies an update and judges what it did. After a refusal code the document may hold the refused update: the caller
 * must build it again.
 */
export function applyGuarded(
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
		if (!writer.server) limitIntegration(doc, MOST.integration);
		Y.applyUpdate(doc, update, writer);
	} catch (error) {
		return { verdict: error instanceof IntegrationLimitExceeded ? 'size' : 'schema', clients: [] };
	} finally {
		doc.off('afterTransaction', judge);
	}
	const { pendingStructs, pendingDs } = doc.store;
	if (pendingStructs !== null || pendingDs !== null) taken.verdict = 'schema';
	return taken;
}

/** Number of structs that a board may still take from one person; from the server, where `isTheirs` is left out. */
export function roomIn({ store }: Y.Doc, isTheirs?: (client: number) => boolean): number {
	let [room, own, units]: number[] = [MOST.structs, MOST.structsOfOne, MOST.unitsOfOne];
	for (const [client, known] of store.clients) {
		room -= known.length;
		if (!isTheirs?.(client)) continue;
		own -= known.length;
		units -= Y.getState(store, client);
	}
	if (!isTheirs) return room;
	return units > 0 ? Math.min(room, own) : 0;
}

/** Whether the update would make every later edit of the board slow, or itself delay the others. */
function isTooMuch(
	doc: Y.Doc,
	{ structs, ds }: Decoded,
	isTheirs?: (client: number) => boolean
): boolean {
	const { clients } = doc.store;
	if (roomIn(doc, isTheirs) < structs.length) return true;
	const newcomers = new Set<number>();
	for (const { id } of structs) if (!clients.has(id.client)) newcomers.add(id.client);
	return newcomers.size > MOST.newClients || isCutUp(doc, ds);
}

/** Whether the deletions split existing items too often. Items that are deleted already count only as visited. */
function isCutUp({ store }: Y.Doc, ds: Decoded['ds']): boolean {
	let moves = 0;
	for (const [client, ranges] of ds.clients) {
		const structs = store.clients.get(client) ?? [];
		let length = structs.length;
		for (const { clock, len } of ranges) {
			if (clock + len > Y.getState(store, client)) continue;
			let isNew = false;
			for (let i = Y.findIndexSS(structs, clock); structs[i]?.id.clock < clock + len; i++) {
				isNew ||= !structs[i].deleted;
				moves += 1;
			}
			if (isNew) moves += length += 2;
			if (moves > MOST.moves) return true;
		}
	}
	return false;
}

/** Whether all new content of the update has client ids that the writer may use. Known content may be anybody's. */
function isOwn(doc: Y.Doc, { structs }: Decoded, mayUse: (client: number) => boolean): boolean {
	return structs.every(
		({ id, length }) => id.clock + length <= Y.getState(doc.store, id.client) || mayUse(id.client)
	);
}

/** Whether a struct or deletion refers to one that neither the board nor the update has. */
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
