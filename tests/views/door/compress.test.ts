import { once } from 'node:events';
import { createServer } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from '../../../server/http/compress.js';

const page = `<p>${'The officer kept the victim informed. '.repeat(500)}</p>`;
const html = 'text/html; charset=utf-8';
let answer: { status: number; headers: OutgoingHttpHeaders } = { status: 200, headers: {} };
const server = createServer((req, res) =>
	compress(req, res, () => {
		res.writeHead(answer.status, answer.headers);
		res.end(page);
	})
);
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => void server.close());

async function ask(path: string, accepts = 'br, gzip', given: RequestInit = {}) {
	const { port } = server.address() as AddressInfo;
	const response = await fetch(`http://127.0.0.1:${port}${path}`, {
		...given,
		headers: { 'accept-encoding': accepts }
	});
	expect(await response.text()).toBe(page);
	return {
		encoding: response.headers.get('content-encoding'),
		vary: response.headers.get('vary')
	};
}

test.each([
	['/reviews/july/draft', 'br, gzip', 'br'],
	['/reviews/july/draft', 'gzip', 'gzip'],
	['/reviews/july/draft', 'identity', null]
])('a page at %s for a reader who takes %s is sent as %s', async (path, accepts, encoding) => {
	answer = { status: 200, headers: { 'content-type': html } };
	expect(await ask(path, accepts)).toEqual({ encoding, vary: 'Accept-Encoding' });
});

test('what varies already goes on varying', async () => {
	answer = { status: 200, headers: { 'content-type': html, vary: 'Cookie' } };
	expect(await ask('/')).toEqual({ encoding: 'br', vary: 'Cookie, Accept-Encoding' });
});

test.each([
	['another site’s words in the address', '/enter?to=/sign-in-guess', 'GET', 200, html],
	['the answer to a form', '/people', 'POST', 200, html],
	['a page that does not exist', '/guess', 'GET', 404, html],
	['a stream of events', '/live', 'GET', 200, 'text/event-stream'],
	['what is compressed by its nature', '/file', 'GET', 200, 'audio/mpeg'],
	['a data address with words of somebody else', '/a/__data.json?q=guess', 'GET', 200, html],
	['an address that is none', '//?%', 'GET', 200, html]
])('%s is sent as it is', async (_, path, method, status, type) => {
	answer = { status, headers: { 'content-type': type } };
	expect((await ask(path, 'br, gzip', { method })).encoding).toBe(null);
});

test('a page’s data is compressed, though Kit asks for it with a query', async () => {
	answer = { status: 200, headers: { 'content-type': 'application/json' } };
	const path = '/reviews/july/draft/__data.json?x-sveltekit-invalidated=001';
	expect((await ask(path)).encoding).toBe('br');
});
