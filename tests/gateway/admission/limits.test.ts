import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type WebSocket from 'ws';
import * as Y from 'yjs';
import { Meter, RATES } from '../../../server/gateway/guard/rates';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { openRig, pause, plain, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

const MB = 1024 * 1024;

test('somebody has so many links and no more, and room again when one has gone', async () => {
	const rig = await openRig({ rates: { ...RATES, links: 3 } });
	const three = [raw(rig, 'margaret'), raw(rig, 'margaret'), raw(rig, 'margaret')];
	await until(() => three.every((link) => link.of(102).length === 1));
	const fourth = raw(rig, 'margaret');
	await until(() => fourth.closed() === 1013);
	const nasreen = raw(rig, 'nasreen');
	await until(() => nasreen.of(102).length === 1);
	three[0].socket.close();
	await until(() => three[0].closed() !== null);
	const again = raw(rig, 'margaret');
	await until(() => again.of(102).length === 1);
});

test('what is beyond somebody’s means, or comes without a right, is not taken from the others', () => {
	const meter = new Meter(RATES, () => 0);
	const without = meter.of('gethin', 'a', () => false);
	for (let frame = 0; frame < 100; frame += 1) without(1_024);
	const beyond = meter.of('margaret', 'a', () => true);
	for (let frame = 0; frame < 100; frame += 1) beyond(1_024);
	expect(beyond(1)).toBeGreaterThan(100_000);
	expect(meter.of('nasreen', 'a', () => true)(900)).toBe(0);
});

test('whoever asks for the whole board again and again pays for its bytes', async () => {
	const few = { perSecond: 10, burst: 100 };
	const rig = await openRig({ rates: { ...RATES, person: few } });
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, '€'.repeat(50_000)));
	const greedy = raw(rig, 'margaret');
	for (let time = 0; time < 10; time += 1) greedy.send(step1Frame(new Y.Doc()));
	// Our step 1 among them.
	await until(() => greedy.of(0).length > 5);
	await pause(200);
	expect(greedy.of(0).length).toBeLessThan(10);
});

test('whoever has a board built again and again has to wait', async () => {
	const rig = await openRig({ rates: { ...RATES, person: { perSecond: 10, burst: 300 } } });
	const outside = new Y.Doc();
	outside.getMap('findings').set('x', 1);
	for (let time = 0; time < 2; time += 1) {
		const bad = raw(rig, 'margaret');
		bad.send(updateFrame(Y.encodeStateAsUpdate(outside)));
		await until(() => bad.of(101).length === 1);
	}
	const third = raw(rig, 'margaret');
	await until(() => third.closed() === 1013);
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
});

test('what waits for an answer to our step 1 has a size', async () => {
	const rig = await openRig();
	const early = raw(rig, 'margaret');
	await until(() => early.of(0).length === 1);
	const half = new Y.Doc();
	half.getText('text').insert(0, 'never sent');
	const before = Y.encodeStateVector(half);
	for (let index = 0; index < 20; index += 1) half.getText('text').insert(1, 'x'.repeat(40_000));
	const large = updateFrame(Y.encodeStateAsUpdate(half, before));
	early.send(large);
	await pause(50);
	expect(early.closed()).toBe(null);
	early.send(large);
	await until(() => early.closed() === 1013);
});

test('whoever asks whether we are there and reads no answer gets no more of them', async () => {
	const rig = await openRig({ rates: null });
	const asking = raw(rig, 'margaret');
	await until(() => asking.of(102).length === 1);
	let answers = 0;
	asking.socket.on('pong', () => (answers += 1));
	asking.socket.ping('there?');
	await until(() => answers === 1);
	const { _socket: wire } = asking.socket as WebSocket & { _socket: Socket };
	wire.pause();
	const many = 200_000;
	for (let index = 0; index < many; index += 1) asking.socket.ping('x'.repeat(120));
	const nasreen = stock(rig, 'nasreen');
	await until(() => wire.writableLength === 0, 20_000);
	wire.resume();
	await until(() => nasreen.provider.synced);
	asking.socket.ping('still?');
	await pause(300);
	expect(answers).toBeGreaterThan(1);
	expect(answers).toBeLessThan(many - 1_000);
}, 30_000);

test('frames that never end are not kept without bound', async () => {
	const rig = await openRig();
	const half = Buffer.alloc(15 * MB);
	const lines = await Promise.all(Array.from({ length: 5 }, () => upgraded(rig, 'margaret')));
	const ended = lines.map((line) => new Promise((resolve) => line.on('close', resolve)));
	for (const line of lines) {
		line.write(Buffer.from([0x82, 0xff, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]));
		line.write(half);
	}
	await Promise.race(ended);
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	expect(lines.filter(({ destroyed }) => !destroyed).length).toBeGreaterThanOrEqual(4);
}, 20_000);

test('a stranger who does not answer the goodbye is cut off in seconds', async () => {
	const rig = await openRig();
	const line = await upgraded(rig, 'nobody');
	const started = Date.now();
	await new Promise((resolve) => line.on('close', resolve));
	expect(Date.now() - started).toBeLessThan(8_000);
}, 20_000);

/** A line on which nothing is answered that is not written by hand. */
async function upgraded(rig: Rig, who: string): Promise<Socket> {
	const { port } = rig.http.address() as AddressInfo;
	const line = connect({ port, host: '127.0.0.1' });
	onTestFinished(() => void line.destroy());
	line.on('error', () => undefined);
	const head = [
		`GET /boards/${plain} HTTP/1.1`,
		'Host: localhost',
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		`Cookie: plenary_session=${who}`
	];
	line.write(`${head.join('\r\n')}\r\n\r\n`);
	await new Promise((resolve) => line.once('data', resolve));
	line.resume();
	return line;
}
