import * as Y from 'yjs';
import { MAX_CLOCK } from '../../guard/check';
import { textAt } from '../../guard/where';
import type { DocKind } from '../../../../src/lib/board/names';
import { MAX_TEXT } from '../../../../src/lib/board/text/text';
import type { Scope } from '../../../../src/lib/meeting/rights/abilities';
import { roomIn } from '../../guard/guard';
import { joined, Run } from './run';
import type { Typist } from './run';
import { readTypedText } from './typed-text';
import type { TypedText, TypingPosition } from './typed-text';

/** Runs that may wait before they are applied to the document. */
const MOST_RUNS = 64;
/** Structs that one run can add: itself, and one for an item that it splits. */
const PARTS = 2;
/** Items that may stand between the two neighbours of typed text. */
const MOST_BETWEEN = 16;

/**
 * Takes typed text in without a Yjs transaction for each character. Characters beside existing ones, in a text of the
 * schema, with the writer's own client id and its next clock, can have no effect but to be there. So only this is
 * checked, and runs are applied to the document together when it is next used. Every other update goes through
 * `guard.ts`. See docs/decisions/0007.
 */
export class TypingFastPath {
	readonly #kind: DocKind;
	/** Runs that are not in the document yet, in the order they came: a run may build on an earlier one. */
	#runs: Run[] = [];
	/** The same runs by client id, in the order of their clocks. */
	readonly #byClient = new Map<number, Run[]>();
	/** Structs that the document may still take from each person who types; counted where they are wanted. */
	readonly #room = new Map<string, number>();
	/** UTF-16 units that waiting runs add to each text. */
	readonly #grown = new Map<Y.Text, number>();

	constructor(kind: DocKind) {
		this.#kind = kind;
	}

	/** Enough runs wait that they should be applied now. */
	get isFull(): boolean {
		return this.#runs.length >= MOST_RUNS;
	}

	/**
	 * Takes an update in, as a new run or at the end of an earlier one. Null where the guard must judge it. A run whose
	 * `frames` are empty is new: the caller appends it to the log.
	 * @param isOwn whether the client id is bound to this person
	 */
	take(doc: Y.Doc, update: Uint8Array, by: Typist, isOwn: (client: number) => boolean): Run | null {
		const letters = readTypedText(update);
		if (!letters || !isOwn(letters.client)) return null;
		const { client, clock, units } = letters;
		const runs = this.#byClient.get(client);
		const latest = runs?.at(-1);
		if (clock !== (latest?.next ?? Y.getState(doc.store, client))) return null;
		if (clock + units > MAX_CLOCK) return null;

		const goesOn = latest !== undefined && latest.goesOn(letters, by);
		if (!goesOn && !this.#hasRoom(doc, by, isOwn)) return null;
		const text = goesOn ? latest.text : this.#textBeside(doc, letters, by.scope);
		if (!text) return null;
		const grown = (this.#grown.get(text) ?? 0) + units;
		if (text.length + grown > MAX_TEXT) return null;

		this.#grown.set(text, grown);
		if (goesOn) {
			latest.add(letters);
			return latest;
		}
		const run = new Run(letters, text, by);
		this.#runs.push(run);
		if (runs) runs.push(run);
		else this.#byClient.set(client, [run]);
		return run;
	}

	/** Applies all runs to the document in one transaction. They grow no more. */
	settle(doc: Y.Doc): void {
		const runs = this.#runs;
		// The caller may change the document, so its structs must be counted again.
		this.#room.clear();
		if (runs.length === 0) return;
		this.#runs = [];
		this.#byClient.clear();
		this.#grown.clear();
		doc.transact(() => {
			for (const update of joined(runs)) Y.applyUpdate(doc, update);
		}, 'typing');
		for (const { client, next } of runs) {
			if (Y.getState(doc.store, client) < next) {
				throw new Error('gateway: letters that were taken in did not find their place');
			}
		}
	}

	/** Whether the document may take the structs of one more run of this person. */
	#hasRoom(doc: Y.Doc, { person }: Typist, isOwn: (client: number) => boolean): boolean {
		let room = this.#room.get(person);
		if (room === undefined) this.#room.set(person, (room = roomIn(doc, isOwn)));
		return room >= (this.#runs.length + 1) * PARTS;
	}

	/** The text that holds both neighbours, where the writer may write in it and few items stand between them. */
	#textBeside(doc: Y.Doc, at: TypedText, scope: Scope): Y.Text | null {
		const run = this.#waitingAt(at.leftClient, at.leftClock);
		// A run under another scope proves nothing: the writer may have no right to its text.
		if (run) return run.scope === scope && run.isBefore(at) ? run.text : null;
		const left = itemAt(doc, at.leftClient, at.leftClock);
		const right = itemAt(doc, at.rightClient, at.rightClock);
		if ((at.leftClient >= 0 && !left) || (at.rightClient >= 0 && !right)) return null;
		const text = left ? textAt(left, this.#kind, scope) : right && textAt(right, this.#kind, scope);
		if (!text || (right && right.parent !== text)) return null;
		return isGap(text, left, right, at) ? text : null;
	}

	#waitingAt(client: number, clock: number): Run | null {
		const runs = this.#byClient.get(client);
		if (!runs || clock < runs[0].clock) return null;
		const run = runs.findLast((each) => each.clock <= clock);
		return run && clock < run.next ? run : null;
	}
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
	const structs = client < 0 ? undefined : doc.store.clients.get(client);
	if (!structs || clock >= Y.getState(doc.store, client)) return null;
	const struct = structs[Y.findIndexSS(structs, clock)];
	return struct instanceof Y.Item ? struct : null;
}

/**
 * Whether `right` comes after `left` with few items in between. Yjs looks past every item between them for each new
 * one; the guard limits that, and this path leaves such places to it.
 */
function isGap(
	text: Y.Text,
	left: Y.Item | null,
	right: Y.Item | null,
	at: TypingPosition
): boolean {
	if (left && left === right) return at.rightClock === at.leftClock + 1;
	const isWhole =
		(!left || at.leftClock === left.id.clock + left.length - 1) &&
		(!right || at.rightClock === right.id.clock);
	let next = left ? left.right : text._start;
	for (let between = 0; isWhole && between <= MOST_BETWEEN; between += 1) {
		if (next === right) return true;
		if (!next) return false;
		next = next.right;
	}
	return false;
}
