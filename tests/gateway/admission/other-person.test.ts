import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { openRig, plain, raw, stock, until } from '../rig';

test('after the browser became Nasreen’s, Margaret’s board writes nothing as Nasreen, and gives the words back', async () => {
	const rig = await openRig();
	const jar = { cookie: 'margaret' };
	const link = new BoardLink({
		url: rig.url,
		board: plain,
		madeFor: 'margaret',
		Socket: socketOfJar(jar)
	});
	onTestFinished(() => link.close());
	await until(() => link.state.is === 'saved');
	link.doc.getText('text').insert(0, 'Kept. ');
	await until(() => link.state.is === 'saved');

	jar.cookie = 'nasreen';
	rig.ended.add('margaret');
	rig.boards.signOut('margaret');
	link.doc.getText('text').insert(6, 'Typed by Margaret.');
	await until(() => link.state.is === 'closed');
	link.reconnect();
	await until(() => link.returned !== null);
	expect(link.returned).toEqual({
		code: 'other-person',
		name: 'Nasreen Akhtar',
		text: 'Typed by Margaret.'
	});
	expect(link.state).toMatchObject({ is: 'closed', code: 4406, sentence: 'other-person' });
	expect(link.access).toBe('none');

	const reader = stock(rig, 'catrin');
	await until(() => reader.provider.synced);
	expect(reader.text.toString()).toBe('Kept. ');
});

test('a board link of somebody else’s page gets not a byte; a program that names nobody is let in', async () => {
	const rig = await openRig();
	const margarets = raw(rig, 'nasreen', plain, 'ext=1&for=margaret');
	await until(() => margarets.closed() !== null);
	expect([margarets.closed(), margarets.frames.length]).toEqual([4406, 0]);
	for (const query of ['ext=1&for=nasreen', 'ext=1', '']) {
		const own = raw(rig, 'nasreen', plain, query);
		await until(() => own.frames.length > 0);
		expect(own.closed()).toBe(null);
	}
});

test('an announcement link of somebody else’s page is refused, and does not come back by itself', async () => {
	const rig = await openRig();
	const listen = (madeFor?: string) => {
		const live = new LiveLink([], rig.announcements.last, () => undefined, undefined, {
			url: rig.origin,
			headers: { cookie: 'plenary_session=nasreen' },
			madeFor
		});
		onTestFinished(() => live.close());
		return live;
	};
	const [other, own, program] = [listen('margaret'), listen('nasreen'), listen()];
	await until(() => other.state === 'refused');
	await until(() => own.state === 'connected');
	await until(() => program.state === 'connected');
	expect(await Promise.race([other.listen('sitting:july-3'), soon()])).not.toMatchObject({
		ok: true
	});
});

/** A browser whose cookie may become another person's between two connections. */
function socketOfJar(jar: { cookie: string }): typeof globalThis.WebSocket {
	return class extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols, { headers: { cookie: `plenary_session=${jar.cookie}` } });
			this.on('error', () => undefined);
		}
	} as unknown as typeof globalThis.WebSocket;
}

function soon(): Promise<null> {
	return new Promise((resolve) => setTimeout(() => resolve(null), 300));
}
