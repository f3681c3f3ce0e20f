import { simpleDiffStringWithCursor } from 'lib0/diff';

/** One stretch of a change, in UTF-16 units of the text before it. */
export type ChangePart = { retain: number } | { delete: number } | { insert: string };

/**
 * A change of a plain text from its beginning on, as Yjs tells of it. The end of the text is retained.
 * A replacement is spelt as the deletion before the insertion.
 */
export type TextChange = readonly ChangePart[];

/**
 * The smallest single replacement that turns one text into the other. It cuts no character in half.
 *
 * @param caret where the caret is in the new text: of two equal letters it says which one is new
 */
export function difference(before: string, after: string, caret = after.length): TextChange {
	const cursor = Math.max(0, caret - Math.max(0, after.length - before.length));
	const { index, remove, insert } = simpleDiffStringWithCursor(before, after, cursor);
	if (remove === 0 && insert === '') return [];
	return changeOf([{ retain: index }, { delete: remove }, { insert }]);
}

/** The change that a Yjs delta of a plain text describes. */
export function changeOf(
	delta: readonly { retain?: number; delete?: number; insert?: unknown }[]
): TextChange {
	const made = new Building();
	for (const { retain = 0, delete: gone = 0, insert } of delta) {
		made.retain(retain);
		made.delete(gone);
		if (typeof insert === 'string') made.insert(insert);
	}
	return made.change;
}

export function applied(text: string, change: TextChange): string {
	let read = 0;
	let out = '';
	for (const part of change) {
		if ('insert' in part) out += part.insert;
		else if ('delete' in part) read += part.delete;
		else out += text.slice(read, (read += part.retain));
	}
	return out + text.slice(read);
}

/**
 * The same change for a text that `other` has changed meanwhile, both made in the same text: what one
 * deletes the other's words inside it survive.
 *
 * @param isFirst whether its insertion comes before the other's at the same place
 */
export function rebased(change: TextChange, other: TextChange, isFirst: boolean): TextChange {
	const made = new Building();
	const [mine, theirs] = [new Reading(change), new Reading(other)];
	while (mine.part) {
		if (mine.isInserting && comesFirst(mine, theirs, isFirst)) made.insert(mine.insertion());
		else if (theirs.isInserting) made.retain(theirs.insertion().length);
		else {
			const length = Math.min(mine.left, theirs.left);
			const isGone = theirs.part !== null && 'delete' in theirs.part;
			if (!isGone && 'delete' in mine.part) made.delete(length);
			else if (!isGone) made.retain(length);
			mine.pass(length);
			theirs.pass(length);
		}
	}
	return made.change;
}

/** What replaces words stands where they stood: before what somebody put behind them. */
function comesFirst(mine: Reading, theirs: Reading, isFirst: boolean): boolean {
	if (!theirs.isInserting) return true;
	return mine.isReplacing === theirs.isReplacing ? isFirst : mine.isReplacing;
}

/**
 * Where a caret at `index` is after the change. It stays before what is inserted at it, and goes to the
 * end of what replaced the words it was in.
 *
 * @param isPushed for the start of a selection, which keeps covering the same words
 */
export function carried(index: number, change: TextChange, isPushed = false): number {
	let read = 0;
	let at = index;
	let isReplaced = false;
	for (const part of change) {
		if (read > index && !isReplaced) break;
		if ('insert' in part) {
			if (read < index || isPushed || isReplaced) at += part.insert.length;
			isReplaced = false;
		} else if ('delete' in part) {
			const end = read + part.delete;
			isReplaced = read < index && index <= end;
			at -= Math.min(part.delete, Math.max(0, index - read));
			read = end;
		} else {
			isReplaced = false;
			read += part.retain;
		}
	}
	return at;
}

/** The words that a change puts in, in their order. */
export function inserted(change: TextChange): string {
	return change.flatMap((part) => ('insert' in part ? part.insert : [])).join(' … ');
}

/** Puts parts together: no empty ones, no two of one sort side by side, deletions before insertions. */
class Building {
	readonly change: ChangePart[] = [];

	retain(length: number): void {
		const last = this.change.at(-1);
		if (length === 0) return;
		if (last && 'retain' in last) last.retain += length;
		else this.change.push({ retain: length });
	}

	delete(length: number): void {
		if (length === 0) return;
		const last = this.change.at(-1);
		const at = this.change.length - (last && 'insert' in last ? 1 : 0);
		const before = this.change[at - 1];
		if (before && 'delete' in before) before.delete += length;
		else this.change.splice(at, 0, { delete: length });
	}

	insert(text: string): void {
		const last = this.change.at(-1);
		if (text === '') return;
		if (last && 'insert' in last) last.insert += text;
		else this.change.push({ insert: text });
	}
}

/** Goes through a change stretch by stretch; after its last part everything is retained. */
class Reading {
	readonly #change: TextChange;
	#at = 0;
	#passed = 0;

	constructor(change: TextChange) {
		this.#change = change;
	}

	get part(): ChangePart | null {
		return this.#change[this.#at] ?? null;
	}

	get isInserting(): boolean {
		return this.part !== null && 'insert' in this.part;
	}

	get isReplacing(): boolean {
		const before = this.#change[this.#at - 1];
		return before !== undefined && 'delete' in before;
	}

	/** Units of the text that this part still covers. */
	get left(): number {
		const { part } = this;
		if (!part || 'insert' in part) return Infinity;
		return ('delete' in part ? part.delete : part.retain) - this.#passed;
	}

	insertion(): string {
		const { part } = this;
		this.#at += 1;
		return part && 'insert' in part ? part.insert : '';
	}

	pass(length: number): void {
		this.#passed += length;
		if (this.left > 0) return;
		this.#at += 1;
		this.#passed = 0;
	}
}
