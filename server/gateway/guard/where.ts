import * as Y from 'yjs';
import type { DocKind } from '../../../src/lib/board/names';
import type { SchemaField, Root, Writer } from '../../../src/lib/board/documents/schema';
import { SCHEMAS } from '../../../src/lib/board/documents/schema';

/** Where an item is: directly in a root, in a field of an entry, or in the text of such a field. */
export type Where =
	| { in: 'root'; root: Root }
	| { in: 'entry'; entry: Y.Item; fields: Record<string, SchemaField> }
	| { in: 'text'; field: string };

/**
 * The text that a character is in, where this scope may write in it. What is typed beside the character is in the same
 * text. Null for every other struct, and where the scope forbids it.
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

export function locate(schema: Record<string, Root>, item: Y.Item): Where | null {
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

export function rootOf(schema: Record<string, Root>, type: Y.AbstractType<unknown>): Root | null {
	const name = Y.findRootTypeKey(type);
	return Object.hasOwn(schema, name) ? schema[name] : null;
}

export function inScope({ scope }: Pick<Writer, 'scope'>, where: Where): boolean {
	return scope === null || (where.in === 'text' && where.field === scope);
}
