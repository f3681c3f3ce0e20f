import * as decoding from 'lib0/decoding';
import { crc32 } from 'node:zlib';
import { varUintSize, writeVarUint } from '../wire/var-uint';

/** One event in a board's log. An update records its writer and the connection. */
export type LogEntry =
	| { kind: 'update'; person: string; connection: string; update: Uint8Array }
	| { kind: 'freeze'; freeze: string }
	| { kind: 'thaw' };

const kinds = ['update', 'freeze', 'thaw'] as const;

/** Encodes entries one after the other, each as length, payload and CRC-32 (docs/protocol.md, "The log"). */
export function encodeEntries(entries: readonly LogEntry[]): Buffer {
	const parts = entries.map((entry) => ({ entry, size: sizeOf(entry) }));
	const blob = Buffer.allocUnsafe(parts.reduce((sum, { size }) => sum + size + 8, 0));
	let at = 0;
	for (const { entry, size } of parts) {
		blob.writeUInt32BE(size, at);
		writePayload(blob, at + 4, entry);
		const end = at + 4 + size;
		blob.writeUInt32BE(crc32(blob.subarray(at + 4, end)), end);
		at = end + 4;
	}
	return blob;
}

/** Decodes entries up to the first damaged one. `torn` is the byte at which that one begins; null where all are sound. */
export function decodeEntries(blob: Uint8Array): { entries: LogEntry[]; torn: number | null } {
	const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
	const entries: LogEntry[] = [];
	let at = 0;
	while (at < bytes.length) {
		const end = at + 4 <= bytes.length ? at + 4 + bytes.readUInt32BE(at) : Infinity;
		if (end + 4 > bytes.length) return { entries, torn: at };
		const content = bytes.subarray(at + 4, end);
		// A torn page is often all zeros, and the CRC-32 of no bytes is zero too.
		if (content.length === 0 || crc32(content) !== bytes.readUInt32BE(end)) {
			return { entries, torn: at };
		}
		entries.push(readPayload(content));
		at = end + 4;
	}
	return { entries, torn: null };
}

function sizeOf(entry: LogEntry): number {
	if (entry.kind === 'thaw') return 1;
	if (entry.kind === 'freeze') return 1 + stringSize(entry.freeze);
	const { length } = entry.update;
	return 1 + stringSize(entry.person) + stringSize(entry.connection) + varUintSize(length) + length;
}

function writePayload(blob: Buffer, start: number, entry: LogEntry): void {
	let at = start;
	blob[at++] = kinds.indexOf(entry.kind);
	if (entry.kind === 'freeze') writeString(blob, at, entry.freeze);
	if (entry.kind !== 'update') return;
	at = writeString(blob, at, entry.person);
	at = writeString(blob, at, entry.connection);
	blob.set(entry.update, writeVarUint(blob, at, entry.update.length));
}

function stringSize(text: string): number {
	const length = Buffer.byteLength(text);
	return varUintSize(length) + length;
}

function writeString(blob: Buffer, at: number, text: string): number {
	const start = writeVarUint(blob, at, Buffer.byteLength(text));
	return start + blob.write(text, start);
}

function readPayload(content: Uint8Array): LogEntry {
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
