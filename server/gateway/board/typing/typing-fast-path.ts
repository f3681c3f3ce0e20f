import * as Y from 'yjs';
import { MAX_CLOCK } from '../../guard/check';
import { textAt } from '../../guard/where';
import type { DocKind } from '../../../../src/lib/board/names';
import { MAX_TEXT } from '../../../../src/lib/board/text';
import type { Scope } from '../../../../src/lib/meeting/rights/abilities';
import { roomIn } from '../../guard/guard';
import { joined, Run } from './run';
import type { Typist } from './run';
import { readTypedText } from './typed-text';
import type { TypedText, Place } from './typed-text';

/** Runs taken in before the document has to know of them. */
const MOST_RUNS = 64;
/** Structs that a run adds at most. */
const PARTS = 2;
/** Items between the two that letters are put between. */
const MOST_BETWEEN = 16;

/**
 * TypingFastPath taken in without a transaction for each letter. TypedText beside characters that are there, in a text
 * of the schema, with the writer's own id and its next clock, can do nothing but stand there: so they
 * are judged by that, and put into the document together when somebody wants it. Everything else, and
 * whatever is in doubt, goes the long way (`guard.ts`).
 */
export class TypingFastPath {
	readonly #kind: DocKind;
	/** In the order they came, so that each finds what it builds on. */
	#runs: Run[] = [];
	/** The same by their client id, in the order of their clocks. */
	readonly #byClient = new Map<number, Run[]>();
	/** Structs that the document may still take; null until somebody asks. */
	#room: number | null = null;
	/** Units that each text has grown by. */
	readonly #grown = new Map<Y.Text, number>();

	constructor(kind: DocKind) {
		this.#kind = kind;
	}

	/** So many that they had better be put in now. */
	get isFull(): boolean {
		return this.#runs.length >= MOST_RUNS;
	}

	/**
	 * Null where it must go the long way. A run whose `frames` are empty is new, and is to be written down.
	 * @param isOwn whether the client id has been bound to this person
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
		if (!goesOn && !this.#hasRoom(doc)) return null;
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

	/** Puts all of it into the document, in one transaction; none of it grows any more. */
	settle(doc: Y.Doc): void {
		const runs = this.#runs;
		// Whoever wants the document may change it.
		this.#room = null;
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

	/** For a run of its own: it stands by itself, and may part what it stands in. */
	#hasRoom(doc: Y.Doc): boolean {
		this.#room ??= roomIn(doc);
		return this.#room >= (this.#runs.length + 1) * PARTS;
	}

	/** The text whose two neighbours these are, if the writer may write there and few stand between them. */
	#textBeside(doc: Y.Doc, at: TypedText, scope: Scope): Y.Text | null {
		const run = this.#waitingAt(at.leftClient, at.leftClock);
		// A right for one language says nothing of a text that somebody else may write.
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
 * Whether right comes after left with few in between. Where many have been written at one place Yjs looks
 * past them all for each new one, and `guard.ts` has a bound on it.
 */
function isGap(text: Y.Text, left: Y.Item | null, right: Y.Item | null, at: Place): boolean {
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
