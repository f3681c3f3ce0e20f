import { once } from 'node:events';
import { connect } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeHeaders } from '../../../server/http/headers.js';
import { freePort, open } from '../../serving';

const ORIGIN = 'https://panel.example';
const folder = mkdtempSync(join(tmpdir(), 'plenary-headers-'));
let port = 0;
let server: ReturnType<typeof open>;

beforeAll(async () => {
	port = await freePort();
	server = open({ PORT: String(port), ORIGIN, DATA_DIR: folder, LOG_LEVEL: 'silent' }, 'inherit');
	await once(server, 'message');
});
afterAll(async () => {
	server.kill('SIGTERM');
	await once(server, 'exit');
	rmSync(folder, { recursive: true, force: true });
});

/** Header by name; one that is undefined is not sent. */
type Sent = Record<string, string | undefined>;

/** One request as it is written on the wire; its answer's status line, headers and body. */
async function asked(path: string, headers: Sent = {}, method = 'GET') {
	const socket = connect(port, '127.0.0.1');
	const lines = Object.entries({ host: 'panel.example', connection: 'close', ...headers }).filter(
		([, value]) => value !== undefined
	);
	socket.write(
		`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`
	);
	// An accepted upgrade stays open: its head is enough.
	const head = new Promise<string>((resolve) => {
		let all = '';
		socket.on('data', (bytes: Buffer) => {
			all += bytes.toString('latin1');
			if (all.startsWith('HTTP/1.1 101') && all.includes('\r\n\r\n')) resolve(all);
		});
	});
	const answer = await Promise.race([head, text(socket)]);
	socket.destroy();
	const [top, ...rest] = answer.split('\r\n\r\n');
	const [status, ...given] = top.split('\r\n');
	const found = new Map(
		given.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
		})
	);
	return { status: Number(status.split(' ')[1]), headers: found, body: rest.join('\r\n\r\n') };
}

const upgrade = {
	connection: 'Upgrade',
	upgrade: 'websocket',
	'sec-websocket-version': '13',
	'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ=='
};

const badKey = { ...upgrade, 'sec-websocket-key': 'short' };

test.each([
	['a page', '/setup', {}, 200],
	['a redirect', '/', {}, 303],
	['nothing there', '/_app/immutable/no-such.js', {}, 404],
	['a file', '/favicon.svg', {}, 200],
	['a part of a file', '/favicon.svg', { range: 'bytes=0-9' }, 206],
	['a check', '/healthz', {}, 200],
	['polling', '/live/?EIO=4&transport=polling', {}, 200],
	['polling that is refused', '/live/?EIO=4&transport=polling&sid=none', {}, 400],
	['a board', '/boards/none', upgrade, 101],
	['a live link', '/live/?EIO=4&transport=websocket', upgrade, 101],
	['a board for another site', '/boards/none', { ...upgrade, origin: 'https://evil.example' }, 403],
	[
		'a live link for another site',
		'/live/?EIO=4',
		{ ...upgrade, origin: 'https://evil.example' },
		403
	],
	['an upgrade without its key', '/boards/none', badKey, 400],
	['a live link without its key', '/live/?EIO=4&transport=websocket', badKey, 400],
	['a live link that is unknown', '/live/?EIO=4&transport=websocket&sid=none', upgrade, 400],
	['a live link by another way', '/live/?EIO=4&transport=none', upgrade, 400],
	['more headers than are read', '/', { 'x-long': 'x'.repeat(40_000) }, 431],
	['a form of another site', '/setup', { origin: 'https://evil.example' }, 403],
	['a request without a host', '/setup', { host: undefined }, 400],
	['an expectation that nobody meets', '/setup', { expect: 'x' }, 417]
] as [string, string, Sent, number][])(
	'%s is answered with the headers that keep a browser safe',
	async (what, path, headers, status) => {
		const answer = await asked(path, headers, what.startsWith('a form') ? 'POST' : 'GET');
		expect(answer.status).toBe(status);
		for (const name of Object.keys(safeHeaders(ORIGIN)))
			expect([name, answer.headers.get(name)]).toEqual([name, expect.stringMatching(/./)]);
		expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
		expect(answer.headers.get('content-security-policy')).toMatch(/default-src '(none|self)'/);
		const type = answer.headers.get('content-type') ?? '';
		if (type.startsWith('text/')) expect(type).toMatch(/charset=utf-8/i);
		if (what === 'a page')
			expect(answer.headers.get('content-security-policy')).toContain(
				"connect-src 'self' wss://panel.example"
			);
	}
);

test('a chosen language is kept for this host alone over https', async () => {
	const form = 'lang=cy&to=%2F';
	const socket = connect(port, '127.0.0.1');
	socket.write(
		`POST /language HTTP/1.1\r\nhost: panel.example\r\norigin: ${ORIGIN}\r\nconnection: close\r\n` +
			`content-type: application/x-www-form-urlencoded\r\ncontent-length: ${form.length}\r\n\r\n${form}`
	);
	const answer = await text(socket);
	expect(answer).toMatch(/^set-cookie: __Host-plenary_language=cy; .*Secure/im);
	const chosen = await asked('/setup', { cookie: '__Host-plenary_language=cy' });
	expect(chosen.body).toContain('<html lang="cy"');
});
