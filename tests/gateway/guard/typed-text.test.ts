import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readTypedText, writeTypedText } from '../../../server/gateway/board/typing/typed-text';
import { decodeWhole } from '../../../server/gateway/guard/decoding';

/** Every update of somebody who types these words one character at a time, beginning in the middle. */
function typed(words: string): Uint8Array[] {
	const doc = new Y.Doc();
	doc.clientID = 4_000_000_123;
	const text = doc.getText('text');
	text.insert(0, 'before after');
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	[...words].forEach((letter, n) => text.insert(6 + n, letter));
	return updates;
}

function structOf(update: Uint8Array): Y.Item {
	return Y.decodeUpdate(update).structs[0] as Y.Item;
}

test('letters are read as Yjs reads them, in English and in Welsh', () => {
	for (const update of typed(' the caller’s tŷ – “yn brydlon”, ŵ 你')) {
		const letters = readTypedText(update);
		const { id, origin, rightOrigin, length } = structOf(update);
		expect(letters).toMatchObject({
			client: id.client,
			clock: id.clock,
			units: length,
			leftClient: origin?.client,
			leftClock: origin?.clock,
			rightClient: rightOrigin?.client,
			rightClock: rightOrigin?.clock
		});
	}
});

test('what was typed in one place is one update that says the same', () => {
	const updates = typed('tŷ’r heddlu');
	const all = updates.map((update) => readTypedText(update)!);
	const together = writeTypedText(
		all[0],
		all.map(({ text }) => text)
	);
	const struct = structOf(together);
	expect(Y.decodeUpdate(together).structs).toHaveLength(1);
	expect((struct.content as Y.ContentString).str).toBe('tŷ’r heddlu');
	expect(struct.id).toEqual(structOf(updates[0]).id);
	expect(struct.origin).toEqual(structOf(updates[0]).origin);
	expect(struct.rightOrigin).toEqual(structOf(updates[0]).rightOrigin);
});

test.each([
	['nothing', new Uint8Array([0, 0])],
	['half a character of two halves', typed('👍')[0]],
	['letters with a deletion after them', withDeletion()],
	['the first letters of a text', first()],
	['letters and something after them', new Uint8Array([...typed('a')[0], 0])],
	['letters cut short', typed('a')[0].subarray(0, -2)],
	['no bytes', new Uint8Array()]
])('%s is looked at the long way', (_what, update) => {
	expect(readTypedText(update)).toBeNull();
});

test('of bytes that were tampered with, whatever reads as letters is read by Yjs as the same letters', () => {
	const chance = prng.create(20230703);
	const honest = typed('what the log says about tŷ’r heddlu');
	let read = 0;
	for (let n = 0; n < 60_000; n += 1) {
		const update = Uint8Array.from(honest[prng.int32(chance, 0, honest.length - 1)]);
		for (let times = prng.int32(chance, 1, 3); times > 0; times -= 1) {
			update[prng.int32(chance, 0, update.length - 1)] = prng.int32(chance, 0, 255);
		}
		const letters = readTypedText(update);
		if (!letters) continue;
		read += 1;
		const whole = decodeWhole(update);
		if (typeof whole === 'string') throw new Error(`Yjs reads none: ${whole}`);
		expect(whole.ds.clients.size).toBe(0);
		expect(whole.structs).toHaveLength(1);
		const { id, origin, rightOrigin, length, content, parentSub } = whole.structs[0] as Y.Item;
		expect(content).toBeInstanceOf(Y.ContentString);
		expect([id.client, id.clock, length]).toEqual([letters.client, letters.clock, letters.units]);
		expect([origin?.client ?? -1, origin?.clock ?? -1]).toEqual([
			letters.leftClient,
			letters.leftClock
		]);
		expect([rightOrigin?.client ?? -1, rightOrigin?.clock ?? -1]).toEqual([
			letters.rightClient,
			letters.rightClock
		]);
		expect(parentSub).toBeNull();
	}
	expect(read).toBeGreaterThan(10_000);
});

function withDeletion(): Uint8Array {
	const doc = new Y.Doc();
	const text = doc.getText('text');
	text.insert(0, 'before after');
	let update = new Uint8Array();
	doc.on('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
	doc.transact(() => {
		text.insert(6, ' and');
		text.delete(0, 2);
	});
	return update;
}

function first(): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'a');
	return Y.encodeStateAsUpdate(doc);
}
