import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { LogRow } from './log';

/** Rows of one board, one after the other: `first, last, at, entries`. The entries keep their own sums. */
export async function packRows(rows: readonly LogRow[]): Promise<Buffer> {
	const encoder = encoding.createEncoder();
	for (const { first, last, at, entries } of rows) {
		encoding.writeVarUint(encoder, first);
		encoding.writeVarUint(encoder, last);
		encoding.writeVarUint(encoder, at);
		encoding.writeVarUint8Array(encoder, entries);
	}
	return promisify(deflate)(encoding.toUint8Array(encoder));
}

/** Throws when the bytes are damaged: their own sum says so. */
export async function unpackRows(board: number, packed: Buffer): Promise<LogRow[]> {
	const decoder = decoding.createDecoder(new Uint8Array(await promisify(inflate)(packed)));
	const rows: LogRow[] = [];
	while (decoding.hasContent(decoder)) {
		rows.push({
			board,
			first: decoding.readVarUint(decoder),
			last: decoding.readVarUint(decoder),
			at: decoding.readVarUint(decoder),
			entries: Buffer.from(decoding.readVarUint8Array(decoder))
		});
	}
	return rows;
}
