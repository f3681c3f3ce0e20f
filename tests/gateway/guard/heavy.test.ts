import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Content } from '../../../server/gateway/board/content';
import { look, applyGuarded } from '../../../server/gateway/guard/guard';
import { Owners } from '../../../server/gateway/board/owners';
import { updateFrame } from '../../../server/gateway/wire/frames';
import { staticCheck } from '../../board/desks';
import { codeOf, openRig, plain, raw, stock, until } from '../rig';

const writer = { person: 'margaret', scope: null };
const anybody = () => true;
const MB = 1024 * 1024;

test('sixteen megabytes of the smallest structs, values or deletions are not read to their end', () => {
	const started = performance.now();
	const many = 8 * MB - 100;
	const structs = bytes((to) => {
		for (const head of [1, many, 5, 0]) encoding.writeVarUint(to, head);
		for (let index = 0; index < many; index += 1) encoding.writeUint8Array(to, GC);
	});
	const values = bytes((to) => {
		for (const head of [1, 1, 5, 0, 8, 1]) encoding.writeVarUint(to, head);
		encoding.writeVarString(to, 'flags');
		encoding.writeVarUint(to, many);
		for (let index = 0; index < many; index += 1) encoding.writeUint8Array(to, EMPTY);
	});
	const deletions = bytes((to) => {
		for (const head of [0, 1, 5, many]) encoding.writeVarUint(to, head);
		for (let index = 0; index < many; index += 1) encoding.writeUint8Array(to, GC);
	});
	const warm = Content.of('board', { vector: Uint8Array.of(0), state: Uint8Array.of(0, 0) }, []);
	const made = performance.now();
	for (const update of [structs, values, deletions]) {
		expect(staticCheck(update)).toBe('size');
		expect(warm.holds(update)).toBe(false);
	}
	// Reading them costs several times what making them does.
	expect(performance.now() - made).toBeLessThan((made - started) / 2 + 500);
});

test('documents within documents, and values within values, are refused where they begin', () => {
	const nested = (value: unknown) =>
		bytes((to) => {
			for (const head of [1, 1, 5, 0, 8, 1]) encoding.writeVarUint(to, head);
			encoding.writeVarString(to, 'flags');
			encoding.writeVarUint(to, 1);
			encoding.writeAny(to, value as encoding.AnyEncodable);
			encoding.writeVarUint(to, 0);
		});
	expect(staticCheck(nested({ file: 'a', page: 1 }))).toBe(null);
	for (const value of [[1], { a: { b: 1 } }, { a: [1] }, new Uint8Array(2)]) {
		expect(staticCheck(nested(value))).toBe('schema');
	}
	const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, index]));
	expect(staticCheck(nested(many))).toBe('size');
	const doc = new Y.Doc();
	doc.getMap('flags').set('inner', new Y.Doc());
	expect(staticCheck(Y.encodeStateAsUpdate(doc))).toBe('schema');
});

test('a key holds one value: nothing is hidden before the one that is seen', () => {
	const impact = (...values: string[]) =>
		bytes((to) => {
			for (const head of [1, 1, 5, 0, 8 | 32, 1]) encoding.writeVarUint(to, head);
			encoding.writeVarString(to, 'redaction');
			encoding.writeVarString(to, 'impact');
			encoding.writeVarUint(to, values.length);
			for (const value of values) encoding.writeAny(to, value);
			encoding.writeVarUint(to, 0);
		});
	expect(applyGuarded(new Y.Doc(), 'board', impact('none'), writer).verdict).toBe('changed');
	expect(applyGuarded(new Y.Doc(), 'board', impact('limited', 'none'), writer).verdict).toBe(
		'schema'
	);
});

test('letters heaped on one place are refused before they make everybody wait', async () => {
	const rig = await openRig();
	const bad = raw(rig, 'margaret');
	bad.send(updateFrame(heap(2_000)));
	await until(() => bad.of(101).length === 1);
	expect(codeOf(bad)).toBe('size');
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	nasreen.text.insert(0, 'still here');
	const read = () => rig.boards.read(plain, (doc) => doc.getText('text').toString());
	await until(async () => (await read()) === 'still here');
});

test('two people who wrote all over one text while offline are both taken in', () => {
	const board = new Y.Doc();
	board.getText('text').insert(0, 'where it begins. '.repeat(20));
	const start = Y.encodeStateAsUpdate(board);
	const offline = [new Y.Doc(), new Y.Doc()];
	for (const [seed, doc] of offline.entries()) {
		Y.applyUpdate(doc, start);
		const text = doc.getText('text');
		for (let index = 0; index < 4_000; index += 1) {
			const at = (index * 7919 + seed * 31) % text.length;
			if (index % 3 === 0) text.delete(at, 1);
			else text.insert(at, 'o');
		}
	}
	for (const doc of offline) {
		const update = Y.encodeStateAsUpdate(doc);
		expect(look(board, update, anybody)).toBe(null);
		expect(applyGuarded(board, 'note', update, writer).verdict).toBe('changed');
	}
	const [one] = offline;
	Y.applyUpdate(one, Y.encodeStateAsUpdate(board));
	expect(one.getText('text').toString()).toBe(board.getText('text').toString());
	// All of it again, as who rejoins may send it.
	expect(look(board, Y.encodeStateAsUpdate(one), anybody)).toBe(null);
});

test('a text is not cut into tens of thousands of pieces by one frame', () => {
	const board = new Y.Doc();
	board.getText('text').insert(0, 'x'.repeat(50_000));
	const cuts = (many: number) =>
		bytes((to) => {
			for (const head of [0, 1, board.clientID, many]) encoding.writeVarUint(to, head);
			for (let index = 0; index < many; index += 1) {
				encoding.writeVarUint(to, 2 * index);
				encoding.writeVarUint(to, 1);
			}
		});
	expect(look(board, cuts(25_000), anybody)).toBe('size');
	expect(look(board, cuts(2_000), anybody)).toBe(null);
	applyGuarded(board, 'note', cuts(25_000), writer);
	// What is deleted already costs nothing: whoever rejoins sends it.
	expect(look(board, cuts(25_000), anybody)).toBe(null);
	const cold = Content.of(
		'board',
		{ vector: Y.encodeStateVector(board), state: Y.encodeStateAsUpdate(board) },
		[]
	);
	expect(cold.holds(cuts(25_000))).toBe(true);
	expect(cold.holds(cuts(25_001))).toBe(false);
});

test('a thousand new client ids are the most of one frame, ten thousand those of one person', () => {
	const many = (count: number) =>
		bytes((to) => {
			encoding.writeVarUint(to, count);
			for (let client = 2 * count; client > count; client -= 1) {
				for (const part of [1, client, 0, 0, 1]) encoding.writeVarUint(to, part);
			}
			encoding.writeVarUint(to, 0);
		});
	expect(look(new Y.Doc(), many(1_001), anybody)).toBe('size');
	expect(look(new Y.Doc(), many(1_000), anybody)).toBe(null);
	const owners = new Owners();
	const ids = Array.from({ length: 10_000 }, (_, client) => ({ client, person: 'margaret' }));
	owners.learn(ids);
	expect(owners.mayUse(9_999, 'margaret')).toBe(true);
	expect(owners.mayUse(10_000, 'margaret')).toBe(false);
	expect(owners.mayUse(10_000, 'nasreen')).toBe(true);
});

const GC = Uint8Array.of(0, 1);
const EMPTY = Uint8Array.of(118, 0);

/** Two client ids that each put so many letters before and after nothing: each looks at all of the other's. */
function heap(letters: number): Uint8Array {
	return bytes((to) => {
		encoding.writeVarUint(to, 2);
		for (const client of [2, 1]) {
			for (const head of [letters, client, 0]) encoding.writeVarUint(to, head);
			for (let index = 0; index < letters; index += 1) {
				encoding.writeUint8Array(to, Uint8Array.of(4, 1));
				encoding.writeVarString(to, 'text');
				encoding.writeVarString(to, 'x');
			}
		}
		encoding.writeVarUint(to, 0);
	});
}

function bytes(write: (to: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	write(encoder);
	return encoding.toUint8Array(encoder);
}
