import * as Y from 'yjs';
import type { Decoded } from './decoding';
import { SCHEMAS } from '../../../src/lib/board/documents/schema';
import { MAX_TEXT } from '../../../src/lib/board/text/text';

import type { UpdateFault } from './fault';

/** Deleted units in one struct; no text is longer. */
export const MAX_DELETED = 1_000_000;
/** Highest clock of a client id. Nobody reaches it by typing. */
export const MAX_CLOCK = 2 ** 31;
/** UTF-16 units of a key, and of a string within a plain value. */
const MAX_KEY = 200;
const MAX_STRING = 5_000;
/** Plain values in one item. */
const MAX_VALUES = 1_000;
/** Allowed root names. A root that any update names stays in the document for good, even if it stays empty. */
const ROOTS: ReadonlySet<string> = new Set(Object.values(SCHEMAS).flatMap(Object.keys));

/** Checks everything about an update that does not depend on its board. */
export function checkDecoded({ structs }: Decoded): UpdateFault | null {
	if (isTooDeep(structs)) return 'schema';
	// Of two sections of one client, Yjs would forget the first.
	const clients = new Set<number>();
	let last: Y.ID | null = null;
	let next = 0;
	for (const struct of structs) {
		const { id, length } = struct;
		const goesOn = last !== null && id.client === last.client;
		if (goesOn ? id.clock !== next : clients.has(id.client)) return 'schema';
		const fault = checkStruct(struct);
		if (fault) return fault;
		clients.add(id.client);
		last = id;
		next = id.clock + length;
	}
	return null;
}

/**
 * Whether a type is more than two levels below a root (an entry, and a text in it). Checked before the update is
 * applied: applying deeply nested maps takes long.
 */
function isTooDeep(structs: Decoded['structs']): boolean {
	const holders = new Map<string, Y.ID | string | null>();
	const firsts = new Map<number, number>();
	for (const { id } of structs) if (!firsts.has(id.client)) firsts.set(id.client, id.clock);
	const isFresh = (id: Y.ID | null) =>
		id !== null && id.clock >= (firsts.get(id.client) ?? Infinity);
	for (const struct of structs) {
		if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) continue;
		// A type beside an item of this same update: entries and texts never stand so, and its depth cannot be seen.
		if (isFresh(struct.origin) || isFresh(struct.rightOrigin)) return true;
		const { parent } = struct as { parent: unknown };
		const holder = parent instanceof Y.ID || typeof parent === 'string' ? parent : null;
		holders.set(keyOf(struct.id), holder);
	}
	const above = (holder: Y.ID | string | null | undefined) =>
		holder instanceof Y.ID ? holders.get(keyOf(holder)) : undefined;
	for (const holder of holders.values()) if (above(holder) instanceof Y.ID) return true;
	return false;
}

function keyOf({ client, clock }: Y.ID): string {
	return `${client} ${clock}`;
}

function checkStruct(struct: Y.Item | Y.GC | Y.Skip): UpdateFault | null {
	const { id, length } = struct;
	if (struct instanceof Y.Skip || length < 1) return 'schema';
	if (id.clock + length > MAX_CLOCK) return 'size';
	if (struct instanceof Y.GC) return length > MAX_DELETED ? 'size' : null;
	return checkItem(struct);
}

function checkItem(item: Y.Item): UpdateFault | null {
	const { id, origin, rightOrigin, parent, parentSub } = item;
	for (const other of [origin, rightOrigin, parent]) {
		if (other instanceof Y.ID && other.client === id.client && other.clock >= id.clock) {
			return 'schema';
		}
	}
	if (typeof parent === 'string' && !ROOTS.has(parent)) return 'schema';
	if (parentSub !== null && parentSub.length > MAX_KEY) return 'size';
	return checkContent(item.content);
}

function checkContent(content: Y.Item['content']): UpdateFault | null {
	if (content instanceof Y.ContentString) return content.str.length > MAX_TEXT ? 'size' : null;
	if (content instanceof Y.ContentDeleted) return content.len > MAX_DELETED ? 'size' : null;
	if (content instanceof Y.ContentType) {
		const { constructor } = content.type;
		return constructor === Y.Map || constructor === Y.Text ? null : 'schema';
	}
	if (!(content instanceof Y.ContentAny)) return 'schema';
	if (content.arr.length > MAX_VALUES) return 'size';
	for (const value of content.arr) {
		const fault = checkValue(value, true);
		if (fault) return fault;
	}
	return null;
}

function checkValue(value: unknown, mayHold: boolean): UpdateFault | null {
	if (value === null || typeof value === 'boolean') return null;
	if (typeof value === 'string') return value.length > MAX_STRING ? 'size' : null;
	if (typeof value === 'number') return Number.isFinite(value) ? null : 'schema';
	if (!mayHold || typeof value !== 'object') return 'schema';
	if (Object.getPrototypeOf(value) !== Object.prototype) return 'schema';
	for (const part of Object.values(value)) {
		const fault = checkValue(part, false);
		if (fault) return fault;
	}
	return null;
}
