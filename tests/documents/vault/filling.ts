import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder with nothing in it, gone when the test is over. */
export function emptied(): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-vault-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Bytes of which no two stretches are alike. */
export function bytesOf(length: number): Buffer {
	const bytes = Buffer.alloc(length);
	for (let at = 0; at < length; at += 1) bytes[at] = (at * 7 + (at >> 8) * 13 + (at >> 16)) & 0xff;
	return bytes;
}

/** The same as it arrives over a network, in pieces of odd lengths. */
export async function* arriving(bytes: Buffer, piece = 10_007): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += piece) {
		await Promise.resolve();
		yield bytes.subarray(at, at + piece);
	}
}

export async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
	const read: Buffer[] = [];
	for await (const piece of pieces) read.push(piece);
	return Buffer.concat(read);
}
