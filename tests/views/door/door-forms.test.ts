import { expect, test } from 'vitest';
import { Addresses } from '../../../server/http/request/addresses';
import { refusing } from '../../../server/http/answers';
import { readForm, LARGE, OFFICE_FIELDS, SMALL_FORM } from '../../../server/http/forms';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { refusing as refused } from '../../acts/refusing';

const form = (body: BodyInit, type?: string) =>
	new Request('http://localhost/enter', {
		method: 'POST',
		body,
		...(type && { headers: { 'content-type': type } })
	});

test('a form of a person is read, whichever way a browser sends it', async () => {
	const plain = await readForm(form(new URLSearchParams({ name: 'Siân Ŵyn', to: '/a b' })));
	expect([...plain]).toEqual([
		['name', 'Siân Ŵyn'],
		['to', '/a b']
	]);
	const parts = new FormData();
	parts.append('name', 'Siân Ŵyn');
	expect((await readForm(form(parts))).get('name')).toBe('Siân Ŵyn');
});

test('a long form of somebody who is signed in may have a thousand fields, and no more', async () => {
	const fields = (n: number) => form(new URLSearchParams('a=b&'.repeat(n)));
	expect([...(await readForm(fields(900), LARGE))]).toHaveLength(900);
	await refused(readForm(fields(1001), LARGE), 'form-unreadable');
	// A case form of the office has more.
	expect([...(await readForm(fields(4900), LARGE, OFFICE_FIELDS))]).toHaveLength(4900);
	await refused(readForm(fields(5001), LARGE, OFFICE_FIELDS), 'form-unreadable');
});

test.each([
	['91,000 fields', () => form(new URLSearchParams('a=&'.repeat(91_000)))],
	['201 fields', () => form(new URLSearchParams('a=b&'.repeat(201)))],
	['a long text', () => form(new URLSearchParams({ email: 'x'.repeat(SMALL_FORM) }))],
	['no form', () => form('{}', 'application/json')],
	['half a form', () => form('--x\r\nContent-Dispo', 'multipart/form-data; boundary=x')]
])('%s at the door is refused before it is taken apart', async (_, request) => {
	await refused(readForm(request()), 'form-unreadable');
});

test('only the fields a form has come back to it, and no password or trap', () => {
	const given = new FormData();
	for (const name of ['email', 'password', 'constructor', '__proto__', 'other', 'for'])
		given.append(name, name);
	expect(refusing(new Refusal('sign-in-failed'), given, ['email']).data.given).toEqual({
		email: 'email'
	});
	// A name that ends in a line begins the names of several fields.
	given.append('case-5', 'none');
	expect(refusing(new Refusal('empty'), given, ['case-']).data.given).toEqual({ 'case-5': 'none' });
});

test('each of the cast has an address, whose forms and links come from itself alone', () => {
	const demo = new Addresses('http://localhost:4400', ['joan-whitfield']);
	expect(demo.of('joan-whitfield')).toBe('http://joan-whitfield.localhost:4400/');
	expect(demo.originAt('joan-whitfield.localhost:4400')).toBe(
		'http://joan-whitfield.localhost:4400'
	);
	for (const host of [
		'nobody.localhost:4400',
		'joan-whitfield.localhost:4401',
		'joan-whitfield.localhost.evil.example:4400',
		'evil.joan-whitfield.localhost:4400',
		'localhost:4400',
		undefined
	]) {
		expect([host, demo.castAt(host), demo.originAt(host)]).toEqual([
			host,
			null,
			'http://localhost:4400'
		]);
	}
	expect(new Addresses('https://panel.example', ['joan-whitfield']).of('joan-whitfield')).toBe(
		null
	);
});
