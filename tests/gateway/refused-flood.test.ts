import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { RATES } from '../../server/gateway/guard/rates';
import { codeOf, openRig, raw, until } from './rig';
import type { Raw, Rig } from './rig';
import { longVector } from './long-vector';

/** Bytes that Node may have read from a socket before it is paused. */
const oneRead = 64 * 1024;
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

/** The server's end of every connection that is opened from now on. */
function wiresOf({ http }: Rig): Socket[] {
	const wires: Socket[] = [];
	http.on('connection', (socket) => wires.push(socket));
	return wires;
}

/** Writes so many bytes of the same small frame, masked with noughts, below `ws`. */
function pour({ socket }: Raw, payload: Uint8Array, bytes: number): void {
	const frame = Buffer.from([0x82, 0x80 | payload.length, 0, 0, 0, 0, ...payload]);
	const wire = (socket as unknown as { _socket: Socket })._socket;
	wire.write(Buffer.concat(Array(Math.ceil(bytes / frame.length)).fill(frame)));
}
