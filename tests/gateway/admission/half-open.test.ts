import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { openRig, plain, stock, until } from '../rig';

test('a connection whose peer answers nothing ends, and its presence with it; one that only listens stays', async () => {
	const rig = await openRig({ pulse: { look: 20, ask: 50, lost: 500 } });
	const listening = stock(rig, 'nasreen');
	await until(() => listening.provider.synced);
	const drops: string[] = [];
	listening.provider.on('connection-close', () => drops.push('closed'));

	// As after a laptop's lid has been shut: the connection is there, and nobody answers a ping.
	const peer = new WebSocket(`${rig.url}/${plain}?clientID=77`, {
		headers: { cookie: 'plenary_session=margaret' },
		autoPong: false
	});
	let hasEnded = false;
	peer.on('close', () => (hasEnded = true)).on('error', () => undefined);
	await new Promise((resolve) => peer.once('open', resolve));
	peer.send(presenceOf(77));
	const { awareness } = listening.provider;
	await until(() => awareness.getStates().has(77));

	await until(() => hasEnded);
	await until(() => !awareness.getStates().has(77));
	expect(drops).toEqual([]);
	expect(listening.provider.wsconnected).toBe(true);
});

/** A presence of this client id, at its first clock. */
function presenceOf(client: number): Uint8Array {
	const state = new TextEncoder().encode('{"on":"4"}');
	return Uint8Array.of(1, state.length + 4, 1, client, 1, state.length, ...state);
}
