import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, Room } from '../room';

/** Every form that is read before anybody is known. */
const DOORS = [
	...['/enter', '/enter/no-such-link', '/setup', '/sign-out', '/language', '/demo/enter', '/stay']
];
const FIELDS = 91_000;
const body = Array.from({ length: FIELDS }, (_, n) => `${n.toString(36)}=`).join('&');
const password = 'three words and one more';

let room: Room;
beforeAll(async () => {
	room = await Room.open('breakouts');
});
afterAll(() => room.end());

describe.each(DOORS)('%s', (path) => {
	test('refuses a form of 91,000 fields before it has arrived', async () => {
		expect(body.length).toBeGreaterThan(400_000);
		const asked = post(path, { 'content-length': String(body.length) });
		asked.write(body.slice(0, 1_000));
		expect(await statusOf(asked)).toBeOneOf(early(path));
	});

	test('reads no more than is allowed of a form that does not say how long it is', async () => {
		const asked = post(path, { 'transfer-encoding': 'chunked' });
		asked.write(body.slice(0, 100_000));
		expect(await statusOf(asked)).toBeOneOf([...early(path), 'cut']);
	});

	test('refuses 1,000 fields in a form that is short enough', async () => {
		const short = 'a=&'.repeat(1_000);
		const asked = post(path, { 'content-length': String(short.length) });
		asked.end(short);
		expect(await statusOf(asked)).toBeOneOf(early(path));
	});
});

test('a long form of a page whose person is signed out by now is told so, and not that it could not be read', async () => {
	const long = { title: 'A long report. '.repeat(20_000) };
	const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`step-${n}`, 'on']));
	for (const form of [long, many, {}]) {
		const path = `/sittings/${room.sitting}/plenary?/open-show`;
		expect(await room.act(null, path, form)).toMatchObject({
			...{ type: 'failure', status: 401, code: 'not-signed-in' }
		});
	}
});

test('an address that has to wait is told so before its form is read, whatever it calls its device', async () => {
	const device = await deviceOfBethan();
	for (let n = 0; n < 40; n += 1) {
		const form = { email: `person-${n}@panel.example`, password: 'not the right one' };
		expect((await room.ask(null, '/enter', { form })).status).toBe(401);
	}
	const said = { 'content-length': '1000' };
	for (const cookie of ['', 'plenary_device=made-up', `plenary_device=${device}x`]) {
		const asked = post('/enter', { ...said, cookie });
		asked.write('email=bethan');
		expect([cookie, await statusOf(asked)]).toEqual([cookie, 429]);
	}
	const form = { email: 'bethan-howells@panel.example', password };
	expect((await room.ask(null, '/enter', { form })).status).toBe(429);
	const known = await room.ask(`plenary_device=${device}`, '/enter', { form });
	expect([known.status, known.to]).toEqual([303, '/']);
});

test.each([
	['/staff/settings/forms/new?/edit', { form: '', from: '', seen: '0', edit: 'prompts add' }],
	['/staff/settings?/edit', { section: 'panel', seen: '1', edit: 'seats add' }]
])('%s shows the form again, whatever its fields are called', async (path, fields) => {
	const form = Object.fromEntries([
		...Object.entries(fields),
		...['__proto__', 'constructor', 'toString'].map((name) => [`f-${name}`, 'x']),
		['f-name.en', 'Custody visits']
	]) as Record<string, string>;
	const shown = await room.ask(await room.cookie('coordinator'), path, { form });
	expect(shown.status).toBe(200);
	expect(shown.body).toContain('Custody visits');
});

/** What a door says at once: that the form cannot be read, or that it is not for this address or person at all. */
function early(path: string): number[] {
	return unread[path] ?? [400, 413];
}

const unread: Record<string, number[]> = {
	'/sign-out': [303],
	'/stay': [401],
	'/setup': [404],
	'/enter/no-such-link': [410]
};

function post(path: string, headers: Record<string, string>): ClientRequest {
	return request(`${room.origin}${path}`, {
		method: 'POST',
		headers: {
			accept: 'text/html',
			origin: room.origin,
			'content-type': 'application/x-www-form-urlencoded',
			...headers
		}
	});
}

/** The answer to what has been sent so far; the rest never comes. `cut` where the connection was ended instead. */
function statusOf(asked: ClientRequest): Promise<number | 'cut'> {
	return new Promise((resolve) => {
		asked.on('response', ({ statusCode }) => {
			resolve(statusCode ?? 0);
			asked.destroy();
		});
		asked.on('error', () => resolve('cut'));
	});
}

/** The cookie of a browser that Bethan has signed in with. */
async function deviceOfBethan(): Promise<string> {
	const given = await room.ask(await room.cookie('coordinator'), '/staff/people?/link', {
		form: { person: room.person('bethan-howells') }
	});
	const token = found(/\/enter\/([A-Za-z0-9_-]{20,})/.exec(given.body)?.[1]);
	expect((await room.ask(null, `/enter/${token}`, { form: { password } })).status).toBe(303);
	const form = { email: 'bethan-howells@panel.example', password };
	const { headers } = await room.ask(null, '/enter', { form });
	const device = headers.getSetCookie().find((each) => each.startsWith('plenary_device='));
	return found(device).split(/[=;]/)[1];
}
