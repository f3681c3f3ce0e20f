import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import type { Db } from '../../../server/store/engine/database';
import { boardName } from '../../../src/lib/board/names';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import { raw, until } from '../../gateway/rig';
import { found, Room } from '../room';

const HOURS_6 = 6 * 60 * 60;

let room: Room;
beforeAll(async () => {
	room = await Room.open('breakouts', { isLogged: true });
});
afterAll(() => room.end());

test('a session near its end that opens a board and a live link is prolonged by the next page, which sets the cookie', async () => {
	const cookie = await room.enter('priya-nair');
	const soon = Math.floor(Date.now() / 1000) + HOURS_6 - 600;
	await inDatabase((db) => db.updateTable('sessions').set({ expires_at: soon }).execute());

	await open(cookie);
	const { headers } = await room.ask(cookie, '/');
	const renewed = found(headers.getSetCookie().find((each) => each.startsWith(cookie)));
	expect(Number(/Max-Age=(\d+)/i.exec(renewed)?.[1])).toBeGreaterThan(HOURS_6);
	expect((await room.ask(cookie, '/')).headers.getSetCookie()).toEqual([]);
});

test('who signs out while the disk is full is out: cookie, session, board and live link', async () => {
	const cookie = await room.enter('priya-nair');
	const { board, live } = await open(cookie);
	await inDatabase((db) =>
		sql
			.raw(
				`create trigger full before delete on sessions begin
				select raise(abort, 'SQLITE_FULL: database or disk is full'); end`
			)
			.execute(db)
	);
	try {
		const form = { for: room.person('priya-nair') };
		const left = await room.ask(cookie, '/sign-out', { form });
		expect([left.status, left.to]).toEqual([303, '/demo']);
		expect(left.headers.getSetCookie()[0]).toMatch(/^plenary_session=;.*Max-Age=0/i);
		await until(() => board.closed() !== null && live.state === 'refused');
		expect(board.closed()).toBe(4401);
		const after = await room.ask(cookie, `/reviews/${room.review}`);
		expect([after.status, after.to?.startsWith('/enter')]).toEqual([303, true]);
	} finally {
		await inDatabase((db) => sql.raw('drop trigger full').execute(db));
	}
});

test('the log says who signed in, who signed out and what was refused, with no link’s token and no stack', async () => {
	const given = await room.ask(await room.cookie('coordinator'), '/staff/people?/link', {
		form: { person: room.person('bethan-howells') }
	});
	const token = found(/\/enter\/([A-Za-z0-9_-]{20,})/.exec(given.body)?.[1]);
	const page = await room.ask(null, `/enter/${token}`);
	expect(page.headers.get('referrer-policy')).toBe('strict-origin');

	const form = { password: 'three words and one more' };
	const used = await room.ask(null, `/enter/${token}`, { form });
	expect(used.status).toBe(303);
	const cookie = found(used.headers.getSetCookie()[0]).split(';')[0];
	const again = await room.ask(null, `/enter/${token}`, { form });
	expect([again.status, again.headers.get('referrer-policy')]).toEqual([410, 'strict-origin']);
	expect((await room.ask(cookie, `/enter/${token}/no-such-page`)).status).toBe(404);
	expect((await room.ask(cookie, '/reviews/no-such-review')).status).toBe(404);
	expect((await room.ask(cookie, '/enter', { method: 'PUT' })).status).toBe(405);
	await room.ask(cookie, '/sign-out', { form: { for: room.person('bethan-howells') } });

	const bethan = room.person('bethan-howells');
	await until(() => of('sign-out').some(({ person }) => person === bethan));
	expect(of('sign-in').filter(({ by }) => by === 'link')).toMatchObject([{ person: bethan }]);
	expect(of('link-expired')).toHaveLength(1);
	expect(of('refused').map(({ status }) => status)).toEqual(expect.arrayContaining([404, 405]));
	expect(room.log).not.toContain(token);
	expect(room.log).not.toMatch(/"stack"|\\n\s+at |^\s+at /m);
});

/** The lines of the log about one kind of event. */
function of(event: string): Record<string, unknown>[] {
	return room.log
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Record<string, unknown>)
		.filter((line) => line.event === event);
}

/** Opens the board of Priya's own group and a live link, as the page of her breakout does. */
async function open(cookie: string) {
	const name = boardName(room.case(room.ownCase), room.group(room.letters.own));
	const url = `${room.origin.replace('http:', 'ws:')}/boards`;
	const board = raw({ url }, cookie.split('=')[1], name);
	const rooms = [`sitting:${room.sitting}` as const];
	const live = new LiveLink(rooms, 0, () => undefined, undefined, {
		url: room.origin,
		headers: { cookie }
	});
	onTestFinished(() => live.close());
	await until(() => board.frames.length > 0 && live.state === 'connected', 10_000);
	return { board, live };
}

async function inDatabase(work: (db: Db) => Promise<unknown>): Promise<void> {
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	try {
		await work(db);
	} finally {
		await db.destroy();
	}
}
