import type { Bytes, Hashing } from './hashing';
import { bytesOf, hexOf } from './hashing';
import type { Row } from './drawn-list';

/** Published before the public word is asked: SHA-256 of k and the list's hash, 64 bytes, in hex. (S4) */
export async function commitmentOf(hashing: Hashing, k: string, listHash: string): Promise<string> {
	const sealed = new Uint8Array([...bytesOf(k), ...bytesOf(listHash)]);
	return hexOf(await hashing.sha256(sealed));
}

/** HMAC-SHA256 of the public word under k. (S4) */
async function seedOf(hashing: Hashing, k: string, word: string): Promise<Bytes> {
	const [seed] = await hashing.hmacs(bytesOf(k), [word]);
	return seed;
}

/** The rows in the order of the draw: ascending hex of HMAC-SHA256 of each reference under the seed. (S4) */
export async function drawOrder(
	hashing: Hashing,
	{ k, word }: { k: string; word: string },
	rows: readonly Row[]
): Promise<Row[]> {
	const seed = await seedOf(hashing, k, word);
	const marks = await hashing.hmacs(
		seed,
		rows.map(({ reference }) => reference)
	);
	return rows
		.map((row, at) => ({ row, mark: marks[at] }))
		.sort((a, b) => byMark(a.mark, b.mark))
		.map(({ row }) => row);
}

/** Orders hashes of one length byte by byte, which is the order of their hex without writing it. */
function byMark(a: Bytes, b: Bytes): number {
	const at = a.findIndex((byte, index) => byte !== b[index]);
	return at < 0 ? 0 : a[at] - b[at];
}
