import { afterAll, expect, test } from 'vitest';
import { actions } from '../../src/routes/account/+page.server';
import { actions as atLink } from '../../src/routes/enter/[token]/+page.server';
import { actions as atDoor } from '../../src/routes/enter/+page.server';
import { giveSignInLink } from '../../server/acts/people/give-sign-in-link';
import { endSessionsOf } from '../../server/acts/people/end-sessions';
import { thePanel } from '../../server/store/people/panels';
import { setPassword } from '../../server/store/people/credentials';
import { readHistory } from '../../server/store/report/history';
import { accountFor } from '../../server/views/people/account';
import { homeFor } from '../../server/views/home';
import { raw, until } from '../gateway/rig';
import { boardName } from '../../src/lib/board/names';
import { dropMade, openDemo } from './open-house';
import type { OpenHouse } from './open-house';

afterAll(dropMade);

const OLD = 'gwynt a glaw a haul';
const NEW = 'tair craig uwch y lli';

/** An action of a page, as the browser of one session sends it. */
async function send(
	{ house }: OpenHouse,
	header: string | null,
	action: (event: never) => unknown,
	fields: Record<string, string>,
	params: Record<string, string> = {}
): Promise<{ status?: number; data?: { refused: { code: string } }; location?: string }> {
	const signedIn = header === null ? null : await house.sessions.whoIs(header);
	const request = new Request('http://localhost/account', {
		method: 'POST',
		body: new URLSearchParams(fields)
	});
	const event = {
		locals: { house, panel: await thePanel(house.db), lang: 'en', signedIn },
		...{ request, params, route: { id: '/account' }, url: new URL('http://localhost/enter') },
		cookies: { set: () => undefined, get: () => undefined },
		getClientAddress: () => '192.0.2.1'
	};
	try {
		return ((await action(event as never)) ?? {}) as { status?: number };
	} catch (thrown) {
		return thrown as { status: number; location: string };
	}
}
const codeOf = ({ data }: Awaited<ReturnType<typeof send>>) => data?.refused.code;

/** Priya with a password, on two devices, the first with a board open. */
async function onTwoDevices() {
	const rig = await openDemo('breakouts');
	const { house } = rig;
	const priya = await rig.person('priya-nair');
	await setPassword(house.db, priya.id, await house.passwords.hash(OLD));
	const [there, here] = [await rig.enter('priya-nair'), await rig.enter('priya-nair')];
	const state = await house.db
		.selectFrom('group_members')
		.innerJoin('group_cases', 'group_cases.group_id', 'group_members.group_id')
		.innerJoin('cases', 'cases.id', 'group_cases.case_id')
		.where('group_members.person_id', '=', priya.id)
		.orderBy('cases.number')
		.select(['group_cases.case_id', 'group_cases.group_id'])
		.executeTakeFirstOrThrow();
	const board = raw(rig, there.cookie, boardName(state.case_id, state.group_id));
	await until(() => board.frames.length > 0 || board.closed() !== null);
	return { rig, house, priya, there, here, board };
}

test('a new password needs the present one, ends every other session and closes its board, not this one', async () => {
	const { rig, house, there, here, board } = await onTwoDevices();
	const change = (fields: Record<string, string>) =>
		send(rig, here.header, actions.password, fields);
	expect(codeOf(await change({ password: 'wrong', 'new-password': NEW }))).toBe('password-wrong');
	expect(codeOf(await change({ password: OLD, 'new-password': 'password1234' }))).toBe(
		'password-common'
	);
	expect(await house.sessions.whoIs(there.header)).not.toBe(null);
	expect(await change({ password: OLD, 'new-password': NEW })).toEqual({ done: 'password' });
	await until(() => board.closed() !== null);
	expect(board.closed()).toBe(4401);
	expect(await house.sessions.whoIs(there.header)).toBe(null);
	expect((await house.sessions.whoIs(here.header))?.person.name).toBe('Priya Nair');
});

test('a password chosen at a sign-in link ends every session there was, and closes its board', async () => {
	const { rig, house, priya, there, here, board } = await onTwoDevices();
	const elin = await rig.person('elin-prosser');
	const asked = await giveSignInLink(house, elin, { personId: priya.id });
	if ('asked' in asked) throw new Error('a second person is needed');
	const token = { token: asked.token };
	expect(await send(rig, null, atLink.default, { password: NEW }, token)).toMatchObject({
		status: 303,
		location: '/'
	});
	await until(() => board.closed() !== null);
	expect(board.closed()).toBe(4401);
	for (const { header } of [there, here]) expect(await house.sessions.whoIs(header)).toBe(null);
	const left = await house.db
		.selectFrom('sessions')
		.where('user_id', '=', priya.id)
		.select('id')
		.execute();
	expect(left).toHaveLength(1);
});

test('a person sees where they are signed in, and ends one, or all others', async () => {
	const { rig, house, priya, there, here } = await onTwoDevices();
	const seen = async () =>
		(await accountFor(house, priya, { sessionId: here.id, lang: 'en' })).sessions;
	expect((await seen()).map(({ isThis, device }) => [isThis, device]).sort()).toEqual([
		[false, 'firefox windows'],
		[true, 'firefox windows']
	]);
	const other = await rig.enter('kofi-mensah');
	const stolen = await send(rig, other.header, actions.end, { session: there.id });
	expect(codeOf(stolen)).toBe('unknown');
	expect(await send(rig, here.header, actions.end, { session: there.id })).toEqual({ done: 'end' });
	expect((await seen()).map(({ isThis }) => isThis)).toEqual([true]);
	const [third, fourth] = [await rig.enter('priya-nair'), await rig.enter('priya-nair')];
	await send(rig, here.header, actions['end-others'], {});
	expect(await house.sessions.whoIs(third.header)).toBe(null);
	expect(await house.sessions.whoIs(fourth.header)).toBe(null);
	expect(await house.sessions.whoIs(other.header)).not.toBe(null);
});

test('name, telephone, language and address are changed by acts with a line each, and never into another’s', async () => {
	const { rig, house, priya, here } = await onTwoDevices();
	const mine = { name: 'Priya Naïr', phone: '01632 960 555', language: 'cy' };
	expect(await send(rig, here.header, actions.details, mine)).toEqual({ done: 'details' });
	const taken = await send(rig, here.header, actions.details, { ...mine, name: 'KOFI  mensah' });
	expect(codeOf(taken)).toBe('name-taken');
	const unseen = await send(rig, here.header, actions.details, { ...mine, name: 'Priya\u202e' });
	expect(codeOf(unseen)).toBe('name-unseen');
	const email = { email: 'PRIYA@new.example', password: OLD };
	expect(codeOf(await send(rig, here.header, actions.email, { email: 'p@new.example' }))).toBe(
		'password-wrong'
	);
	expect(await send(rig, here.header, actions.email, email)).toEqual({ done: 'email' });
	expect(await rig.person('priya-nair')).toMatchObject({
		...{ name: 'Priya Naïr', phone: '01632 960 555', language: 'cy' },
		email: 'priya@new.example'
	});
	const lines = (await readHistory(house.db)).filter(({ personId }) => personId === priya.id);
	expect(lines.map(({ act }) => act).slice(-2)).toEqual(['change-own-details', 'change-own-email']);
	expect(JSON.stringify(lines)).not.toMatch(/Naïr|new\.example|960 555/);
});

test('what the office did to an account is on its first page until it is read, and on its own page after', async () => {
	const { rig, house, priya, here } = await onTwoDevices();
	const elin = await rig.person('elin-prosser');
	await giveSignInLink(house, elin, { personId: priya.id });
	const panel = await thePanel(house.db);
	if (!panel) throw new Error('no panel');
	const home = async () => (await homeFor(house, priya, panel, 'en')).notices;
	expect(await home()).toMatchObject([{ kind: 'link', by: 'Elin Prosser' }]);
	expect(await send(rig, here.header, actions.seen, {})).toMatchObject({ location: '/' });
	expect(await home()).toEqual([]);
	const own = await accountFor(house, priya, { sessionId: here.id, lang: 'en' });
	expect(own.notices).toMatchObject([{ kind: 'link', by: 'Elin Prosser', isNew: false }]);

	await endSessionsOf(house, elin, { personId: priya.id });
	expect(await house.sessions.whoIs(here.header)).toBe(null);
	expect((await home()).map(({ kind }) => kind)).toEqual(['sessions']);
});

test('sign-ins, failures and refusals are in the log, and no token, password or address of a link', async () => {
	const { rig, house, priya, here } = await onTwoDevices();
	const said: unknown[] = [];
	const keep = (...entry: unknown[]) => void said.push(entry);
	house.log.info = keep as typeof house.log.info;
	house.log.error = keep as typeof house.log.error;
	const elin = await rig.person('elin-prosser');
	const made = await giveSignInLink(house, elin, { personId: priya.id });
	if ('asked' in made) throw new Error('a second person is needed');
	const email = priya.email ?? '';
	await send(rig, null, atDoor.default, { email, password: 'not the right one' });
	await send(rig, null, atDoor.default, { email, password: OLD });
	await send(rig, here.header, actions.password, { password: 'also wrong', 'new-password': NEW });
	const token = { token: made.token };
	await send(rig, null, atLink.default, { password: NEW }, token);
	await send(rig, null, atLink.default, { password: NEW }, token);
	const log = JSON.stringify(said);
	for (const event of ['"sign-in-failed"', '"sign-in"', '"refused"', '"link-expired"']) {
		expect(log).toContain(event);
	}
	for (const secret of [
		made.token,
		OLD,
		NEW,
		'not the right one',
		'also wrong',
		'/enter/',
		here.cookie
	]) {
		expect([secret, log.includes(secret)]).toEqual([secret, false]);
	}
});
