import { io as connect } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { LIVE_RATES, RATES } from '../../../server/gateway/guard/rates';
import { updateFrame } from '../../../server/gateway/wire/frames';
import { LIVE_PROTOCOL } from '../../../src/lib/live/events';
import { openRig, plain, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

test('a fault while one frame is handled ends that connection alone, and is logged', async () => {
	let isBroken = false;
	const faulty = {
		name: 'Margaret Pugh',
		get id() {
			if (isBroken) throw new Error('a fault of ours');
			return 'margaret';
		}
	};
	const others = { id: 'nasreen', name: 'Nasreen Akhtar' };
	const rig = await openRig({
		whoIs: async (cookie) => {
			const isMargaret = cookie?.includes('margaret') === true;
			return { sessionId: cookie ?? '', person: isMargaret ? faulty : others };
		}
	});
	const nasreen = stock(rig, 'nasreen');
	const margaret = raw(rig, 'margaret');
	await until(() => nasreen.provider.synced && margaret.of(102).length === 1);

	isBroken = true;
	margaret.send(updateFrame(Y.encodeStateAsUpdate(new Y.Doc())));
	await until(() => margaret.closed() !== null);
	isBroken = false;

	expect(margaret.closed()).toBe(1013);
	expect(rig.reports.map(({ sentence }) => sentence)).toContain('a frame could not be handled');
	nasreen.text.insert(0, 'still here');
	await until(() =>
		rig.boards.read(plain, (doc) => doc.getText('text').toString() === 'still here')
	);
});

/** A rate that throws once it is broken. */
function brittle() {
	let isBroken = false;
	const rate = {
		burst: 1_000,
		get perSecond() {
			if (isBroken) throw new Error('a fault of ours');
			return 1_000;
		}
	};
	return { rate, breakDown: () => void (isBroken = true), mend: () => void (isBroken = false) };
}

const onABoard: [string, (socket: WebSocket) => void][] = [
	['a frame', (socket) => socket.send(updateFrame(Y.encodeStateAsUpdate(new Y.Doc())))],
	['a ping', (socket) => socket.ping()],
	['a pong', (socket) => socket.pong()]
];
test.each(onABoard)(
	'a fault while %s of a board is counted ends that connection alone, and is logged',
	async (_, send) => {
		const faults = uncaught();
		const { rate, breakDown, mend } = brittle();
		const rig = await openRig({ rates: { ...RATES, connection: rate } });
		const nasreen = stock(rig, 'nasreen');
		const margaret = raw(rig, 'margaret');
		await until(() => nasreen.provider.synced && margaret.of(102).length === 1);

		breakDown();
		send(margaret.socket);
		await until(() => margaret.closed() !== null || faults.length > 0);
		mend();

		expect(faults).toEqual([]);
		expect(margaret.closed()).toBe(1013);
		expect(saidBy(rig)).toContain('a frame could not be handled');
		nasreen.text.insert(0, 'still here');
		await until(() =>
			rig.boards.read(plain, (doc) => doc.getText('text').toString() === 'still here')
		);
	}
);

/** Faults that would have ended the process. */
function uncaught(): unknown[] {
	const faults: unknown[] = [];
	const note = (fault: unknown) => void faults.push(fault);
	for (const kind of ['uncaughtException', 'unhandledRejection']) {
		process.on(kind, note);
		onTestFinished(() => void process.off(kind, note));
	}
	return faults;
}

function liveOf(rig: Rig, who: string) {
	const live = connect(rig.url.replace('ws:', 'http:').replace('/boards', ''), {
		path: '/live',
		transports: ['websocket'],
		reconnection: false,
		extraHeaders: { cookie: `plenary_session=${who}` }
	});
	let ended: string | null = null;
	live.on('disconnect', (why) => (ended = why));
	onTestFinished(() => void live.close());
	return { live, ended: () => ended };
}

test('a fault while an ask on a live link is counted ends that link alone, and is logged', async () => {
	const faults = uncaught();
	const { rate, breakDown, mend } = brittle();
	const rig = await openRig({ rates: { ...LIVE_RATES, connection: rate } });
	const [margaret, nasreen] = [liveOf(rig, 'margaret'), liveOf(rig, 'nasreen')];
	await until(() => margaret.live.connected && nasreen.live.connected);

	breakDown();
	const ask = { kind: 'hear', room: 'sitting:july-3' };
	margaret.live.emit('ask', LIVE_PROTOCOL, ask, () => undefined);
	await until(() => margaret.ended() !== null);
	mend();

	expect(faults).toEqual([]);
	expect(margaret.ended()).toBe('transport close');
	expect(saidBy(rig)).toContain('a packet of a live link could not be handled');
	const reply: unknown = await nasreen.live.emitWithAck('ask', LIVE_PROTOCOL, ask);
	expect(reply).toMatchObject({ ok: true });
});

test('a fault while a packet of a live link is counted ends that link alone, and is logged', async () => {
	const faults = uncaught();
	const { rate, breakDown, mend } = brittle();
	const rig = await openRig({ packets: rate });
	const [margaret, nasreen] = [liveOf(rig, 'margaret'), liveOf(rig, 'nasreen')];
	await until(() => margaret.live.connected && nasreen.live.connected);

	breakDown();
	margaret.live.emit('ask', LIVE_PROTOCOL, {}, () => undefined);
	await until(() => margaret.ended() !== null);
	mend();

	expect(faults).toEqual([]);
	expect(margaret.ended()).toBe('transport close');
	expect(saidBy(rig)).toContain('a packet of a live link could not be handled');
	expect(nasreen.live.connected).toBe(true);
});

test('where the rate of links cannot be read, each link is answered 500 and the next one is let in', async () => {
	const faults = uncaught();
	let isBroken = true;
	const rig = await openRig({
		requests: {
			async take() {
				if (isBroken) throw new Error('a fault of ours');
				return 0;
			}
		}
	});
	const knock = (path: string) =>
		new Promise<number>((resolve) => {
			const socket = new WebSocket(rig.url.replace('/boards', path), {
				headers: { cookie: 'plenary_session=margaret' }
			});
			socket.on('open', () => (resolve(101), socket.terminate()));
			socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
			socket.on('error', () => resolve(0));
		});
	const live = '/live/?EIO=4&transport=';
	const poll = async () =>
		(await fetch(rig.url.replace('ws:', 'http:').replace('/boards', `${live}polling`))).status;
	const all = async () => [
		await knock(`/boards/${plain}`),
		await knock(`${live}websocket`),
		await poll()
	];
	expect(await all()).toEqual([500, 500, 500]);
	expect(saidBy(rig)).toEqual(Array(3).fill('a link could not be opened'));
	isBroken = false;
	expect(await all()).toEqual([101, 101, 200]);
	expect(faults).toEqual([]);
});

function saidBy({ reports }: Rig): string[] {
	return reports.map(({ sentence }) => sentence);
}
