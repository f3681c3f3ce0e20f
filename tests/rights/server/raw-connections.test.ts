import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Room } from '../room';
import { head, rawLine } from './raw-line';

const FORM = 'application/x-www-form-urlencoded';

let room: Room;
let cookie = '';
beforeAll(async () => {
	room = await Room.open('breakouts', { isLimited: true });
	cookie = (await room.cookie('placed')) ?? '';
});
afterAll(() => room.end());

const get = (path: string, headers: Record<string, string | number> = {}) =>
	head(room.origin, `GET ${path}`, { cookie, ...headers });

/** A form of somebody signed in that is answered 303. */
function form(): string {
	const body = 'lang=en&to=/';
	const headers = { cookie, 'content-type': FORM, 'content-length': body.length };
	return head(room.origin, 'POST /language', headers) + body;
}

test.each([
	['/language', FORM],
	['/language', 'application/json'],
	['/enter', 'text/plain'],
	['/privacy', FORM],
	['/no-such-page', FORM],
	['/healthz', 'application/octet-stream']
])(
	'a form after a refused body of 200 KB to %s, as %s, is answered at once',
	async (path, type) => {
		const bytes = 200_000;
		const headers = { cookie, 'content-type': type, 'content-length': bytes };
		const refused = head(room.origin, `POST ${path}`, headers) + 'x'.repeat(bytes);
		const line = rawLine(room.origin, refused + form());
		await expect.poll(line.statuses, { timeout: 6_000 }).toHaveLength(2);
		expect(line.statuses()[0]).toBeGreaterThanOrEqual(400);
		expect(line.statuses()[0]).toBeLessThan(500);
		expect(line.statuses()[1]).toBe(303);
		expect(line.took()).toBeLessThan(3_000);
	}
);

test('2,000 requests in one packet end their connection, and somebody else waits for none of them', async () => {
	const other = await room.cookie('chair');
	const line = rawLine(room.origin, get('/privacy').repeat(2_000));
	const began = performance.now();
	expect((await room.ask(other, '/')).status).toBe(200);
	expect(performance.now() - began).toBeLessThan(2_000);
	await expect.poll(line.isEnded, { timeout: 20_000 }).toBe(true);
	const statuses = line.statuses();
	expect(statuses.length).toBeLessThan(50);
	expect([200, 429]).toContain(statuses.at(-1) ?? 429);
}, 30_000);

test('a head that arrives letter by letter is ended with 408', async () => {
	const lines = Array.from({ length: 50 }, () => rawLine(room.origin, 'GET / HTTP/1.1\r\nhost: a'));
	const letters = setInterval(() => lines.forEach((line) => line.write('a')), 500);
	try {
		await expect.poll(() => lines.every((line) => line.isEnded()), { timeout: 20_000 }).toBe(true);
	} finally {
		clearInterval(letters);
	}
	expect(new Set(lines.flatMap((line) => line.statuses()))).toEqual(new Set([408]));
}, 30_000);

test('a head with more than 16 KB is answered 431, and one with a large cookie as any other', async () => {
	const large = rawLine(room.origin, get('/privacy', { 'x-long': 'x'.repeat(10_000) }));
	await expect.poll(large.statuses).toEqual([200]);
	for (const name of ['cookie', 'x-long', 'range']) {
		const huge = rawLine(room.origin, get('/privacy', { [name]: 'x'.repeat(100_000) }));
		await expect.poll(huge.statuses).toEqual([431]);
		await expect.poll(huge.isEnded).toBe(true);
	}
	const many = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`x-${n}`, 'y']));
	const lines = rawLine(room.origin, get('/privacy', many));
	await expect.poll(lines.statuses).toHaveLength(1);
	expect(lines.statuses()[0]).toBeLessThan(500);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'M-SEARCH'])(
	'%s is answered, and never with a fault of ours',
	async (method) => {
		for (const path of ['/', '/enter', '/privacy', '/published', '/favicon.svg', '/live/']) {
			const line = rawLine(room.origin, head(room.origin, `${method} ${path}`, { cookie }));
			await expect.poll(line.statuses, { timeout: 5_000 }).toHaveLength(1);
			expect([path, line.statuses()[0]]).toEqual([path, expect.toSatisfy(isNoFault)]);
		}
	}
);

const isNoFault = (status: number) => status >= 200 && status < 500;

test('words that are no request, and CONNECT, end the connection', async () => {
	for (const words of [
		'NONSENSE / HTTP/1.1\r\nhost: a\r\n\r\n',
		'GET / HTTP/9.9\r\nhost: a\r\n\r\n',
		'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
		'CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n',
		'GET / HTTP/1.1\r\n\r\n'
	]) {
		const line = rawLine(room.origin, words);
		await expect.poll(line.isEnded, { timeout: 5_000 }).toBe(true);
		expect([words, line.statuses()]).toEqual([words, expect.toSatisfy(isOneRefusal)]);
	}
});

const isOneRefusal = (statuses: number[]) => statuses.every((status) => status === 400);

test('a form that asks whether to go on is told so and taken; any other expectation is 417', async () => {
	const body = 'lang=en&to=/';
	const headers = { cookie, 'content-type': FORM, 'content-length': body.length };
	const line = rawLine(
		room.origin,
		head(room.origin, 'POST /language', { ...headers, expect: '100-continue' })
	);
	await expect.poll(line.statuses).toEqual([100]);
	line.write(body);
	await expect.poll(line.statuses).toEqual([100, 303]);
	const odd = rawLine(
		room.origin,
		head(room.origin, 'POST /language', { ...headers, expect: 'a miracle' })
	);
	await expect.poll(odd.statuses).toEqual([417]);
});

test.each([
	['a length that is no number', {}, 'zz\r\nlang=en\r\n0\r\n\r\n'],
	['a negative length', {}, '-5\r\nlang=en\r\n0\r\n\r\n'],
	['a length beyond all numbers', {}, 'fffffffffffffffff\r\nlang=en\r\n0\r\n\r\n'],
	['more than it says', {}, '3\r\nlang=en\r\n0\r\n\r\n'],
	['an extension of 100 KB', {}, `3;${'x'.repeat(100_000)}\r\nabc\r\n0\r\n\r\n`],
	['a second length beside it', { 'content-length': 5 }, '3\r\nabc\r\n0\r\n\r\n']
])('chunks with %s are answered 4xx, and the connection ends', async (_, more, chunks) => {
	const headers = { cookie, 'content-type': FORM, 'transfer-encoding': 'chunked', ...more };
	const line = rawLine(room.origin, head(room.origin, 'POST /language', headers) + chunks + form());
	await expect.poll(line.isEnded, { timeout: 8_000 }).toBe(true);
	expect(line.statuses()).toHaveLength(1);
	expect([400, 413]).toContain(line.statuses()[0]);
});

test('after all of it everybody is answered at once', async () => {
	const began = performance.now();
	expect((await room.ask(null, '/healthz')).status).toBe(200);
	expect(performance.now() - began).toBeLessThan(500);
	expect((await room.ask(cookie, '/')).status).toBe(200);
});
