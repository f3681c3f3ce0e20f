import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import type { LiveEvent } from '../../../src/lib/live/events';
import { openRig, until } from '../rig';
import type { Rig } from '../rig';

const at = Date.parse('2023-07-03T10:00:00Z');

test('a client that knows docs/protocol.md and no library connects, asks, hears and is refused', async () => {
	const rig = await openRig({ clock: () => new Date(at) });
	const nasreen = connect(rig, 'nasreen');
	await until(() => nasreen.said.length === 1);
	const open = nasreen.said[0];
	expect(open[0]).toBe('0');
	expect(JSON.parse(open.slice(1))).toMatchObject({
		...{ upgrades: [], pingInterval: 25_000, pingTimeout: 20_000, maxPayload: 16_384 }
	});
	nasreen.socket.send('40{"for":"nasreen"}');
	await until(() => nasreen.said.length === 2);
	expect(nasreen.said[1]).toMatch(/^40\{"sid":/);

	const { last } = rig.announcements;
	nasreen.socket.send('421["ask",1,{"kind":"hear","room":"sitting:july-3"}]');
	nasreen.socket.send('422["ask",1,{"kind":"time"}]');
	nasreen.socket.send('423["ask",2,{"kind":"time"}]');
	nasreen.socket.send('424["ask",1,{"kind":"hear","room":"person:gethin"}]');
	await until(() => nasreen.said.length === 6);
	expect(nasreen.said.slice(2).sort()).toEqual([
		`431[{"ok":true,"last":${last}}]`,
		`432[{"ok":true,"now":${at}}]`,
		'433[{"ok":false,"why":"protocol"}]',
		'434[{"ok":false,"why":"protocol"}]'
	]);
	const event: LiveEvent = { kind: 'changed', what: 'sitting', id: 'july-3' };
	rig.announcements.announce({ sitting: 'july-3' }, event);
	await until(() => nasreen.said.length === 7);
	expect(nasreen.said[6]).toBe(`42["live",1,${JSON.stringify(event)}]`);

	nasreen.socket.send('425["ask",1,{"kind":"leave","room":"sitting:july-3"}]');
	await until(() => nasreen.said.length === 8);
	rig.announcements.announce({ sitting: 'july-3' }, event);
	rig.announcements.announce({ person: 'nasreen' }, event);
	await until(() => nasreen.said.length === 9);
	expect(nasreen.said.filter((each) => each.startsWith('42['))).toHaveLength(2);
	rig.announcements.signOut('nasreen');
	await until(() => nasreen.closed());
	expect(nasreen.said.at(-1)).toBe('41');
});

test.each([
	['nobody', '40', '44{"message":"expired"}'],
	['nasreen', '40{"for":"margaret"}', '44{"message":"other-person Nasreen Akhtar"}']
])('%s, who says %s, is told %s', async (who, said, answer) => {
	const rig = await openRig();
	const link = connect(rig, who);
	await until(() => link.said.length === 1);
	link.socket.send(said);
	await until(() => link.said.length === 2);
	expect(link.said[1]).toBe(answer);
});

test('every event and every word of the wire stands in docs/protocol.md', () => {
	const doc = readFileSync('docs/protocol.md', 'utf8');
	for (const file of ['live/events.ts', 'meeting/sitting/floor/events.ts', 'live/ask.ts']) {
		const source = readFileSync(`src/lib/${file}`, 'utf8');
		const kinds = [...source.matchAll(/(?:kind: (?:v\.literal\()?|\t\| )'([a-z-]+)'/g)];
		expect(kinds.length).toBeGreaterThan(1);
		for (const [, kind] of kinds)
			expect([file, kind, doc.includes(`"${kind}"`)]).toEqual([file, kind, true]);
	}
});

function connect(rig: Rig, who: string) {
	const socket = new WebSocket(
		`${rig.origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`,
		{ headers: { cookie: `plenary_session=${who}` } }
	);
	const said: string[] = [];
	let isClosed = false;
	socket.on('message', (data: Buffer) => said.push(data.toString()));
	socket.on('close', () => (isClosed = true));
	onTestFinished(() => socket.terminate());
	return { socket, said, closed: () => isClosed };
}
