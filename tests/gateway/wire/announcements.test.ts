import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { RATES } from '../../../server/gateway/guard/rates';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import type { LiveRoom } from '../../../src/lib/live/ask';
import { LIVE_PROTOCOL } from '../../../src/lib/live/events';
import type { LiveEvent } from '../../../src/lib/live/events';
import { openRig, pause, until } from '../rig';
import type { Rig } from '../rig';

test('an announcement reaches those who listen there, and only those', async () => {
	const rig = await openRig();
	const margaret = listen(rig, 'margaret', ['sitting:july-3']);
	const nasreen = listen(rig, 'nasreen', ['sitting:july-19']);
	await until(() => [margaret, nasreen].every(({ live }) => live.state === 'connected'));
	const place: LiveEvent = { kind: 'place', sitting: 'july-3', case: 'case-5', number: 5 };
	rig.announcements.announce({ sitting: 'july-3' }, place);
	rig.announcements.announce(
		{ person: 'nasreen' },
		{ kind: 'changed', what: 'rights', id: 'nasreen' }
	);
	await until(() => margaret.heard.length === 1 && nasreen.heard.length === 1);
	await pause(30);
	expect(margaret.heard).toEqual([place]);
	expect(nasreen.heard).toEqual([{ kind: 'changed', what: 'rights', id: 'nasreen' }]);
});

test('a room is closed to whoever may not hear it, and closes when the right is taken away', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'none', 'july-3');
	const gethin = listen(rig, 'gethin', ['sitting:july-3']);
	const nasreen = listen(rig, 'nasreen', ['sitting:july-3']);
	await until(() => [gethin, nasreen].every(({ live }) => live.state === 'connected'));
	expect(await gethin.live.listen('sitting:july-3')).toEqual({ ok: false, why: 'forbidden' });
	rig.grant('nasreen', 'none', 'july-3');
	await rig.announcements.regrade({ person: 'nasreen' });
	rig.announcements.announce(
		{ sitting: 'july-3' },
		{ kind: 'changed', what: 'sitting', id: 'july-3' }
	);
	await pause(50);
	expect([...gethin.heard, ...nasreen.heard]).toEqual([]);
});

test('what is announced while a right is looked up again reaches only who still has it', async () => {
	const rig = await openRig();
	const gethin = listen(rig, 'gethin', ['sitting:july-3']);
	const nasreen = listen(rig, 'nasreen', ['sitting:july-3']);
	await until(() => [gethin, nasreen].every(({ live }) => live.state === 'connected'));
	expect(await gethin.live.listen('sitting:july-3')).toMatchObject({ ok: true });
	expect(await nasreen.live.listen('sitting:july-3')).toMatchObject({ ok: true });

	let answer: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (answer = resolve));
	rig.grant('gethin', 'none', 'july-3');
	const regraded = [rig.announcements.regrade(), rig.announcements.regrade({ person: 'nasreen' })];
	const told: LiveEvent[] = [
		{ kind: 'changed', what: 'sitting', id: 'july-3' },
		{ kind: 'place', sitting: 'july-3', case: 'case-5', number: 5 }
	];
	for (const event of told) rig.announcements.announce({ sitting: 'july-3' }, event);
	await pause(50);
	expect([...gethin.heard, ...nasreen.heard]).toEqual([]);
	answer();
	await Promise.all(regraded);
	await until(() => nasreen.heard.length === 2);
	await pause(30);
	expect(nasreen.heard).toEqual(told);
	expect(gethin.heard).toEqual([]);
});

test('a session that runs out hears no more and does nothing, unless it was made longer', async () => {
	let ends = new Date(Date.now() + 200);
	let isOver = false;
	const rig = await openRig({
		sweepEvery: 50,
		whoIs: () =>
			Promise.resolve(
				isOver
					? null
					: { sessionId: 'margaret', expiresAt: ends, person: { id: 'margaret', name: 'Margaret' } }
			)
	});
	const margaret = listen(rig, 'margaret', ['sitting:july-3']);
	await until(() => margaret.live.state === 'connected');
	await until(() => Date.now() > ends.getTime());
	ends = new Date(Date.now() + 300);
	await pause(150);
	expect(margaret.live.state).toBe('connected');
	isOver = true;
	await until(() => margaret.live.state === 'refused');
	rig.announcements.announce(
		{ sitting: 'july-3' },
		{ kind: 'changed', what: 'sitting', id: 'july-3' }
	);
	await pause(30);
	expect(margaret.heard).toEqual([]);
});

test('whoever asks too much is told to come back, and so is one page too many of one person', async () => {
	const few = { perSecond: 1, burst: 10 };
	const rig = await openRig({ rates: { ...RATES, links: 2, person: few } });
	const margaret = listen(rig, 'margaret', []);
	await until(() => margaret.live.state === 'connected');
	const answers = await Promise.all(
		Array.from({ length: 12 }, () => margaret.live.listen('sitting:july-3'))
	);
	expect(answers.slice(0, 10).every(({ ok }) => ok)).toBe(true);
	expect(answers[11]).toEqual({ ok: false, why: 'try-later' });
	const more = [listen(rig, 'margaret', []), listen(rig, 'margaret', [])];
	const nasreen = listen(rig, 'nasreen', ['sitting:july-3']);
	await until(() => nasreen.live.state === 'connected');
	await pause(100);
	expect(more.filter(({ live }) => live.state === 'connected')).toHaveLength(1);
});

test('without a session nothing is heard, and signing out ends it', async () => {
	const rig = await openRig();
	rig.ended.add('gethin');
	const gethin = listen(rig, 'gethin', []);
	const margaret = listen(rig, 'margaret', []);
	await until(() => gethin.live.state === 'refused' && margaret.live.state === 'connected');
	rig.ended.add('margaret');
	rig.announcements.signOut('margaret');
	await until(() => margaret.live.state === 'refused');
});

test('a page comes back after a restart, listens in its rooms again and is told it missed something', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	const margaret = listen(rig, 'margaret', ['sitting:july-3']);
	await until(() => margaret.live.state === 'connected');
	await rig.stop();
	await until(() => margaret.live.state === 'offline');
	const again = await openRig({ folder: rig.folder, port, seed: false });
	await until(() => margaret.missed() === 1, 15_000);
	again.announcements.announce(
		{ sitting: 'july-3' },
		{ kind: 'changed', what: 'sitting', id: 'july-3' }
	);
	await until(() => margaret.heard.length === 1);
});

test('what was announced between the reading of a page and its first listening is not missed', async () => {
	const rig = await openRig();
	const answered: LiveEvent = { kind: 'changed', what: 'report', id: 'july' };
	const readBefore = rig.announcements.last;
	rig.announcements.announce({ review: 'july' }, answered);
	const readBetween = rig.announcements.last;
	rig.announcements.announce(
		{ person: 'nasreen' },
		{ kind: 'changed', what: 'rights', id: 'nasreen' }
	);
	rig.announcements.announce({ sitting: 'july-3' }, answered);

	const pages = {
		early: listen(rig, 'margaret', ['review:july'], readBefore),
		late: listen(rig, 'margaret', ['review:july'], readBetween),
		elsewhere: listen(rig, 'margaret', ['review:another'], readBefore),
		byName: listen(rig, 'nasreen', ['review:july'], readBetween)
	};
	await until(() => Object.values(pages).every(({ live }) => live.state === 'connected'));
	expect(Object.entries(pages).map(([name, { missed }]) => [name, missed()])).toEqual([
		['early', 1],
		['late', 0],
		['elsewhere', 0],
		['byName', 1]
	]);
	expect(Object.values(pages).flatMap(({ heard }) => heard)).toEqual([]);
});

test('a page read before a restart and heard of only after it reads again', async () => {
	const rig = await openRig();
	const { last } = rig.announcements;
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	const old = listen(again, 'margaret', ['sitting:july-3'], last);
	const fresh = listen(again, 'margaret', ['sitting:july-3']);
	await until(() => [old, fresh].every(({ live }) => live.state === 'connected'));
	expect([old.missed(), fresh.missed()]).toEqual([1, 0]);
});

test('a room that could not be asked for at first is asked for again', async () => {
	const rig = await openRig();
	rig.brokenRights.add('margaret');
	const margaret = listen(rig, 'margaret', ['sitting:july-3']);
	await until(() => rig.reports.length > 0);
	expect(margaret.live.state).toBe('connecting');
	rig.brokenRights.clear();
	rig.announcements.announce(
		{ sitting: 'july-3' },
		{ kind: 'changed', what: 'sitting', id: 'july-3' }
	);
	await until(() => margaret.live.state === 'connected', 10_000);
	expect(margaret.missed()).toBe(1);
});

test('a page of another protocol is told so', async () => {
	const rig = await openRig();
	const old = io(rig.url.replace('ws:', 'http:').replace('/boards', ''), {
		path: '/live',
		extraHeaders: { cookie: 'plenary_session=margaret' }
	});
	onTestFinished(() => void old.close());
	const reply = await old.emitWithAck('ask', 0, { kind: 'hear', room: 'sitting:july-3' });
	expect(reply).toEqual({ ok: false, why: 'protocol' });
});

const fields = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field-${at}`, at]));
const room = 'sitting:july-3';

test.each([
	['nothing', undefined],
	['no object', 'hear'],
	['a list', ['hear', room]],
	['no room', { kind: 'hear' }],
	['a room that is a number', { kind: 'hear', room: 3 }],
	['a room of no kind there is', { kind: 'hear', room: 'person:margaret' }],
	['a room without an id', { kind: 'hear', room: 'sitting:' }],
	['a room too long', { kind: 'hear', room: `sitting:${'s'.repeat(65)}` }],
	['a kind there is not', { kind: 'ready', room }],
	['a kind from the prototype', { kind: 'constructor', room }],
	[
		'its fields in a prototype of its own',
		JSON.parse(`{"__proto__":{"kind":"hear","room":"${room}"}}`)
	],
	['a thousand other fields', fields]
])(
	'an ask that is %s is answered as one of another protocol, and opens nothing',
	async (_, ask) => {
		const rig = await openRig();
		const socket = io(rig.url.replace('ws:', 'http:').replace('/boards', ''), {
			path: '/live',
			extraHeaders: { cookie: 'plenary_session=margaret' }
		});
		onTestFinished(() => void socket.close());
		const heard: unknown[] = [];
		socket.on('live', (_protocol, event) => heard.push(event));
		const wrong = await socket.emitWithAck('ask', LIVE_PROTOCOL, ask);
		expect(wrong).toEqual({ ok: false, why: 'protocol' });
		rig.announcements.announce(
			{ sitting: 'july-3' },
			{ kind: 'changed', what: 'sitting', id: 'x' }
		);
		const right = await socket.emitWithAck('ask', LIVE_PROTOCOL, { kind: 'hear', room });
		expect(right).toMatchObject({ ok: true });
		expect(heard).toEqual([]);
	}
);

/** A page read just now, or up to the announcement given. */
function listen(rig: Rig, who: string, rooms: LiveRoom[], readUpTo = rig.announcements.last) {
	const heard: LiveEvent[] = [];
	let missed = 0;
	const live = new LiveLink(
		rooms,
		readUpTo,
		(event) => heard.push(event),
		() => (missed += 1),
		{
			url: rig.url.replace('ws:', 'http:').replace('/boards', ''),
			headers: { cookie: `plenary_session=${who}` }
		}
	);
	onTestFinished(() => live.close());
	return { live, heard, missed: () => missed };
}
