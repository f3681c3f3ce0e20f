import * as Y from 'yjs';
import type { BoardDocument } from './board-document';
import type { Connection } from './connection';
import { framedUpdate, updateFrame } from './wire';

interface Shown {
	update: Uint8Array;
	frame: Buffer;
	writer: Connection | null;
}

/**
 * Tells everybody on a board what has become durable. What does so in one flush leaves together, and the
 * same bytes go to all who wrote none of it.
 */
export class Showing {
	readonly #document: BoardDocument;
	readonly #everybody: () => Iterable<Connection>;
	#shown: Shown[] = [];

	constructor(document: BoardDocument, everybody: () => Iterable<Connection>) {
		this.#document = document;
		this.#everybody = everybody;
	}

	/** @param writer is not told: null where it was the server's own hand */
	show(update: Uint8Array, writer: Connection | null): void {
		this.#shown.push({ update, frame: framedUpdate(update), writer });
		if (this.#shown.length === 1) queueMicrotask(() => this.#deliver());
	}

	/** One update in place of all that a slow reader was not sent. */
	freshen(connection: Connection): void {
		if (!connection.missed || !this.#document.isReady) return;
		const diff = this.#document.sinceMissed(connection.missed);
		// From here on it is shown everything again: what is on its way to disk now is not in the diff where
		// its writer had missed nothing.
		connection.missed = null;
		this.#document.after((error) => {
			if (!error) connection.send(updateFrame(diff));
		});
	}

	#deliver(): void {
		const shown = this.#shown;
		this.#shown = [];
		const writers = new Set(shown.map(({ writer }) => writer));
		let all: Buffer | null = null;
		let starts: Map<number, number> | null = null;
		for (const connection of this.#everybody()) {
			if (!connection.live || connection.closed) continue;
			const frames = writers.has(connection)
				? together(shown.filter(({ writer }) => writer !== connection))
				: (all ??= together(shown));
			if (frames.length === 0 || connection.sendUpdates(frames)) continue;
			starts ??= startsOf(shown);
			connection.missed = earliest(connection.missed, starts);
		}
	}
}

function together(shown: readonly Shown[]): Buffer {
	return shown.length === 1 ? shown[0].frame : Buffer.concat(shown.map(({ frame }) => frame));
}

function startsOf(shown: readonly Shown[]): Map<number, number> {
	const starts = new Map<number, number>();
	for (const { update } of shown) {
		for (const { id } of Y.decodeUpdate(update).structs) {
			starts.set(id.client, Math.min(id.clock, starts.get(id.client) ?? Infinity));
		}
	}
	return starts;
}

function earliest(
	one: ReadonlyMap<number, number> | null,
	other: ReadonlyMap<number, number>
): Map<number, number> {
	const both = new Map(one);
	for (const [client, clock] of other) {
		both.set(client, Math.min(clock, both.get(client) ?? Infinity));
	}
	return both;
}
