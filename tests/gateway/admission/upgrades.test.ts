import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { io as connectLive } from 'socket.io-client';
import WebSocket from 'ws';
import { MADE_FOR } from '../../../server/http/request/made-for';
import { RequestRates } from '../../../server/http/request/request-rates';
import { senderOf } from '../../../server/http/request/sender.js';
import { openRig, pause, plain, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

test('a page of another origin gets 403, on boards and on announcements alike', async () => {
	const rig = await openRig();
	const elsewhere = 'https://elsewhere.example';
	expect(await knock(rig, '/boards/note:july-3:all', elsewhere)).toBe(403);
	expect(await knock(rig, '/live/?EIO=4&transport=websocket', elsewhere)).toBe(403);
	const polling = await fetch(httpOf(rig, '/live/?EIO=4&transport=polling'), {
		headers: { origin: elsewhere }
	});
	expect(polling.status).toBe(403);
	expect(await knock(rig, '/boards/note:july-3:all', rig.origin)).toBe(101);
	expect(await knock(rig, '/boards/note:july-3:all')).toBe(101);
	expect(await knock(rig, '/live/?EIO=4&transport=websocket')).toBe(101);
});

test('an upgrade to anywhere else is cut, and Vite’s own are left to Vite where it listens', async () => {
	const rig = await openRig();
	expect(await knock(rig, '/elsewhere')).toBe('cut');
	const vite = () => new WebSocket(rig.url.replace('/boards', '/'), 'vite-hmr');
	expect(await end(vite())).toBe('cut');
	const heard: string[] = [];
	rig.http.on('upgrade', ({ url }) => heard.push(url ?? ''));
	const left = vite();
	left.on('error', () => undefined);
	await until(() => heard.length === 1);
	await pause(50);
	expect(left.readyState).toBe(WebSocket.CONNECTING);
	left.terminate();
});

test('an address that opens links or polls in a loop is answered 429, and another one is not', async () => {
	const many = { perSecond: 1_000, burst: 1_000 };
	const requests = new RequestRates({
		person: many,
		address: many,
		links: { perSecond: 1, burst: 20 }
	});
	const rig = await openRig({ requests });
	const tries = (count: number, one: () => Promise<unknown>) =>
		Promise.all(Array.from({ length: count }, one));
	const poll = async () => {
		const answer = await fetch(httpOf(rig, '/live/?EIO=4&transport=polling'));
		await answer.arrayBuffer();
		return answer.status === 429 ? Number(answer.headers.get('retry-after')) : 0;
	};
	const waits = (await tries(60, poll)) as number[];
	expect(waits.filter((seconds) => seconds === 0).length).toBeGreaterThanOrEqual(20);
	expect(waits.filter((seconds) => seconds >= 2).length).toBeGreaterThan(20);
	expect(await tries(2, () => knock(rig, `/boards/${plain}`))).toContain(429);
	expect(await tries(2, () => knock(rig, '/live/?EIO=4&transport=websocket'))).toContain(429);
	const another = { 'x-forwarded-for': '203.0.113.9' };
	expect(await knock(rig, `/boards/${plain}`, rig.origin, another)).toBe(101);
});

test('behind a proxy the address is what its header says', () => {
	const socket = { remoteAddress: '10.0.0.1' } as Socket;
	const named = { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' }, socket };
	expect(senderOf(named, {})).toBe('10.0.0.1');
	expect(senderOf(named, { ADDRESS_HEADER: 'X-Forwarded-For' })).toBe('198.51.100.7');
	expect(senderOf(named, { ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '2' })).toBe(
		'203.0.113.9'
	);
	expect(senderOf({ headers: {}, socket }, { ADDRESS_HEADER: 'X-Real-IP' })).toBe('10.0.0.1');
});

test('a line that breaks while it knocks ends nothing but itself', async () => {
	const rig = await openRig();
	rig.http.on('upgrade', () => undefined);
	const broken: unknown[] = [];
	const note = (error: unknown) => void broken.push(error);
	process.on('uncaughtException', note);
	onTestFinished(() => void process.off('uncaughtException', note));
	for (const path of ['/', '/elsewhere', '/boards/x', '/live/?EIO=4&transport=websocket']) {
		for (const protocol of ['vite-hmr', 'other']) await breakOff(rig, path, protocol);
	}
	expect(broken).toEqual([]);
	expect(await knock(rig, `/boards/${plain}`)).toBe(101);
});

test('without a session the link is accepted and closed 4401, and no byte of the board is sent', async () => {
	const rig = await openRig();
	rig.ended.add('margaret');
	const strangers = [raw(rig, null), raw(rig, 'nobody'), raw(rig, 'margaret')];
	await until(() => strangers.every(({ closed }) => closed() !== null));
	expect(strangers.map(({ closed }) => closed())).toEqual([4401, 4401, 4401]);
	expect(strangers.flatMap(({ frames }) => frames)).toEqual([]);
});

test('a board one may not see and a board that does not exist look the same', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'none');
	const tries = [
		raw(rig, 'gethin', 'board:case-5:group-a'),
		raw(rig, 'margaret', 'board:case-99:group-a'),
		raw(rig, 'margaret', '%E0%A4%A'),
		raw(rig, 'margaret', 'board%253Acase-5%253Agroup-a')
	];
	await until(() => tries.every(({ closed }) => closed() !== null));
	expect(tries.map(({ closed }) => closed())).toEqual([4403, 4403, 4403, 4403]);
	expect(tries.flatMap(({ frames }) => frames)).toEqual([]);
});

test('the name is percent-decoded once', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret', encodeURIComponent('board:case-5:group-a'));
	await until(() => margaret.provider.synced);
	expect(margaret.doc.getMap('answers').size).toBe(3);
});

test('an unmodified client stops trying after 4403', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'none');
	const gethin = stock(rig, 'gethin');
	let closes = 0;
	gethin.provider.on('connection-close', () => (closes += 1));
	await until(() => !gethin.provider.shouldConnect);
	await pause(600);
	expect(closes).toBe(1);
});

test('every link that is refused before rights are asked is logged, with the reason', async () => {
	const requests = { wait: 0, take: async () => requests.wait };
	const rig = await openRig({ requests });
	const live = '/live/?EIO=4&transport=websocket';
	const elsewhere = 'https://elsewhere.example';
	const said = async (count: number) => {
		await until(() => rig.reports.length >= count);
		const all = rig.reports.splice(0);
		expect(all.map(({ sentence }) => sentence)).toEqual(Array(count).fill('a link was refused'));
		return all.map(({ details }) => details);
	};

	await knock(rig, `/boards/${plain}`, elsewhere);
	await knock(rig, live, elsewhere);
	await fetch(httpOf(rig, '/live/?EIO=4&transport=polling'), { headers: { origin: elsewhere } });
	expect(await said(3)).toEqual(Array(3).fill({ event: 'refused', code: 'origin' }));

	requests.wait = 5;
	for (const path of [`/boards/${plain}`, live]) expect(await knock(rig, path)).toBe(429);
	expect((await fetch(httpOf(rig, '/live/?EIO=4&transport=polling'))).status).toBe(429);
	expect(await said(3)).toEqual(Array(3).fill({ event: 'refused', code: 'too-many' }));
	requests.wait = 0;

	const links = (cookie: string, madeFor: string) => {
		raw(rig, cookie, plain, `ext=1&for=${madeFor}`);
		const link = connectLive(rig.url.replace('ws:', 'http:').replace('/boards', ''), {
			path: '/live',
			transports: ['websocket'],
			reconnection: false,
			auth: { [MADE_FOR]: madeFor },
			extraHeaders: { cookie: `plenary_session=${cookie}` }
		});
		onTestFinished(() => void link.close());
	};
	links('nobody', 'margaret');
	expect(await said(2)).toEqual(Array(2).fill({ event: 'refused', code: 'not-signed-in' }));
	links('nasreen', 'margaret');
	const other = { event: 'refused', code: 'other-person', person: 'nasreen' };
	const [first, second] = (await said(2)).sort((a) => ('board' in a ? -1 : 1));
	expect([first, second]).toEqual([{ ...other, board: plain }, other]);
});

function httpOf(rig: Rig, path: string): string {
	return rig.url.replace('ws:', 'http:').replace('/boards', path);
}

function knock(
	rig: Rig,
	path: string,
	origin?: string,
	more: Record<string, string> = {}
): Promise<number | 'cut'> {
	const socket = new WebSocket(rig.url.replace('/boards', path), {
		headers: { cookie: 'plenary_session=margaret', ...(origin && { origin }), ...more }
	});
	return new Promise((resolve) => {
		socket.on('open', () => (resolve(101), socket.terminate()));
		socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
		socket.on('error', () => resolve('cut'));
	});
}

function end(socket: WebSocket): Promise<'cut' | 'open'> {
	return new Promise((resolve) => {
		socket.on('open', () => (resolve('open'), socket.terminate()));
		socket.on('error', () => resolve('cut'));
	});
}

/** Asks for an upgrade and is gone before the answer. */
async function breakOff(rig: Rig, path: string, protocol: string): Promise<void> {
	const { port } = rig.http.address() as AddressInfo;
	const line = connect(port, '127.0.0.1');
	line.on('error', () => undefined);
	const head = [
		`GET ${path} HTTP/1.1`,
		'Host: localhost',
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		`Sec-WebSocket-Protocol: ${protocol}`
	];
	await new Promise<void>((resolve) => line.write(`${head.join('\r\n')}\r\n\r\n`, () => resolve()));
	await pause(20);
	line.resetAndDestroy();
	await pause(20);
}
