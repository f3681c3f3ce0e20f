import { expect, test } from 'vitest';
import { whileOpen } from '../../server/http/files/paper-answer';

const yes = () => Promise.resolve(true);
const now = () => Promise.resolve();

/** Three pieces of a file that is open until they end. */
async function opened() {
	const file = { isOpen: true };
	async function* read(): AsyncGenerator<Uint8Array, void> {
		try {
			for (const byte of [1, 2, 3]) yield await Promise.resolve(Uint8Array.of(byte));
		} finally {
			file.isOpen = false;
		}
	}
	const pieces = read();
	return { file, pieces, first: await pieces.next() };
}

test('a reader is sent every piece in order, and the file is closed after the last', async () => {
	const { file, pieces, first } = await opened();
	const answer = new Response(whileOpen(first, pieces, { isOpen: yes, turn: now }));
	expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 3]);
	expect(file.isOpen).toBe(false);
});

test('a reader who leaves before the first piece is sent leaves no file open', async () => {
	const { file, pieces, first } = await opened();
	await whileOpen(first, pieces, { isOpen: yes, turn: now }).cancel();
	expect(file.isOpen).toBe(false);
});

test('a reader to whom the paper is closed meanwhile is sent nothing more, and the file is closed', async () => {
	const { file, pieces, first } = await opened();
	let isOpen = true;
	const reader = whileOpen(first, pieces, {
		isOpen: () => Promise.resolve(isOpen),
		turn: now
	}).getReader();
	expect((await reader.read()).value).toEqual(Uint8Array.of(1));
	isOpen = false;
	await expect(reader.read()).rejects.toThrow('closed to its reader');
	expect(file.isOpen).toBe(false);
});

test('where the reader cannot be looked up, the file is closed all the same', async () => {
	const { file, pieces, first } = await opened();
	const reader = whileOpen(first, pieces, {
		isOpen: () => Promise.reject(new Error('the database is away')),
		turn: now
	}).getReader();
	await expect(reader.read()).rejects.toThrow('the database is away');
	expect(file.isOpen).toBe(false);
});
