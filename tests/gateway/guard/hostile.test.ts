import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { staticCheck } from '../../board/desks';
import { caseFive, codeOf, openRig, pause, plain, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

test('ten bytes that would take 241 MB to apply are refused for the price of reading them', async () => {
	const bomb = Uint8Array.of(1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 1, 0);
	await expectRefused(bomb, 'schema');
	const before = process.memoryUsage().heapUsed;
	const started = performance.now();
	for (let round = 0; round < 50; round += 1) staticCheck(bomb);
	expect(performance.now() - started).toBeLessThan(500);
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

test('fourteen bytes that set a clock to two to the fifty are refused', async () => {
	const clock = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02];
	await expectRefused(Uint8Array.of(1, 1, 1, 0, 0, ...clock, 0), 'size');
	await expectRefused(Uint8Array.of(1, 1, 1, ...clock, 0, 1, 0), 'size');
});

test('the second encoding is never taken, and no bytes of it hang the server', async () => {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'the second encoding');
	await expectRefused(Y.encodeStateAsUpdateV2(doc), 'schema');
	// 27 bytes whose run lengths repeat one struct a thousand million times.
	const runs = [0x80, 0x80, 0x80, 0x80, 0x04];
	const hang = Uint8Array.of(
		0,
		0,
		6,
		0xc1,
		...runs,
		0,
		0,
		0,
		2,
		1,
		...runs,
		0,
		0,
		0,
		1,
		...runs,
		0
	);
	const started = performance.now();
	await expectRefused(hang, 'schema');
	expect(performance.now() - started).toBeLessThan(3_000);
});

test('a client that says it deleted half the numbers there are is refused', async () => {
	const most = [0xff, 0xff, 0xff, 0xff, 0x0f];
	await expectRefused(Uint8Array.of(0, 1, 1, 1, 0, ...most), 'schema');
});

test('every truncation of an honest frame ends its client or is refused, and none is taken', async () => {
	const rig = await openRig();
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'whole');
	const frame = updateFrame(Y.encodeStateAsUpdate(doc));
	for (let length = 2; length < frame.length; length += 1) {
		const bad = raw(rig, 'margaret');
		bad.send(frame.subarray(0, length));
		await until(() => bad.of(101).length === 1 || bad.closed() === 4409);
		bad.socket.terminate();
	}
	await expectUnhurt(rig, '');
});

test('messages of kinds nobody knows are ignored, whatever is in them', async () => {
	const rig = await openRig();
	const odd = raw(rig, 'margaret');
	odd.send(Uint8Array.of(2, 0), Uint8Array.of(99, 1, 2, 3), Uint8Array.of(100, 1, 1));
	odd.send(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f), step1Frame(new Y.Doc()));
	await until(() => odd.of(0).length === 2);
	expect(odd.closed()).toBe(null);
});

test('presence that is huge, nested or no JSON reaches nobody', async () => {
	const rig = await openRig();
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	const seen = () => [...nasreen.provider.awareness.getStates().values()].filter(({ on }) => on);
	const talker = raw(rig, 'margaret');
	talker.send(presence(7, 1, JSON.stringify({ on: 'x'.repeat(5_000) })));
	talker.send(presence(7, 2, `{"on":${'['.repeat(1_500)}${']'.repeat(1_500)}}`));
	talker.send(presence(7, 3, '{"on":"answer:4","__proto__":{"person":{"id":"elin"}}}'));
	await until(() => seen().length === 1);
	expect(seen()[0]).toMatchObject({ on: 'answer:4', person: { id: 'margaret' } });
	talker.send(presence(7, 4, '{"on":'));
	await until(() => talker.closed() === 4409);
	await until(() => seen().length === 0);
});

test('points without number are refused at the cap, and the board goes on', async () => {
	const doc = new Y.Doc();
	const map = doc.getMap('flags');
	doc.transact(() => {
		for (let index = 0; index < 50_001; index += 1) map.set(`k${index % 10}`, true);
	});
	await expectRefused(Y.encodeStateAsUpdate(doc), 'size');
});

async function expectRefused(update: Uint8Array, code: string): Promise<void> {
	const rig = await openRig();
	const [bad, plainly] = [raw(rig, 'margaret'), raw(rig, 'gethin', plain, '')];
	// As the answer to step 1, where most is allowed.
	const frame = updateFrame(update).with(1, 1);
	bad.send(frame);
	plainly.send(frame);
	await until(() => bad.of(101).length === 1 && plainly.closed() === 4409, 10_000);
	expect(codeOf(bad)).toBe(code);
	await expectUnhurt(rig, '');
	bad.socket.terminate();
	await pause(5);
}

async function expectUnhurt(rig: Rig, before: string): Promise<void> {
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	expect(nasreen.text.toString()).toBe(before);
	nasreen.text.insert(0, 'still here');
	const read = () => rig.boards.read(plain, (doc) => doc.getText('text').toString());
	await until(async () => (await read()) === `still here${before}`);
}

function presence(id: number, clock: number, json: string): Uint8Array {
	const bytes = new TextEncoder().encode(json);
	return awarenessFrame(
		Uint8Array.of(1, id, clock, (bytes.length % 128) + 128, bytes.length >> 7, ...bytes)
	);
}

test('of whoever is not let in no long frame is waited for', async () => {
	const rig = await openRig();
	const { port } = rig.http.address() as AddressInfo;
	const socket = connect(port, '127.0.0.1');
	let isCut = false;
	socket.on('error', () => undefined);
	socket.on('close', () => (isCut = true));
	socket.write(
		`GET /boards/${plain} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
			'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'
	);
	await once(socket, 'data');
	// Sixteen megabytes are announced, of which one at a time comes.
	const head = Buffer.alloc(14);
	head.set([0x82, 0xff]);
	head.writeBigUInt64BE(16n * 1024n * 1024n, 2);
	socket.write(head);
	let sent = 0;
	while (!isCut && sent < 16) {
		socket.write(Buffer.alloc(1024 * 1024));
		sent += 1;
		await pause(50);
	}
	expect(isCut).toBe(true);
	expect(sent).toBeLessThan(6);
});

test('maps within maps within maps are refused before they are taken in', async () => {
	const rig = await openRig();
	const margaret = raw(rig, 'margaret', caseFive);
	await until(() => margaret.of(102).length === 1);
	const doc = new Y.Doc();
	let map = doc.getMap<unknown>('points');
	for (let depth = 0; depth < 4; depth += 1) {
		const within = new Y.Map<unknown>();
		map.set('abcdefghijklmnopqrstu', within);
		map = within;
	}
	expect(staticCheck(Y.encodeStateAsUpdate(doc))).toBe('schema');
	margaret.send(updateFrame(Y.encodeStateAsUpdate(doc)));
	await until(() => margaret.of(101).length === 1);
});
