import * as Y from 'yjs';
import { laidOut } from '../../../src/lib/board/documents/laid-out';
import { decodeWhole } from '../guard/decoding';
import type { DocKind } from '../../../src/lib/board/names';
import { TypingFastPath } from './typing/typing-fast-path';
import type { Run, Typist } from './typing/run';

type Ranges = { clock: number; len: number }[];

/** The next clock of each client id, and its deleted ranges. */
interface Known {
	vector: Map<number, number>;
	deleted: Map<number, Ranges>;
}

/**
 * A board's content. A *warm* board is bytes alone, enough to answer clients that join. A *hot* board also has a
 * Y.Doc, which is made when somebody writes or reads fields, and dropped when it was not used for a while.
 */
export class Content {
	#doc: Y.Doc | null;
	/** The whole content as one v1 update; null when the document has changed since it was made. */
	#state: Uint8Array | null;
	/** State vector; null until it is computed. */
	#vector: Uint8Array | null;
	#known: Known | null = null;
	/** The answer to a client that has everything: the deletions alone. */
	#nothing: Uint8Array | null = null;
	/** Results of functions over the document, kept until its next change. */
	readonly #derived = new Map<(doc: Y.Doc) => unknown, unknown>();
	readonly #fastPath: TypingFastPath;

	/** @param updates those after the snapshot, in order */
	static of(
		kind: DocKind,
		snapshot: { vector: Uint8Array; state: Uint8Array } | null,
		updates: readonly Uint8Array[]
	): Content {
		if (snapshot && updates.length === 0) {
			return new Content(kind, null, snapshot.state, snapshot.vector);
		}
		// A board with its first content only: that update is the whole state.
		if (!snapshot && updates.length === 1) return new Content(kind, null, updates[0]);
		const doc = new Y.Doc();
		// One transaction for all: merging the updates first would cost more than applying them.
		doc.transact(() => {
			if (snapshot) Y.applyUpdate(doc, snapshot.state);
			for (const update of updates) Y.applyUpdate(doc, update);
		}, 'log');
		return new Content(kind, doc, null);
	}

	static from(kind: DocKind, doc: Y.Doc): Content {
		return new Content(kind, doc, null);
	}

	private constructor(
		kind: DocKind,
		doc: Y.Doc | null,
		state: Uint8Array | null,
		vector: Uint8Array | null = null
	) {
		this.#fastPath = new TypingFastPath(kind);
		this.#doc = doc;
		this.#state = state;
		this.#vector = vector;
	}

	get isHot(): boolean {
		return this.#doc !== null;
	}

	/** The document; makes the board hot. Callers that change it must call `changed`. */
	get doc(): Y.Doc {
		this.#doc ??= laidOut(this.state);
		this.#fastPath.settle(this.#doc);
		return this.#doc;
	}

	/** Takes typed text into a hot board. Null where the typing fast path cannot take it. See `TypingFastPath.take`. */
	type(update: Uint8Array, by: Typist, isOwn: (client: number) => boolean): Run | null {
		const run = this.#doc && this.#fastPath.take(this.#doc, update, by, isOwn);
		if (!run) return null;
		this.changed();
		if (this.#fastPath.isFull) this.#fastPath.settle(this.#doc as Y.Doc);
		return run;
	}

	/** The whole content as one v1 update: the same bytes until the content changes. */
	get state(): Uint8Array {
		this.#state ??= Y.encodeStateAsUpdate(this.doc);
		return this.#state;
	}

	/** The result of `use` over the document, kept by the identity of `use` until the content changes. */
	derived<T>(use: (doc: Y.Doc) => T): T {
		if (!this.#derived.has(use)) this.#derived.set(use, use(this.doc));
		return this.#derived.get(use) as T;
	}

	get vector(): Uint8Array {
		this.#vector ??= Y.encodeStateVector(this.#doc ? this.doc : this.#read().vector);
		return this.#vector;
	}

	/** The update that a client with this state vector lacks. Throws where the bytes are no vector. Keeps a warm board warm. */
	since(vector: Uint8Array): Uint8Array {
		if (vector.length === 1 && vector[0] === 0) return this.state;
		if (this.#doc) return Y.encodeStateAsUpdate(this.doc, vector);
		if (!Buffer.from(vector).equals(this.vector)) return Y.diffUpdate(this.state, vector);
		// Most clients that come back have everything: one answer, with the deletions alone, serves them all.
		this.#nothing ??= Y.diffUpdate(this.state, vector);
		return this.#nothing;
	}

	/** Takes bytes made elsewhere that equal the present content. */
	is(state: Uint8Array, vector: Uint8Array): void {
		this.#state = state;
		this.#vector = vector;
	}

	changed(): void {
		this.#state = null;
		this.#vector = null;
		this.#known = null;
		this.#nothing = null;
		this.#derived.clear();
	}

	cool(): void {
		if (!this.#doc) return;
		this.#state = this.state;
		this.#vector = this.vector;
		this.#doc.destroy();
		this.#doc = null;
	}

	/** Whether an update, as rejoining clients send it, brings nothing new. False for a hot board unless it is empty. */
	holds(update: Uint8Array): boolean {
		if (update.length === 2 && update[0] === 0 && update[1] === 0) return true;
		if (this.#doc) return false;
		const decoded = decodeWhole(update);
		if (typeof decoded === 'string') return false;
		const { vector, deleted } = this.#read();
		const isThere = decoded.structs.every(
			({ id, length }) => id.clock + length <= (vector.get(id.client) ?? 0)
		);
		return (
			isThere &&
			[...decoded.ds.clients].every(([client, ranges]) =>
				ranges.every((range) => isWithin(range, deleted.get(client) ?? []))
			)
		);
	}

	#read(): Known {
		if (this.#known) return this.#known;
		const { structs, ds } = Y.decodeUpdate(this.state);
		const vector = new Map<number, number>();
		for (const { id, length } of structs) vector.set(id.client, id.clock + length);
		this.#known = { vector, deleted: ds.clients };
		return this.#known;
	}
}

/** @param ranges in ascending order, with a gap between each two */
function isWithin({ clock, len }: Ranges[number], ranges: Ranges): boolean {
	let [from, to] = [0, ranges.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (ranges[middle].clock <= clock) from = middle + 1;
		else to = middle;
	}
	const range = ranges.at(from - 1);
	return from > 0 && range !== undefined && clock + len <= range.clock + range.len;
}
