import * as Y from 'yjs';
import type { BoardDocument } from './board-document';
import type { Connection } from '../admission/connection';
import { framedUpdate, updateFrame } from '../wire/frames';
import type { TurnEnd } from '../wire/turn-end';

interface Shown {
	update: Uint8Array;
	frame: Buffer;
	writer: Connection | null;
}

/**
 * Sends everybody on a board what has become durable. Updates of one flush are sent together. All who wrote none of
 * them are sent the same bytes.
 */
export class Broadcast {
	readonly #document: BoardDocument;
	readonly #everybody: () => Iterable<Connection>;
	readonly #turnEnd: TurnEnd;
	#shown: Shown[] = [];

	constructor(document: BoardDocument, everybody: () => Iterable<Connection>, turnEnd: TurnEnd) {
		this.#document = document;
		this.#turnEnd = turnEnd;
		this.#everybody = everybody;
	}

	/** @param writer the connection that wrote the update, which is not sent to it; null for the server itself */
	show(update: Uint8Array, writer: Connection | null): void {
		this.#shown.push({ update, frame: framedUpdate(update), writer });
		if (this.#shown.length === 1) this.#turnEnd.do(this.#deliver);
	}

	/** Sends a slow client one update in place of all that it missed. */
	catchUp(connection: Connection): void {
		if (!this.#document.isReady) return;
		// From now on every update is sent to it. The diff has entries that are still being written only for client ids
		// of which it missed something; all others follow as updates.
		const missed = connection.takeMissed();
		if (!missed) return;
		const diff = this.#document.sinceMissed(missed);
		this.#document.after((error) => {
			if (!error) connection.send(updateFrame(diff));
		});
	}

	readonly #deliver = (): void => {
		const shown = this.#shown;
		this.#shown = [];
		if (shown.length === 1) return this.#deliverOne(shown[0]);
		const all = together(shown);
		const own = byWriter(shown);
		let starts: Map<number, number> | null = null;
		for (const connection of this.#everybody()) {
			const frames = without(all, own.get(connection));
			if (frames.length > 0) connection.sendUpdates(frames, () => (starts ??= startsOf(shown)));
		}
	};

	#deliverOne(shown: Shown): void {
		let starts: Map<number, number> | null = null;
		const firstClocks = () => (starts ??= startsOf([shown]));
		for (const connection of this.#everybody()) {
			if (connection !== shown.writer) connection.sendUpdates(shown.frame, firstClocks);
		}
	}
}

function together(shown: readonly Shown[]): Buffer {
	return Buffer.concat(shown.map(({ frame }) => frame));
}

/** For each writer, the byte ranges of its frames in the joined frames. */
function byWriter(shown: readonly Shown[]): Map<Connection | null, [from: number, to: number][]> {
	const own = new Map<Connection | null, [number, number][]>();
	let from = 0;
	for (const { frame, writer } of shown) {
		const to = from + frame.length;
		const ranges = own.get(writer);
		const last = ranges?.at(-1);
		if (last?.[1] === from) last[1] = to;
		else if (ranges) ranges.push([from, to]);
		else own.set(writer, [[from, to]]);
		from = to;
	}
	return own;
}

function without(all: Buffer, ranges: readonly (readonly [number, number])[] = []): Buffer {
	if (ranges.length === 0) return all;
	const left = all.length - ranges.reduce((sum, [from, to]) => sum + to - from, 0);
	const rest = Buffer.allocUnsafe(left);
	let at = 0;
	let done = 0;
	for (const [from, to] of ranges) {
		at += all.copy(rest, at, done, from);
		done = to;
	}
	all.copy(rest, at, done);
	return rest;
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
