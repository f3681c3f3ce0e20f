import * as Y from 'yjs';
import type { UpdateFault } from './fault';
import type { DocKind } from '../../../src/lib/board/names';
import type { Writer } from '../../../src/lib/board/documents/schema';
import { entriesOf } from '../../../src/lib/board/documents/entry';
import {
	MAX_OWN_ENTRIES,
	MAX_OWN_POINTS,
	MAX_OWN_VALUES,
	SCHEMAS
} from '../../../src/lib/board/documents/schema';
import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { isOptional, leavesTrace, mayGo, mayHaveKey, mayStand, typeOf } from './item-rules';
import type { JudgedItem } from './item-rules';
import { inScope, locate, rootOf } from './where';

/** Entries of one root; below, keyed values of one root. */
export const MAX_ENTRIES = 5_000;
const MAX_VALUES = 20_000;

/**
 * Judges what an update did by its transaction (from `beforeObserverCalls` on), and looks only at items that it
 * touched. After a fault the document must be dropped and built again.
 */
export function touched(
	transaction: Y.Transaction,
	kind: DocKind,
	writer: Writer
): UpdateFault | null {
	const schema = SCHEMAS[kind];
	const judged: JudgedItem = {
		transaction,
		schema,
		writer,
		made: new Set(),
		texts: new Set(),
		keyed: new Set()
	};
	return (
		checkAdded(judged) ??
		checkTakenAway(judged) ??
		checkMade(judged) ??
		checkSizes(judged) ??
		checkOwnPoints(judged)
	);
}

function checkAdded(judged: JudgedItem): UpdateFault | null {
	const { store } = judged.transaction.doc;
	for (const [client, after] of judged.transaction.afterState) {
		const before = judged.transaction.beforeState.get(client) ?? 0;
		if (after === before) continue;
		const structs = store.clients.get(client) ?? [];
		for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
			const struct = structs[i];
			if (!(struct instanceof Y.Item)) continue;
			const where = locate(judged.schema, struct);
			if (!where) return judged.writer.scope ? 'readonly' : 'schema';
			if (!inScope(judged.writer, where)) return 'readonly';
			if (where.in === 'root' && !struct.left) judged.keyed.add(struct.parent);
			if (struct.deleted && leavesTrace(struct, where)) return 'schema';
			if (!mayHaveKey(judged, struct, where)) return 'schema';
			// Content that the same update also deletes is never shown to anybody.
			if (!struct.deleted && !mayStand(judged, struct, where)) return 'schema';
		}
	}
	return null;
}

function checkTakenAway(judged: JudgedItem): UpdateFault | null {
	const { doc, deleteSet, beforeState } = judged.transaction;
	for (const [client, ranges] of deleteSet.clients) {
		const structs = doc.store.clients.get(client) ?? [];
		const known = beforeState.get(client) ?? 0;
		for (const { clock, len } of ranges) {
			if (clock >= known) continue;
			for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
				const struct = structs[i];
				if (struct.id.clock >= Math.min(clock + len, known)) break;
				if (!(struct instanceof Y.Item)) continue;
				const where = locate(judged.schema, struct);
				if (!where) return judged.writer.scope ? 'readonly' : 'schema';
				if (!inScope(judged.writer, where)) return 'readonly';
				if (!mayGo(struct, where)) return 'schema';
			}
		}
	}
	return null;
}

/** Each new entry must come with all its required fields. */
function checkMade({ made, schema }: JudgedItem): UpdateFault | null {
	for (const item of made) {
		const entry = typeOf(item);
		const root = rootOf(schema, item.parent as Y.AbstractType<unknown>);
		if (!entry || root?.holds !== 'entries') return 'schema';
		for (const [name, field] of Object.entries(root.fields)) {
			if (isOptional(field)) continue;
			const value = entry._map.get(name);
			if (!value || value.deleted) return 'schema';
		}
	}
	return null;
}

function checkSizes({ texts, keyed, writer, transaction, schema }: JudgedItem): UpdateFault | null {
	for (const text of texts) if (text._length > MAX_TEXT) return 'size';
	// The server gathers what several groups wrote, which may be more than one group's limit.
	if (writer.server) return null;
	for (const [name, { holds }] of Object.entries(schema)) {
		const type = transaction.doc.share.get(name);
		if (!type || !keyed.has(type)) continue;
		const isEntries = holds === 'entries';
		if (type._map.size > (isEntries ? MAX_ENTRIES : MAX_VALUES)) return 'size';
		if (ownIn(type, writer) > (isEntries ? MAX_OWN_ENTRIES : MAX_OWN_VALUES)) return 'size';
	}
	return null;
}

/** Keys of the root that this person wrote last. Values that were taken away keep their key. */
function ownIn({ _map }: Pick<Y.AbstractType<unknown>, '_map'>, { wrote }: Writer): number {
	if (!wrote) return 0;
	let own = 0;
	for (const { id } of _map.values()) if (wrote(id.client)) own += 1;
	return own;
}

/** Limits the points of one person on a board, deleted ones included, so that the gathered points stay readable. */
function checkOwnPoints({ made, writer, transaction }: JudgedItem): UpdateFault | null {
	if (writer.server) return null;
	const points = transaction.doc.share.get('points');
	if (![...made].some((item) => item.parent === points)) return null;
	return isFull(transaction.doc, writer.person) ? 'size' : null;
}

function isFull(doc: Y.Doc, person: string): boolean {
	let own = 0;
	for (const entry of entriesOf(doc, 'points').values()) if (entry.get('by') === person) own += 1;
	return own > MAX_OWN_POINTS;
}
