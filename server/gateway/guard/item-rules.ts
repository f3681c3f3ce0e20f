import * as Y from 'yjs';
import type { SchemaField, Root, Rule, Writer } from '../../../src/lib/board/documents/schema';
import type { Where } from './where';

/** One update while it is judged. */
export interface JudgedItem {
	transaction: Y.Transaction;
	schema: Record<string, Root>;
	writer: Writer;
	/** Entries that the update made. */
	made: Set<Y.Item>;
	/** Texts that it wrote in. */
	texts: Set<Y.AbstractType<unknown>>;
	/** Roots in which it wrote under a new key. */
	keyed: Set<unknown>;
}

export function mayStand(judged: JudgedItem, item: Y.Item, where: Where): boolean {
	if (where.in === 'text') return mayBeTyped(judged, item);
	if (where.in === 'entry') return mayBeField(judged, item, where.entry, where.fields);

	const { root } = where;
	if (root.holds === 'text') return mayBeTyped(judged, item);
	if (root.holds === 'values')
		return item.parentSub !== null && mayBeValue(judged, item, root.rule);
	if (item.parentSub === null || !root.key(item.parentSub)) return false;
	if (root.server && !judged.writer.server) return false;
	judged.made.add(item);
	return item.left === null && typeOf(item)?.constructor === Y.Map;
}

function mayBeTyped(judged: JudgedItem, item: Y.Item): boolean {
	judged.texts.add(item.parent as Y.AbstractType<unknown>);
	return item.parentSub === null && item.content instanceof Y.ContentString;
}

function mayBeField(
	judged: JudgedItem,
	item: Y.Item,
	entry: Y.Item,
	fields: Record<string, SchemaField>
): boolean {
	const { parentSub } = item;
	if (parentSub === null || !Object.hasOwn(fields, parentSub)) return false;
	const field = fields[parentSub];
	if (field === 'text') {
		return isNew(judged, entry) && item.left === null && typeOf(item)?.constructor === Y.Text;
	}
	if (field.fixed && !isNew(judged, entry)) return false;
	return mayBeValue(judged, item, field, entry.parentSub ?? '');
}

function mayBeValue(judged: JudgedItem, item: Y.Item, rule: Rule, entry = ''): boolean {
	// Exactly one value: of several in one item, only the last can ever be read.
	if (!(item.content instanceof Y.ContentAny) || item.length !== 1) return false;
	return rule.may({
		doc: judged.transaction.doc,
		writer: judged.writer,
		key: item.parentSub ?? '',
		entry,
		value: item.content.arr[0],
		first: !hadValue(judged, item)
	});
}

/** Whether the item may be deleted: only text, and values that are optional or replaced. Never an entry. */
export function mayGo(item: Y.Item, where: Where): boolean {
	if (where.in === 'text') return true;
	if (where.in === 'entry') {
		const field = where.fields[item.parentSub ?? ''];
		if (!field || field === 'text' || field.fixed) return false;
		return field.optional === true || isReplaced(item);
	}
	if (where.root.holds === 'text') return true;
	return where.root.holds === 'values' && (where.root.rule.optional === true || isReplaced(item));
}

/** Whether the item's key may be used in its root. A key stays in the document for good, even if its value is deleted. */
export function mayHaveKey({ transaction }: JudgedItem, item: Y.Item, where: Where): boolean {
	if (where.in !== 'root' || where.root.holds !== 'values' || item.parentSub === null) return true;
	return where.root.key?.(item.parentSub, transaction.doc) ?? true;
}

/** Whether a key written and deleted in one update would later look as if it had had a value. */
export function leavesTrace(item: Y.Item, where: Where): boolean {
	if (where.in !== 'root' || item.parentSub === null || isReplaced(item)) return false;
	const { root } = where;
	return root.holds === 'entries' || (root.holds === 'values' && root.rule.optional !== true);
}

/** Whether the item's key had a value before this update. */
function hadValue(judged: JudgedItem, item: Y.Item): boolean {
	let { left } = item;
	while (left !== null && isNew(judged, left)) left = left.left;
	return left !== null && (!left.deleted || Y.isDeleted(judged.transaction.deleteSet, left.id));
}

function isReplaced(item: Y.Item): boolean {
	const now = (item.parent as Y.AbstractType<unknown>)._map.get(item.parentSub ?? '');
	return now !== undefined && !now.deleted;
}

function isNew({ transaction }: JudgedItem, { id }: Y.Item): boolean {
	return id.clock >= (transaction.beforeState.get(id.client) ?? 0);
}

export function isOptional(field: SchemaField): boolean {
	return field !== 'text' && field.optional === true;
}

export function typeOf(item: Y.Item): Y.AbstractType<unknown> | null {
	return item.content instanceof Y.ContentType ? item.content.type : null;
}
