import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Bytes, Hashing } from '../../../src/lib/meeting/sample/draw/hashing';

/** Texts hashed before others have a turn: about 2 ms of work. */
const AT_ONCE = 500;

/** The hashes of a draw on the server; boards and pages have their turn meanwhile. */
export const drawHashing: Hashing = {
	sha256: (data) => Promise.resolve(bytes(createHash('sha256').update(data).digest())),
	async hmacs(key, texts) {
		const secret = createSecretKey(key);
		const marks: Bytes[] = [];
		for (const text of texts) {
			marks.push(bytes(createHmac('sha256', secret).update(text, 'utf8').digest()));
			if (marks.length % AT_ONCE === 0) await setImmediate();
		}
		return marks;
	}
};

function bytes(digest: Buffer): Bytes {
	return new Uint8Array(digest);
}
