import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	answerIn,
	DATA_FOR,
	keepingThePage
} from '../../../src/lib/page/reading/background-reading';
import { pauseAfter } from '../../../src/lib/room/reading/pauses';

const good = JSON.stringify({ type: 'data', nodes: [null, { type: 'data', data: [1] }] });
const ways: Record<string, (response: ServerResponse) => void> = {
	'a fault': (response) => response.writeHead(502).end('Bad gateway'),
	'no service': (response) => response.writeHead(503).end(),
	'too many': (response) => response.writeHead(429).end('"slow down"'),
	'a page of HTML': (response) =>
		response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>'),
	'a proxy’s page of HTML that forbids': (response) =>
		response.writeHead(403, { 'content-type': 'text/html' }).end('<!doctype html><p>Blocked</p>'),
	'a proxy’s page of HTML that finds nothing': (response) =>
		response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><p>Nothing</p>'),
	'a refusal that is no JSON of ours': (response) =>
		response.writeHead(403, { 'content-type': 'application/json' }).end('{"blocked":true}'),
	'a refusal without words': (response) => response.writeHead(404).end(),
	'half an answer': (response) => {
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
		response.write(good.slice(0, 20), () => response.destroy());
	},
	'no answer': (response) => response.destroy(),
	'a load that broke': (response) =>
		response.end(
			JSON.stringify({ type: 'data', nodes: [{ type: 'error', status: 500, error: {} }] })
		)
};

let server: Server;
let answer: (response: ServerResponse) => void;
let failures: number;
let others: number;
let isOffering: boolean;
let read: typeof fetch;
let data: string;

beforeEach(async () => {
	failures = 0;
	server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	data = `http://127.0.0.1:${port}/board/__data.json?x-sveltekit-invalidated=01`;
	others = 0;
	isOffering = false;
	read = keepingThePage(fetch, {
		isOwn: ({ pathname }) => pathname === '/board/__data.json',
		person: () => 'priya',
		failed: () => (failures += 1),
		notOwn: ({ is }) => void (others += is === 'other' ? 1 : 0),
		keepsWords: () => isOffering
	});
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

test.each(Object.keys(ways))('%s leaves the page as it is, and is counted', async (way) => {
	answer = ways[way];
	const kept = await read(data);
	expect(kept.ok).toBe(true);
	expect(await kept.json()).toEqual({ type: 'data', nodes: [{ type: 'skip' }, { type: 'skip' }] });
	expect(failures).toBe(1);
});

test('no refusal and no redirect takes words from the screen that are offered back; what was read does come through', async () => {
	const no = { type: 'data', nodes: [{ type: 'error', status: 403, error: { message: 'no' } }] };
	isOffering = true;
	for (const said of [JSON.stringify(no), '{"type":"redirect","location":"/enter"}']) {
		answer = (response) => response.end(said);
		expect(await (await read(data)).json()).toMatchObject({ nodes: [{ type: 'skip' }, {}] });
	}
	answer = (response) => response.end(good);
	expect(await (await read(data)).text()).toBe(good);
	// They are asked for again later.
	expect([failures, others]).toEqual([2, 0]);
});

test('data, a way to another page and a right that was taken away come through', async () => {
	const no = { type: 'data', nodes: [{ type: 'error', status: 403, error: { message: 'no' } }] };
	for (const said of [good, '{"type":"redirect","location":"/enter"}', JSON.stringify(no)]) {
		answer = (response) => response.end(said);
		expect(await (await read(data)).text()).toBe(said);
	}
	for (const said of ['"Not Found"', '{"message":"This is not on the panel’s list."}']) {
		answer = (response) =>
			response.writeHead(404, { 'content-type': 'application/json' }).end(said);
		const refused = await read(data);
		expect([refused.status, await refused.text()]).toEqual([404, said]);
	}
	expect(failures).toBe(0);
});

test.each([
	['somebody else', 'kofi', { failures: 0, others: 1 }],
	['nobody', '', { failures: 1, others: 0 }]
])('what is answered for %s leaves the page as it is', async (_, person, told) => {
	const no = { type: 'data', nodes: [{ type: 'error', status: 403, error: { message: 'no' } }] };
	for (const said of [good, '{"type":"redirect","location":"/enter"}', JSON.stringify(no)]) {
		failures = others = 0;
		answer = (response) => response.writeHead(200, { [DATA_FOR]: person }).end(said);
		const kept = await read(data);
		expect(await kept.json()).toEqual({
			type: 'data',
			nodes: [{ type: 'skip' }, { type: 'skip' }]
		});
		expect({ failures, others }).toEqual(told);
	}
	answer = (response) => response.writeHead(200, { [DATA_FOR]: 'priya' }).end(good);
	expect(await (await read(data)).text()).toBe(good);
});

test.each(Object.keys(ways))('%s is no answer to somebody who goes along either', async (way) => {
	answer = ways[way];
	const said = await fetch(data)
		.then(answerIn)
		.catch(() => null);
	expect(said).toBe(null);
	answer = (response) => response.end(good);
	expect(await answerIn(await fetch(data))).toBe(good);
});

test('other addresses are asked for as ever', async () => {
	answer = (response) => response.writeHead(502).end();
	const other = data.replace('/board/', '/home/');
	expect((await read(other)).status).toBe(502);
	expect(failures).toBe(0);
});

test('the pauses grow to half a minute', () => {
	expect([1, 2, 3, 6, 20].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
});
