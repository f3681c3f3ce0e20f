import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signIn } from '../../../server/sign-in/sign-in';
import { ownPath } from '../../../server/http/request/own-path';
import { Devices } from '../../../server/sign-in/devices';
import { Passwords } from '../../../server/sign-in/passwords';
import { openSessions } from '../../../server/sign-in/sessions';
import { secondsLeft } from '../../../server/sign-in/session-life';
import { setPassword } from '../../../server/store/people/credentials';
import { dropSessionsOf } from '../../../server/store/people/sessions';
import { Tries } from '../../../server/sign-in/tries';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import type { Refusal } from '../../../src/lib/meeting/refusal';
import { refusing } from '../../acts/refusing';
import { houseOfElin } from '../room';

let house: Awaited<ReturnType<typeof houseOfElin>>;
let door: Parameters<typeof signIn>[0];
const right = {
	email: ' Elin.Prosser@Panel.example',
	password: 'gwynt a glaw a haul',
	address: '192.0.2.1'
};

beforeEach(async () => {
	house = await houseOfElin();
	const passwords = new Passwords();
	await setPassword(house.db, house.elin.id, await passwords.hash(right.password));
	const devices = new Devices(Buffer.alloc(32, 1));
	const sessions = openSessions(house.db, false);
	door = { db: house.db, passwords, sessions, tries: new Tries(), devices };
});
afterEach(() => house.end());

test('the right password opens a session, however the address is typed', async () => {
	const { cookie } = await signIn(door, right);
	const who = await door.sessions.whoIs(`${cookie.name}=${cookie.value}`);
	expect(who?.person.name).toBe('Elin Prosser');
});

test('a cookie that cannot be read is nobody’s, and another program’s hides nothing of ours', async () => {
	const { whoIs } = door.sessions;
	expect(await whoIs('plenary_session=%')).toBe(null);
	const { name, value } = (await signIn(door, right)).cookie;
	expect((await whoIs(`other=100%; ${name}=${value}`))?.person.name).toBe('Elin Prosser');
});

test('a session ends after fourteen days, however often it was renewed', async () => {
	const { cookie } = await signIn(door, right);
	const began = Math.floor(Date.now() / 1000) - 14 * 24 * 60 * 60;
	await house.db
		.updateTable('sessions')
		.set({ started_at: began + 60 })
		.execute();
	expect(await door.sessions.whoIs(`${cookie.name}=${cookie.value}`)).not.toBe(null);
	await house.db.updateTable('sessions').set({ started_at: began }).execute();
	expect(await door.sessions.whoIs(`${cookie.name}=${cookie.value}`)).toBe(null);
});

test('a socket prolongs no session, so the page that does still gets the new cookie', async () => {
	const { cookie } = await signIn(door, right);
	const header = `${cookie.name}=${cookie.value}`;
	const soon = Math.floor(Date.now() / 1000) + 60 * 60;
	await house.db.updateTable('sessions').set({ expires_at: soon }).execute();
	const seen = await door.sessions.lookUp(header);
	expect([seen?.person.name, seen?.expiresAt.getTime()]).toEqual(['Elin Prosser', soon * 1000]);
	expect((await door.sessions.whoIs(header))?.renewed?.value).toBe(cookie.value);

	const later = await door.sessions.lookUp(header);
	expect(later?.renewed?.value).toBe(cookie.value);
	expect(later?.renewed?.attributes.maxAge).toBeGreaterThan(11 * 60 * 60);
	expect(later && secondsLeft(later)).toBeGreaterThan(11 * 60 * 60);
});

test('a session that has run out or was ended is nobody’s on a socket either', async () => {
	const { cookie } = await signIn(door, right);
	const header = `${cookie.name}=${cookie.value}`;
	const id = (await door.sessions.lookUp(header))?.sessionId ?? '';
	await house.db.updateTable('sessions').set({ expires_at: 1 }).execute();
	expect(await door.sessions.lookUp(header)).toBe(null);
	const again = (await signIn(door, right)).cookie;
	await dropSessionsOf(house.db, house.elin.id, { but: id });
	expect(await door.sessions.lookUp(`${again.name}=${again.value}`)).toBe(null);
});

test('a session that ends while the disk is full has ended all the same, and is dropped later', async () => {
	const { cookie } = await signIn(door, right);
	const whoIs = () => door.sessions.whoIs(`${cookie.name}=${cookie.value}`);
	const id = (await whoIs())?.sessionId ?? '';
	await sql
		.raw(
			`create trigger full before delete on sessions begin
		select raise(abort, 'SQLITE_FULL: database or disk is full'); end`
		)
		.execute(house.db);
	await door.sessions.end(id);
	expect(await whoIs()).toBe(null);
	await sql.raw('drop trigger full').execute(house.db);
	await door.sessions.sweep();
	expect(await house.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
});

test('a membership that ended has no session any more, and the right password opens none', async () => {
	const { cookie } = await signIn(door, right);
	const whoIs = () => door.sessions.whoIs(`${cookie.name}=${cookie.value}`);
	const mark = (standing: string) => house.db.updateTable('people').set({ standing }).execute();
	await mark('suspended');
	expect((await whoIs())?.person.name).toBe('Elin Prosser');
	await mark('ended');
	expect(await whoIs()).toBe(null);
	await refusing(signIn(door, right), 'not-active');
	await refusing(signIn(door, { ...right, password: 'wrong' }), 'sign-in-failed');
});

test('a new password ends every session but the one it was chosen in', async () => {
	const [first, second] = [await signIn(door, right), await signIn(door, right)];
	const whoIs = ({ cookie }: typeof first) => door.sessions.whoIs(`${cookie.name}=${cookie.value}`);
	const kept = (await whoIs(second))?.sessionId;
	expect(await dropSessionsOf(house.db, house.elin.id, { but: kept })).toHaveLength(1);
	expect([await whoIs(first), (await whoIs(second))?.person.name]).toEqual([null, 'Elin Prosser']);
});

test('a wrong password and an unknown address say the same', async () => {
	await refusing(signIn(door, { ...right, password: 'wrong' }), 'sign-in-failed');
	await refusing(signIn(door, { ...right, email: 'nobody@panel.example' }), 'sign-in-failed');
	await refusing(signIn(door, { ...right, email: '' }), 'sign-in-failed');
});

test('guessing stops after eight, even all at once, and the sentence says how long', async () => {
	const guesses = await Promise.allSettled(
		Array.from({ length: 12 }, (_, n) => signIn(door, { ...right, password: `guess ${n}` }))
	);
	const codes = guesses.map((each) =>
		each.status === 'rejected' && isRefusal(each.reason) ? each.reason.code : 'let in'
	);
	expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(8);
	expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(4);
	expect(await refusing(signIn(door, right), 'too-many-tries')).toEqual({ minutes: 1 });
});

test('a stranger who guesses elsewhere keeps nobody out; each further guess waits twice as long', async () => {
	for (let n = 0; n < 20; n++)
		door.tries.tried({ email: 'elin.prosser@panel.example', address: 'far' });
	expect((await signIn(door, right)).person.name).toBe('Elin Prosser');

	const tries = new Tries();
	const [elin, huw] = [
		{ email: 'elin', address: 'office' },
		{ email: 'huw', address: 'office' }
	];
	const waits = Array.from({ length: 13 }, () => {
		tries.tried(elin, 0);
		return tries.wait(elin, 0);
	});
	expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 15, 15]);
	expect(tries.wait(huw, 0)).toBe(0);
	expect(tries.wait(elin, 15 * 60_000)).toBe(0);
});

test('an account guessed from everywhere waits, but not on a device that signed in before', () => {
	const tries = new Tries();
	for (let n = 0; n < 40; n++) tries.tried({ email: 'elin', address: `far ${n}` }, 0);
	expect(tries.wait({ email: 'elin', address: 'home' }, 1)).toBe(1);
	expect(tries.wait({ email: 'elin', address: 'home', isKnown: true }, 1)).toBe(0);
	const device = door.devices.cookie(' Elin@panel.example', false).value;
	expect(door.devices.knows('elin@panel.example', device)).toBe(true);
	expect(door.devices.knows('huw@panel.example', device)).toBe(false);
	expect(door.devices.knows('elin@panel.example', undefined)).toBe(false);
});

test('eight wrong tries by somebody else in the same office keep out nobody on a device known before', async () => {
	const device = door.devices.cookie(right.email, false).value;
	for (let n = 0; n < 8; n++) {
		await refusing(signIn(door, { ...right, password: `guess ${n}` }), 'sign-in-failed');
	}
	await refusing(signIn(door, right), 'too-many-tries');
	expect((await signIn(door, { ...right, device })).person.name).toBe('Elin Prosser');
	await refusing(signIn(door, right), 'too-many-tries');
});

test('who guesses on a known device waits after eight, and elsewhere the account does not', async () => {
	const device = door.devices.cookie(right.email, false).value;
	for (let n = 0; n < 8; n++) {
		await refusing(signIn(door, { ...right, device, password: `guess ${n}` }), 'sign-in-failed');
	}
	await refusing(signIn(door, { ...right, device }), 'too-many-tries');
	expect((await signIn(door, right)).person.name).toBe('Elin Prosser');
});

test('wrong tries on an account that exists and on one that does not are answered alike, and wait as long', async () => {
	const answers = async (email: string) => {
		const said: unknown[] = [];
		for (let n = 0; n < 10; n++) {
			const asked = signIn(door, { ...right, email, password: `guess ${n}` });
			said.push(await asked.catch((error: Refusal) => [error.code, error.details]));
		}
		return said;
	};
	const known = await answers(right.email);
	expect(known.map((each) => (each as [string])[0])).toEqual([
		...Array<string>(8).fill('sign-in-failed'),
		...['too-many-tries', 'too-many-tries']
	]);
	expect(await answers('nobody@panel.example')).toEqual(known);
});

test('a device cookie is known as ours before an address is typed; one that is made up is not', () => {
	const { value } = door.devices.cookie('elin@panel.example', false);
	const brought = (cookie: string) =>
		door.devices.broughtBy({ get: (name) => (name === 'plenary_device' ? cookie : undefined) });
	expect(brought(value)).toBe(value);
	const made = ['', 'x', '.', 'x.x', value.split('.')[0], `${value}x`, `x${value}`];
	expect(made.map(brought)).toEqual(made.map(() => undefined));
	expect(door.devices.broughtBy({ get: () => undefined })).toBe(undefined);
});

test('an unknown address, and an account without a password, cost a hash as a wrong password does', async () => {
	const hashed = vi.spyOn(door.passwords, 'hash');
	await refusing(signIn(door, { ...right, email: 'nobody@panel.example' }), 'sign-in-failed');
	expect(hashed.mock.calls).toEqual([[right.password]]);
	expect(await door.passwords.verify(null, 'another')).toBe(false);
	expect(hashed).toHaveBeenCalledTimes(2);
});

test('a right password forgives the wrong ones before it', () => {
	const tries = new Tries();
	const elin = { email: 'elin', address: 'office' };
	for (let n = 0; n < 7; n++) tries.tried(elin, 0);
	tries.succeeded(elin);
	tries.tried(elin, 0);
	expect(tries.wait(elin, 1)).toBe(0);
});

test('one address that tries everybody has to wait too', () => {
	const tries = new Tries();
	for (let n = 0; n < 40; n++) tries.tried({ email: `person ${n}`, address: 'somewhere' }, 0);
	expect(tries.wait({ email: 'elin', address: 'somewhere' }, 1)).toBe(1);
	expect([tries.waitAt('somewhere', 1), tries.waitAt('elsewhere', 1)]).toEqual([1, 0]);
});

test('over https the cookie is this host’s alone, and of two of them neither is believed', async () => {
	const sessions = openSessions(house.db, true);
	const { cookie } = await sessions.start(house.elin.id);
	expect([cookie.name, cookie.attributes.secure]).toEqual(['__Host-plenary_session', true]);
	const one = `${cookie.name}=${cookie.value}`;
	expect((await sessions.whoIs(one))?.person.name).toBe('Elin Prosser');
	expect(await sessions.whoIs(`${one}; ${cookie.name}=planted`)).toBe(null);
	expect(await sessions.whoIs(`plenary_session=${cookie.value}`)).toBe(null);
});

const elins = ['Elin Prosser', 'elin.prosser@panel.example', 'Glan Teifi Panel'];

test.each([
	['too short', 'elevenchars', 'password-short'],
	['used by many', 'password1234', 'password-common'],
	['one key after the other', 'qwertyuiop12', 'password-common'],
	['the same again and again', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'password-common'],
	['one that many have, twice', 'passwordpassword', 'password-common'],
	['with signs for letters', 'P@ssw0rd2023!', 'password-common'],
	['their own name', 'Elin Prosser 12', 'password-common'],
	['their own name in one word', 'elinprosser1', 'password-common'],
	['their own address', 'elin.prosser@panel.example', 'password-common'],
	['the panel’s name', 'GlanTeifiPanel', 'password-common']
] as const)('a password that is %s is refused', async (_, password, code) => {
	await refusing(door.passwords.choose(password, elins), code);
});

test.each(['gwynt a glaw a haul', 'four words to remember', 'Ŵyn bach yn y cae glas'])(
	'a password of a few words is taken: %s',
	async (password) => {
		const hash = await door.passwords.choose(password, elins);
		expect(await door.passwords.verify(hash, password)).toBe(true);
	}
);

test('only the beginning of a long password is judged, and all of it counts', async () => {
	const long = `gwynt a glaw a haul ${'p@$$w0rd1!|'.repeat(1000)}`;
	const hash = await door.passwords.choose(long, elins);
	expect(await door.passwords.verify(hash, long)).toBe(true);
	expect(await door.passwords.verify(hash, long.slice(0, -1))).toBe(false);
});

test.each([
	['/reviews/july?all#top', '/reviews/july?all#top'],
	['//elsewhere.example/', '/'],
	['/\\elsewhere.example', '/'],
	['/\t/elsewhere.example', '/'],
	['https://elsewhere.example', '/'],
	['javascript:alert(1)', '/'],
	['/.//evil.example', '/'],
	['//here.invalid//evil.example', '/'],
	['//here.invalid/reviews', '/'],
	['/a/..//evil.example', '/'],
	['/.\\\\evil.example', '/'],
	['/%2e//evil.example', '/'],
	['/a/b/../../..//evil.example', '/'],
	['/reviews//july', '/reviews//july'],
	['/\n/evil.example', '/'],
	[null, '/']
])('after signing in, %s leads to %s', (to, where) => expect(ownPath(to)).toBe(where));
