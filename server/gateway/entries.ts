import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { crc32 } from 'node:zlib';

/** What happened on a board, in order. An update keeps who wrote it and on which connection. */
export type Entry =
	| { kind: 'update'; person: string; connection: string; update: Uint8Array }
	| { kind: 'freeze'; freeze: string }
	| { kind: 'thaw' };

const kinds = ['update', 'freeze', 'thaw'] as const;

/** `length | person | connection | update | crc` for each entry, one after the other. */
export function encodeEntries(entries: readonly Entry[]): Buffer {
	return Buffer.concat(entries.flatMap((entry) => framed(payload(entry))));
}

/** The entries up to the first that does not hold; `torn` is the byte where that one begins. */
export function decodeEntries(blob: Uint8Array): { entries: Entry[]; torn: number | null } {
	const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
	const entries: Entry[] = [];
	let at = 0;
	while (at < bytes.length) {
		const end = at + 4 <= bytes.length ? at + 4 + bytes.readUInt32BE(at) : Infinity;
		if (end + 4 > bytes.length) return { entries, torn: at };
		const content = bytes.subarray(at + 4, end);
		// A torn page is often all zeros, and the sum of nothing is zero.
		if (content.length === 0 || crc32(content) !== bytes.readUInt32BE(end)) {
			return { entries, torn: at };
		}
		entries.push(readPayload(content));
		at = end + 4;
	}
	return { entries, torn: null };
}

function framed(content: Uint8Array): Uint8Array[] {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(content));
	return [length, content, sum];
}

function payload(entry: Entry): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.indexOf(entry.kind));
	if (entry.kind === 'update') {
		encoding.writeVarString(encoder, entry.person);
		encoding.writeVarString(encoder, entry.connection);
		encoding.writeVarUint8Array(encoder, entry.update);
	}
	if (entry.kind === 'freeze') encoding.writeVarString(encoder, entry.freeze);
	return encoding.toUint8Array(encoder);
}

function readPayload(content: Uint8Array): Entry {
	const decoder = decoding.createDecoder(content);
	const kind = kinds[decoding.readVarUint(decoder)];
	switch (kind) {
		case 'update':
			return {
				kind,
				person: decoding.readVarString(decoder),
				connection: decoding.readVarString(decoder),
				update: decoding.readVarUint8Array(decoder)
			};
		case 'freeze':
			return { kind, freeze: decoding.readVarString(decoder) };
		case 'thaw':
			return { kind };
		default:
			throw new Error('board log: an entry of a kind this version does not know');
	}
}
