import * as Y from 'yjs';
import type { Decoded } from './decoding';
import { SCHEMAS } from '../../../src/lib/board/schema';
import { MAX_TEXT } from '../../../src/lib/board/text';

import type { Fault } from './fault';

/** Units that one struct says were deleted: no text is longer. */
export const MAX_DELETED = 1_000_000;
/** No writer's clock gets here by writing. */
export const MAX_CLOCK = 2 ** 31;
/** Of a key, and of any string among plain values. */
const MAX_KEY = 200;
const MAX_STRING = 5_000;
const MAX_VALUES = 1_000;
/** A root stays in a document once it is named, even by an update that brings nothing new. */
const ROOTS: ReadonlySet<string> = new Set(Object.values(SCHEMAS).flatMap(Object.keys));

/** What can be said of an update without the board it is meant for. */
export function checkDecoded({ structs }: Decoded): Fault | null {
	if (isTooDeep(structs)) return 'schema';
	// Yjs would forget the first of two sections of one client.
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
 * No type is more than two below a root: an entry, a text in it. Taking in maps within maps within maps, to
 * refuse them then, would keep everybody waiting.
 */
function isTooDeep(structs: Decoded['structs']): boolean {
	const holders = new Map<string, Y.ID | string | null>();
	const firsts = new Map<number, number>();
	for (const { id } of structs) if (!firsts.has(id.client)) firsts.set(id.client, id.clock);
	const isFresh = (id: Y.ID | null) =>
		id !== null && id.clock >= (firsts.get(id.client) ?? Infinity);
	for (const struct of structs) {
		if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) continue;
		// Beside something as new as itself: no entry and no text stands there, and how deep it is does not show.
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

function checkStruct(struct: Y.Item | Y.GC | Y.Skip): Fault | null {
	const { id, length } = struct;
	if (struct instanceof Y.Skip || length < 1) return 'schema';
	if (id.clock + length > MAX_CLOCK) return 'size';
	if (struct instanceof Y.GC) return length > MAX_DELETED ? 'size' : null;
	return checkItem(struct);
}

function checkItem(item: Y.Item): Fault | null {
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

function checkContent(content: Y.Item['content']): Fault | null {
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

function checkValue(value: unknown, mayHold: boolean): Fault | null {
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
