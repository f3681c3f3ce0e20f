import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Archive, LogRow } from './log';

/** Rows of one board, one after the other: `first, last, at, entries`. The entries keep their own sums. */
export function joinRows(rows: readonly LogRow[]): Uint8Array<ArrayBuffer> {
	const encoder = encoding.createEncoder();
	for (const { first, last, at, entries } of rows) {
		encoding.writeVarUint(encoder, first);
		encoding.writeVarUint(encoder, last);
		encoding.writeVarUint(encoder, at);
		encoding.writeVarUint8Array(encoder, entries);
	}
	return encoding.toUint8Array(encoder);
}

/** Rows that were joined; their entries are parts of the same bytes. */
export function separateRows(board: number, joined: Uint8Array): LogRow[] {
	const decoder = decoding.createDecoder(joined);
	const rows: LogRow[] = [];
	while (decoding.hasContent(decoder)) {
		const first = decoding.readVarUint(decoder);
		const last = decoding.readVarUint(decoder);
		const at = decoding.readVarUint(decoder);
		const { buffer, byteOffset, length } = decoding.readVarUint8Array(decoder);
		rows.push({ board, first, last, at, entries: Buffer.from(buffer, byteOffset, length) });
	}
	return rows;
}

export async function packRows(rows: readonly LogRow[]): Promise<Archive> {
	return { ...spanOf(rows), rows: await promisify(deflate)(joinRows(rows)) };
}

/** How many rows there are, the entries of the first and the last, and when they were written. */
export function spanOf(rows: readonly Omit<LogRow, 'entries'>[]): Omit<Archive, 'rows'> {
	const [oldest, newest] = [rows[0], rows[rows.length - 1]];
	const first = oldest?.first ?? 0;
	const last = newest?.last ?? 0;
	return { count: rows.length, first, last, since: oldest?.at ?? 0, until: newest?.at ?? 0 };
}

/** Throws when the bytes are damaged: their own sum says so. */
export async function unpackRows(board: number, packed: Buffer): Promise<LogRow[]> {
	return separateRows(board, await promisify(inflate)(packed));
}
