import * as Y from 'yjs';
import type { Fault } from './fault';
import type { DocKind } from '../../../src/lib/board/names';
import type { Field, Root, Rule, Writer } from '../../../src/lib/board/schema';
import { SCHEMAS } from '../../../src/lib/board/schema';
import { entriesOf } from '../../../src/lib/board/entry';
import { MAX_OWN_POINTS } from '../../../src/lib/board/schema';
import { MAX_TEXT } from '../../../src/lib/board/text';

/** Entries, or keyed values, of one root. */
export const MAX_ENTRIES = 5_000;
const MAX_VALUES = 20_000;

/**
 * What an update did, judged from its transaction (in `beforeObserverCalls` or `afterTransaction`,
 * or once it is over), looking at nothing but what it touched. A fault means: drop this document
 * and rebuild it from its bytes.
 */
export function touched(transaction: Y.Transaction, kind: DocKind, writer: Writer): Fault | null {
	const schema = SCHEMAS[kind];
	const seen: Seen = {
		transaction,
		schema,
		writer,
		made: new Set(),
		texts: new Set(),
		keyed: new Set()
	};
	return (
		checkAdded(seen) ??
		checkTakenAway(seen) ??
		checkMade(seen) ??
		checkSizes(seen) ??
		checkOwnPoints(seen)
	);
}

/**
 * The text a character stands in, where this scope may write there: whatever is typed beside the character
 * stands there too. Null for anything else.
 */
export function textAt(
	struct: Y.Item | Y.GC,
	kind: DocKind,
	scope: Writer['scope']
): Y.Text | null {
	if (!(struct instanceof Y.Item) || struct.parentSub !== null) return null;
	const { parent, content } = struct;
	const isLetters = content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
	if (!(parent instanceof Y.Text) || !isLetters) return null;
	const where = locate(SCHEMAS[kind], struct);
	const isText = where?.in === 'text' || (where?.in === 'root' && where.root.holds === 'text');
	return isText && inScope({ scope }, where) ? parent : null;
}

interface Seen {
	transaction: Y.Transaction;
	schema: Record<string, Root>;
	writer: Writer;
	/** Entries new with this update. */
	made: Set<Y.Item>;
	texts: Set<Y.AbstractType<unknown>>;
	/** Roots in which it wrote under a new key. */
	keyed: Set<unknown>;
}

/** Where an item stands: in a root, in a field of an entry, or in the text of such a field. */
type Where =
	| { in: 'root'; root: Root }
	| { in: 'entry'; entry: Y.Item; fields: Record<string, Field> }
	| { in: 'text'; field: string };

function checkAdded(seen: Seen): Fault | null {
	const { store } = seen.transaction.doc;
	for (const [client, after] of seen.transaction.afterState) {
		const before = seen.transaction.beforeState.get(client) ?? 0;
		if (after === before) continue;
		const structs = store.clients.get(client) ?? [];
		for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
			const struct = structs[i];
			if (!(struct instanceof Y.Item)) continue;
			const where = locate(seen.schema, struct);
			if (!where) return seen.writer.scope ? 'readonly' : 'schema';
			if (!inScope(seen.writer, where)) return 'readonly';
			if (where.in === 'root' && !struct.left) seen.keyed.add(struct.parent);
			if (struct.deleted && leavesTrace(struct, where)) return 'schema';
			// What was deleted in the same breath is never seen by anyone.
			if (!struct.deleted && !mayStand(seen, struct, where)) return 'schema';
		}
	}
	return null;
}

function checkTakenAway(seen: Seen): Fault | null {
	const { doc, deleteSet, beforeState } = seen.transaction;
	for (const [client, ranges] of deleteSet.clients) {
		const structs = doc.store.clients.get(client) ?? [];
		const known = beforeState.get(client) ?? 0;
		for (const { clock, len } of ranges) {
			if (clock >= known) continue;
			for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
				const struct = structs[i];
				if (struct.id.clock >= Math.min(clock + len, known)) break;
				if (!(struct instanceof Y.Item)) continue;
				const where = locate(seen.schema, struct);
				if (!where) return seen.writer.scope ? 'readonly' : 'schema';
				if (!inScope(seen.writer, where)) return 'readonly';
				if (!mayGo(struct, where)) return 'schema';
			}
		}
	}
	return null;
}

/** A new entry comes whole. */
function checkMade({ made, schema }: Seen): Fault | null {
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

function checkSizes({ texts, keyed, writer, transaction, schema }: Seen): Fault | null {
	for (const text of texts) if (text._length > MAX_TEXT) return 'size';
	// What the groups have written together may be more than one of them may: it is gathered all the same.
	if (writer.server) return null;
	for (const [name, { holds }] of Object.entries(schema)) {
		const type = transaction.doc.share.get(name);
		const held = type && keyed.has(type) ? type._map.size : 0;
		if (held > (holds === 'entries' ? MAX_ENTRIES : MAX_VALUES)) return 'size';
	}
	return null;
}

/** One person's points on a board, the deleted ones included: what is gathered and shown stays readable. */
function checkOwnPoints({ made, writer, transaction }: Seen): Fault | null {
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

function locate(schema: Seen['schema'], item: Y.Item): Where | null {
	const parent = item.parent as Y.AbstractType<unknown> | null;
	if (!parent) return null;
	const holder = parent._item;
	if (!holder) {
		const root = rootOf(schema, parent);
		return root && { in: 'root', root };
	}
	const above = holder.parent as Y.AbstractType<unknown>;
	if (!above._item) {
		const root = rootOf(schema, above);
		return root?.holds === 'entries' ? { in: 'entry', entry: holder, fields: root.fields } : null;
	}
	const top = (above._item.parent as Y.AbstractType<unknown>)._item;
	return top || holder.parentSub === null ? null : { in: 'text', field: holder.parentSub };
}

function rootOf(schema: Seen['schema'], type: Y.AbstractType<unknown>): Root | null {
	const name = Y.findRootTypeKey(type);
	return Object.hasOwn(schema, name) ? schema[name] : null;
}

function inScope({ scope }: Pick<Writer, 'scope'>, where: Where): boolean {
	return scope === null || (where.in === 'text' && where.field === scope);
}

function mayStand(seen: Seen, item: Y.Item, where: Where): boolean {
	if (where.in === 'text') return mayBeTyped(seen, item);
	if (where.in === 'entry') return mayBeField(seen, item, where.entry, where.fields);

	const { root } = where;
	if (root.holds === 'text') return mayBeTyped(seen, item);
	if (root.holds === 'values') return item.parentSub !== null && mayBeValue(seen, item, root.rule);
	if (item.parentSub === null || !root.key(item.parentSub)) return false;
	if (root.server && !seen.writer.server) return false;
	seen.made.add(item);
	return item.left === null && typeOf(item)?.constructor === Y.Map;
}

function mayBeTyped(seen: Seen, item: Y.Item): boolean {
	seen.texts.add(item.parent as Y.AbstractType<unknown>);
	return item.parentSub === null && item.content instanceof Y.ContentString;
}

function mayBeField(
	seen: Seen,
	item: Y.Item,
	entry: Y.Item,
	fields: Record<string, Field>
): boolean {
	const { parentSub } = item;
	if (parentSub === null || !Object.hasOwn(fields, parentSub)) return false;
	const field = fields[parentSub];
	if (field === 'text') {
		return isNew(seen, entry) && item.left === null && typeOf(item)?.constructor === Y.Text;
	}
	if (field.fixed && !isNew(seen, entry)) return false;
	return mayBeValue(seen, item, field);
}

function mayBeValue(seen: Seen, item: Y.Item, rule: Rule): boolean {
	// One value: of several, only the last would ever be seen.
	if (!(item.content instanceof Y.ContentAny) || item.length !== 1) return false;
	return rule.may({
		doc: seen.transaction.doc,
		writer: seen.writer,
		key: item.parentSub ?? '',
		value: item.content.arr[0],
		first: !hadValue(seen, item)
	});
}

/** Only text, and values that may be absent or have been replaced. Never an entry. */
function mayGo(item: Y.Item, where: Where): boolean {
	if (where.in === 'text') return true;
	if (where.in === 'entry') {
		const field = where.fields[item.parentSub ?? ''];
		if (!field || field === 'text' || field.fixed) return false;
		return field.optional === true || isReplaced(item);
	}
	if (where.root.holds === 'text') return true;
	return where.root.holds === 'values' && (where.root.rule.optional === true || isReplaced(item));
}

/** A key written and deleted in one breath would look, to whoever writes it next, as if it had had a value. */
function leavesTrace(item: Y.Item, where: Where): boolean {
	if (where.in !== 'root' || item.parentSub === null || isReplaced(item)) return false;
	const { root } = where;
	return root.holds === 'entries' || (root.holds === 'values' && root.rule.optional !== true);
}

/** Whether the item's key had a value before this update, whatever the update wrote there first. */
function hadValue(seen: Seen, item: Y.Item): boolean {
	let { left } = item;
	while (left !== null && isNew(seen, left)) left = left.left;
	return left !== null && (!left.deleted || Y.isDeleted(seen.transaction.deleteSet, left.id));
}

function isReplaced(item: Y.Item): boolean {
	const now = (item.parent as Y.AbstractType<unknown>)._map.get(item.parentSub ?? '');
	return now !== undefined && !now.deleted;
}

function isNew({ transaction }: Seen, { id }: Y.Item): boolean {
	return id.clock >= (transaction.beforeState.get(id.client) ?? 0);
}

function isOptional(field: Field): boolean {
	return field !== 'text' && field.optional === true;
}

function typeOf(item: Y.Item): Y.AbstractType<unknown> | null {
	return item.content instanceof Y.ContentType ? item.content.type : null;
}
