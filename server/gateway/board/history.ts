import * as Y from 'yjs';
import { decodeEntries } from '../log/entries';
import { DamagedLog } from './load';
import type { LogRow } from '../log/log';

/** Adjacent characters that one person wrote within a minute. */
export interface Piece {
	text: string;
	/** Person id; empty for the board's first content. */
	person: string;
	/** Domain time in milliseconds. */
	at: number;
}

interface Moment {
	at: number;
	person: string;
	update: Uint8Array;
}

/** A range of one client id's clocks, written in one entry: from the end of the range before it up to `to`. */
interface Stretch {
	to: number;
	moment: Moment;
}

/**
 * Everything that was ever written on a board, by whom and when. It is read from log and archive, where the server
 * recorded the writers, and never from what a client says about itself.
 */
export class History {
	readonly #moments: Moment[] = [];
	readonly #stretches = new Map<number, Stretch[]>();

	/** @param rows every row from the first entry on; throws DamagedLog where one is missing or torn */
	constructor(rows: readonly LogRow[]) {
		let last = 0;
		for (const row of rows) {
			const { entries, torn } = decodeEntries(row.entries);
			if (row.first !== last + 1 || torn !== null) throw new DamagedLog(`after entry ${last}`);
			last = row.last;
			for (const entry of entries) {
				if (entry.kind !== 'update') continue;
				const moment = { at: row.at, person: entry.person, update: entry.update };
				this.#moments.push(moment);
				this.#attribute(moment);
			}
		}
	}

	/** The minutes in which something was written, as the time in milliseconds at which each begins, ascending. */
	get minutes(): number[] {
		return [...new Set(this.#moments.map(({ at }) => at - (at % 60_000)))].sort((a, b) => a - b);
	}

	/** The board at a time in milliseconds, with everything written in that millisecond. */
	stateAt(at: number): Y.Doc {
		const doc = new Y.Doc();
		doc.transact(() => {
			for (const moment of this.#moments) {
				if (moment.at <= at) Y.applyUpdate(doc, moment.update);
			}
		});
		return doc;
	}

	/** Who wrote which characters of a text. The text must belong to a document from `stateAt`. */
	whoWrote(text: Y.Text): Piece[] {
		const pieces: Piece[] = [];
		let last: Moment | null = null;
		for (let item = text._start; item !== null; item = item.right) {
			if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
			const { str } = item.content;
			for (const { from, to, moment } of this.#within(item.id, str.length)) {
				const words = str.slice(from, to);
				const piece = pieces.at(-1);
				if (piece && moment === last) piece.text += words;
				else pieces.push({ text: words, person: moment.person, at: moment.at });
				last = moment;
			}
		}
		return joined(pieces);
	}

	/** Who set the present value of a key, and when; null where the key has none. The map as for `whoWrote`. */
	whoSet(map: Y.Map<unknown>, key: string): Omit<Piece, 'text'> | null {
		const item = map._map.get(key);
		if (!item || item.deleted) return null;
		const [{ moment }] = this.#within(item.id, 1);
		return { person: moment.person, at: moment.at };
	}

	/** Records an entry as the writer of the clocks that no earlier entry has. */
	#attribute(moment: Moment): void {
		for (const { id, length } of Y.decodeUpdate(moment.update).structs) {
			const stretches = this.#stretches.get(id.client) ?? [];
			const end = id.clock + length;
			if (end <= (stretches.at(-1)?.to ?? 0)) continue;
			stretches.push({ to: end, moment });
			this.#stretches.set(id.client, stretches);
		}
	}

	#within({ client, clock }: Y.ID, length: number): { from: number; to: number; moment: Moment }[] {
		const parts: { from: number; to: number; moment: Moment }[] = [];
		let from = 0;
		for (const { to, moment } of this.#stretches.get(client) ?? []) {
			if (to <= clock + from) continue;
			const end = Math.min(length, to - clock);
			parts.push({ from, to: end, moment });
			from = end;
			if (from >= length) break;
		}
		return parts;
	}
}

/** Joins adjacent pieces of one person that were written less than a minute apart. */
function joined(pieces: readonly Piece[]): Piece[] {
	const whole: Piece[] = [];
	for (const piece of pieces) {
		const last = whole.at(-1);
		const isSame = last?.person === piece.person && Math.abs(last.at - piece.at) < 60_000;
		if (last && isSame) last.text += piece.text;
		else whole.push({ ...piece });
	}
	return whole;
}
