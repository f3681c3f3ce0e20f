import * as Y from 'yjs';
import { UNTRACKED } from '../author';
import type { DocKind } from '../names';

/** Typing closer together than this is one step. */
const TYPING_MS = 700;

/** One person's undo on one document: acts one by one, typing in runs. `origin` is that of their edits. */
export function undoFor(doc: Y.Doc, kind: DocKind, origin: unknown): Y.UndoManager {
	return new Undo(doc, kind, origin);
}

const SCOPES: Record<DocKind, string[]> = {
	board: ['answers', 'points', 'flags', 'none', 'redaction'],
	findings: ['findings', 'placement', 'flags'],
	draft: ['blocks', 'links', 'flags'],
	response: ['rows', 'commitments', 'links'],
	note: []
};

/** The entries a step deleted, each with who did. */
type Deleted = Map<Y.Map<unknown>, string>;
type Step = Y.UndoManager['undoStack'][number];

class Undo extends Y.UndoManager {
	#typedIn: Y.Text | Y.Map<unknown> | null = null;

	constructor(doc: Y.Doc, kind: DocKind, origin: unknown) {
		const scope =
			kind === 'note' ? [doc.getText('text')] : SCOPES[kind].map((root) => doc.getMap(root));
		super(scope, {
			captureTimeout: TYPING_MS,
			trackedOrigins: new Set([origin]),
			captureTransaction: (transaction) => this.#begin(transaction)
		});
		this.on('stack-item-added', ({ stackItem, changedParentTypes }) => {
			stackItem.meta.set('deleted', deletedIn(changedParentTypes));
		});
	}

	/** Where two deleted an entry and one of them undoes, it returns, though the other's mark stands. */
	override undo() {
		const step = this.undoStack[this.undoStack.length - 1];
		const deleted = step?.meta.get('deleted') as Deleted | undefined;
		deleted?.forEach((person, entry) => takeOver(entry, person, step));
		return this.#pop('undoing', this.undoStack, () => super.undo());
	}

	override redo() {
		return this.#pop('redoing', this.redoStack, () => super.redo());
	}

	/**
	 * If somebody else set the same key at the same moment and lost, Yjs restores no earlier value, and the key
	 * would be empty.
	 */
	#pop(way: 'undoing' | 'redoing', stack: Step[], pop: () => Step | null): Step | null {
		try {
			return this.doc.transact((transaction) => {
				const standing = stack.flatMap((step) => standingValues(transaction, step));
				const step = pop();
				// Popping has cleared this mark, by which the transaction's end knows its stack.
				this[way] = true;
				for (const { map, key, before } of standing) if (!map.has(key)) map.set(key, before);
				return step;
			}, this);
		} finally {
			this[way] = false;
		}
	}

	#begin(transaction: Y.Transaction): boolean {
		if (!this.trackedOrigins.has(transaction.origin)) return false;
		const field = typedIn(transaction);
		if (field === null || field !== this.#typedIn) this.stopCapturing();
		this.#typedIn = field;
		return true;
	}
}

/**
 * The one text or answer that was typed in, or null where the transaction did anything else. A date is
 * complete after each key of its year, so the values in between are not steps of their own.
 */
function typedIn({ changed }: Y.Transaction): Y.Text | Y.Map<unknown> | null {
	const [[type, keys] = [], ...others] = changed;
	if (others.length > 0) return null;
	if (type instanceof Y.Text) return type;
	const isAnswer = keys?.size === 1 && keys.has('value');
	return type instanceof Y.Map && isAnswer ? type : null;
}

function deletedIn(changed: Y.Transaction['changedParentTypes']): Deleted {
	const deleted: Deleted = new Map();
	for (const [type, events] of changed) {
		if (!(type instanceof Y.Map)) continue;
		const marked = events.some((event) => event.target === type && event.keys.has('gone'));
		const person: unknown = marked ? type.get('gone') : undefined;
		if (typeof person === 'string') deleted.set(type, person);
	}
	return deleted;
}

/** Puts this person's mark over another's and makes it part of the step, for undo to take away. */
function takeOver(entry: Y.Map<unknown>, person: string, step: Step): void {
	const theirs = entry._map.get('gone');
	if (!theirs || theirs.deleted || Y.isDeleted(step.insertions, theirs.id)) return;
	entry.doc?.transact(() => entry.set('gone', person), UNTRACKED);
	const mark = entry._map.get('gone');
	if (!mark) return;
	const own = Y.createDeleteSet();
	own.clients.set(mark.id.client, [{ clock: mark.id.clock, len: 1 }]);
	step.insertions = Y.mergeDeleteSets([step.insertions, own]);
}

/** Values that the step set and that stand, each with what was there before. */
function standingValues(transaction: Y.Transaction, { insertions, deletions }: Step) {
	const set = new Set<Y.Item>();
	Y.iterateDeletedStructs(transaction, insertions, (struct) => {
		if (struct instanceof Y.Item && struct.parentSub !== null) set.add(lastOf(transaction, struct));
	});
	const standing: { map: Y.Map<unknown>; key: string; before: unknown }[] = [];
	Y.iterateDeletedStructs(transaction, deletions, (was) => {
		if (!(was instanceof Y.Item) || was.parentSub === null) return;
		if (!(was.content instanceof Y.ContentAny) || Y.isDeleted(insertions, was.id)) return;
		const map = was.parent as Y.Map<unknown>;
		const now = map._map.get(was.parentSub);
		if (!now || now.deleted || !set.has(now)) return;
		standing.push({ map, key: was.parentSub, before: was.content.arr[was.length - 1] });
	});
	return standing;
}

/** Follows an item to the copy that undo or redo made of it. */
function lastOf({ doc }: Y.Transaction, item: Y.Item): Y.Item {
	let last = item;
	while (last.redone !== null) {
		const next = Y.getItem(doc.store, last.redone);
		if (!(next instanceof Y.Item)) break;
		last = next;
	}
	return last;
}
