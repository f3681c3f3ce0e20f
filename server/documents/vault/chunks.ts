import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Bytes of a paper in one chunk; the last chunk may have fewer. Each chunk is encrypted by itself. */
export const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED = CHUNK + TAG;
const cipher = 'aes-256-gcm';

/** Which chunk of which paper. Under another place a chunk cannot be opened, so none can be moved, left out or added. */
export interface ChunkAddress {
	paper: string;
	/** From 0. */
	index: number;
	isLast: boolean;
}

/** A chunk of a paper of that many bytes: where it lies in the file, and how long it is there. */
export function sealedAt(
	bytes: number,
	index: number
): { from: number; length: number; isLast: boolean } {
	const isLast = index === lastChunk(bytes);
	const length = isLast ? bytes - index * CHUNK + TAG : SEALED;
	return { from: index * SEALED, length, isLast };
}

export function lastChunk(bytes: number): number {
	return Math.max(0, Math.ceil(bytes / CHUNK) - 1);
}

export function sealChunk(key: Buffer, place: ChunkAddress, bytes: Uint8Array): Buffer {
	const sealing = createCipheriv(cipher, key, nonceOf(place)).setAAD(Buffer.from(place.paper));
	return Buffer.concat([sealing.update(bytes), sealing.final(), sealing.getAuthTag()]);
}

/** Null where the bytes were changed, cut, or sealed at another place or under another key. */
export function openChunk(key: Buffer, place: ChunkAddress, sealed: Buffer): Buffer | null {
	if (sealed.length < TAG) return null;
	const end = sealed.length - TAG;
	const opening = createDecipheriv(cipher, key, nonceOf(place), { authTagLength: TAG });
	opening.setAAD(Buffer.from(place.paper)).setAuthTag(sealed.subarray(end));
	const opened = opening.update(sealed.subarray(0, end));
	try {
		return Buffer.concat([opened, opening.final()]);
	} catch {
		return null;
	}
}

/** A key seals one paper, once: a number for each chunk is a nonce that is never used again. */
function nonceOf({ index, isLast }: ChunkAddress): Buffer {
	const nonce = Buffer.alloc(12);
	nonce.writeUInt8(isLast ? 1 : 0, 0);
	nonce.writeUInt32BE(index, 8);
	return nonce;
}
