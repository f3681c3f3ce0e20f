import { once } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { RATES } from '../../../server/gateway/guard/rates';
import { codeOf, openRig, pause, raw, until } from '../rig';
import type { Raw, Rig } from '../rig';
import { longVector } from '../long-vector';

/** Bytes that Node may have read from a socket before it is paused. */
const oneRead = 64 * 1024;
/** Bytes, at the most, of the request that opens a socket. */
const handshake = 1024;
const rates = { ...RATES, connection: { perSecond: 3_000, burst: 100 } };

test('after `rate` a flood of tiny frames is not read, and its socket is closed once the debt is repaid', async () => {
	const rig = await openRig({ rates });
	const wires = wiresOf(rig);
	const flood = raw(rig, 'margaret');
	await until(() => flood.of(102).length === 1);
	const [wire] = wires;
	const before = wire.bytesRead;
	// A counted frame with an update that is none.
	pour(flood, Uint8Array.of(0, 2, 9), 500_000);
	await until(() => flood.of(101).length > 0);
	expect(flood.of(101)).toHaveLength(1);
	expect(wire.isPaused()).toBe(true);
	expect(wire.bytesRead - before).toBeLessThanOrEqual(2 * oneRead);
	await until(() => flood.closed() !== null, 60_000);
	expect(flood.closed()).toBe(1013);
	expect(wire.bytesRead - before).toBeLessThanOrEqual(4 * oneRead);
}, 90_000);

test('state vectors as long as may be are answered within the rate, and not read beyond it', async () => {
	const rig = await openRig({ rates: { ...rates, connection: { perSecond: 100, burst: 400 } } });
	const wires = wiresOf(rig);
	const asker = raw(rig, 'margaret');
	await until(() => asker.of(102).length === 1);
	const [wire] = wires;
	for (let n = 0; n < 20; n += 1) asker.send(longVector(380 * 1024));
	await until(() => asker.of(101).length > 0);
	expect(codeOf(asker)).toBe('rate');
	expect(wire.isPaused()).toBe(true);
	expect(wire.bytesRead).toBeLessThan(4 * 380 * 1024);
}, 60_000);

test('a flood of pongs is charged as any other frame, and not read beyond the rate', async () => {
	const rig = await openRig({ rates });
	const wires = wiresOf(rig);
	const flood = raw(rig, 'margaret');
	await until(() => flood.of(102).length === 1);
	const [wire] = wires;
	const before = wire.bytesRead;
	wireOf(flood.socket).write(repeated(0x8a, '', 500_000));
	await until(() => wire.isPaused());
	expect(wire.bytesRead - before).toBeLessThanOrEqual(2 * oneRead);
	await until(() => flood.closed() !== null, 60_000);
	expect(flood.closed()).toBe(1013);
}, 90_000);

test('nothing is read of a flood that begins before anybody is recognised', async () => {
	const rig = await openRig({ rates });
	const wires = wiresOf(rig);
	const flood = raw(rig, 'margaret');
	flood.socket.once('open', () => wireOf(flood.socket).write(repeated(0x8a, '', 3_000_000)));
	await until(() => flood.closed() !== null, 60_000);
	expect(flood.closed()).toBe(1013);
	expect(wires[0].bytesRead).toBeLessThanOrEqual(3 * oneRead + handshake);
}, 90_000);

test('somebody who spent all they have is told to come back later, and nothing is read of them', async () => {
	const person = { perSecond: 1, burst: 100 };
	const rig = await openRig({ rates: { ...rates, person } });
	const first = raw(rig, 'margaret');
	await until(() => first.of(102).length === 1);
	wireOf(first.socket).write(repeated(0x8a, '', 64_000));
	await until(() => first.of(101).length > 0);

	const wires = wiresOf(rig);
	const again = raw(rig, 'margaret');
	again.socket.once('open', () => wireOf(again.socket).write(repeated(0x8a, '', 3_000_000)));
	await until(() => again.closed() !== null, 10_000);
	expect(again.closed()).toBe(1013);
	await until(() => wires[0].destroyed);
	expect(wires[0].bytesRead).toBeLessThanOrEqual(oneRead + handshake);
}, 60_000);

test.each([
	['heartbeats before the link is recognised', '3', {}],
	['events that do not exist', '42["nothing"]', { cookie: 'plenary_session=margaret' }],
	['asks', '42["ask"]', { cookie: 'plenary_session=margaret' }]
])(
	'a flood of %s on a live link is not read, and the link is closed',
	async (_, packet, headers) => {
		const rig = await openRig();
		const wires = wiresOf(rig);
		const live = new WebSocket(
			`${rig.origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`,
			{
				headers
			}
		);
		const heard: string[] = [];
		live.on('message', (data: Buffer) => heard.push(data.toString()));
		await until(() => heard.length === 1);
		live.send('40');
		await until(() => heard.length === 2);
		const [wire] = wires;
		const before = wire.bytesRead;
		const ended = once(live, 'close');
		wireOf(live).write(repeated(0x81, packet, 2_000_000));
		await until(() => wire.isPaused());
		await pause(100);
		expect(wire.isPaused()).toBe(true);
		expect(wire.bytesRead - before).toBeLessThanOrEqual(2 * oneRead);
		expect((await ended)[0]).toBe(1013);
		expect(wire.bytesRead - before).toBeLessThanOrEqual(2 * oneRead);
	},
	90_000
);

test('a link that polls is closed when it sends more than an honest one ever does', async () => {
	const rig = await openRig();
	const at = `${rig.origin}/live/?EIO=4&transport=polling`;
	const { sid } = JSON.parse((await (await fetch(at)).text()).slice(1)) as { sid: string };
	const send = (packets: number) =>
		fetch(`${at}&sid=${sid}`, { method: 'POST', body: Array(packets).fill('3').join('\x1e') });
	expect((await send(100)).status).toBe(200);
	await send(1_000);
	expect((await send(1)).status).toBe(400);
	// More than one request may hold is refused unread.
	const { sid: other } = JSON.parse((await (await fetch(at)).text()).slice(1)) as { sid: string };
	const long = await fetch(`${at}&sid=${other}`, { method: 'POST', body: '3'.repeat(20_000) });
	expect(long.status).toBe(413);
});

/** The server's end of every connection that is opened from now on. */
function wiresOf({ http }: Rig): Socket[] {
	const wires: Socket[] = [];
	http.on('connection', (socket) => wires.push(socket));
	return wires;
}

/** Writes so many bytes of the same small binary frame below `ws`. */
function pour({ socket }: Raw, payload: Uint8Array, bytes: number): void {
	wireOf(socket).write(repeated(0x82, payload, bytes));
}

/** So many bytes of the same small frame, masked with noughts. */
function repeated(opcode: number, payload: string | Uint8Array, bytes: number): Buffer {
	const said = Buffer.from(payload);
	const frame = Buffer.from([opcode, 0x80 | said.length, 0, 0, 0, 0, ...said]);
	return Buffer.concat(Array<Buffer>(Math.ceil(bytes / frame.length)).fill(frame));
}

function wireOf(socket: WebSocket): Socket {
	return (socket as unknown as { _socket: Socket })._socket;
}
