import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Archive, LogRow } from './log';

/** Joins rows of one board: `first, last, at, entries` for each. The entries have their own checksums. */
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

/** Separates joined rows. Their entries are views of the same bytes. */
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

/** Number of rows, their first and last entry numbers, and the times of the first and last row. */
export function spanOf(rows: readonly Omit<LogRow, 'entries'>[]): Omit<Archive, 'rows'> {
	const [oldest, newest] = [rows[0], rows[rows.length - 1]];
	const first = oldest?.first ?? 0;
	const last = newest?.last ?? 0;
	return { count: rows.length, first, last, since: oldest?.at ?? 0, until: newest?.at ?? 0 };
}

/** Unpacks rows. Throws where the bytes are damaged, which deflate's own checksum shows. */
export async function unpackRows(board: number, packed: Buffer): Promise<LogRow[]> {
	return separateRows(board, await promisify(inflate)(packed));
}
