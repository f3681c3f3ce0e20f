import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { letRestPass } from '../../server/http/door/rest-of-body.js';
import { endIfSlow } from '../../server/http/door/slow-body.js';

const bytes = 200_000;
const head = (path: string, length: number) =>
	`POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: ${length}\r\n\r\n`;

/** What a page's code has done with the body by the time that its answer goes out. */
const readings: [string, (req: IncomingMessage) => unknown][] = [
	['that nobody began to read', () => undefined],
	['that was read in part and then left waiting', (req) => req.once('data', () => req.pause())],
	[
		'whose reader lets it wait at every part',
		(req) => req.on('data', () => req.pause()).once('data', () => req.pause())
	]
];

test.each(readings)('a refused form %s does not hold up what comes after it', async (_, begin) => {
	const { said } = await spoken({}, begin, head('/refused', bytes) + 'x'.repeat(bytes));
	await expect.poll(() => said(), { timeout: 3_000 }).toContain('answer to /refused');
	const { said: both } = await spoken(
		{},
		begin,
		head('/refused', bytes) + 'x'.repeat(bytes) + head('/next', 0)
	);
	await expect.poll(() => both(), { timeout: 3_000 }).toContain('answer to /next');
});

test('where the rest is too long, the answer arrives and the connection ends', async () => {
	const limits = { most: 50_000, patience: 300 };
	const { said, ended } = await spoken(limits, () => undefined, head('/refused', 5_000_000));
	await expect.poll(said).toContain('answer to /refused');
	expect(ended()).toBe(false);
	await expect.poll(ended, { timeout: 3_000 }).toBe(true);
});

test('a rest that arrives in time leaves the connection open', async () => {
	const limits = { most: 50_000, patience: 300 };
	const { said, ended, write } = await spoken(limits, () => undefined, head('/refused', 20));
	await expect.poll(said).toContain('answer to /refused');
	write('x'.repeat(20));
	await pause(600);
	expect(ended()).toBe(false);
});

test('a form that arrives letter by letter is ended with 408, and a file may take its time', async () => {
	const slow = await spoken({}, (req) => req.resume(), head('/slow', 200), 300);
	await expect.poll(slow.ended, { timeout: 3_000 }).toBe(true);
	expect(slow.said()).toContain('408 Request Timeout');
	const file = await spoken({}, (req) => req.resume(), head('/file', 2_000_000), 300);
	await pause(800);
	expect(file.ended()).toBe(false);
	file.write('x'.repeat(2_000_000));
	await expect.poll(file.said).toContain('answer to /file');
});

/** Says these words to a server that answers before it has read the body. */
async function spoken(
	limits: Parameters<typeof letRestPass>[2],
	begin: (req: IncomingMessage) => unknown,
	words: string,
	/** Where it is given, the server answers once it has read the whole body, for which it waits so long. */
	slow: number | null = null
) {
	const http = createServer((req, res) => {
		letRestPass(req, res, limits);
		begin(req);
		const answer = () => void res.end(`answer to ${req.url}`);
		if (slow === null) return setTimeout(answer, 20);
		endIfSlow(req, res, 'http://localhost', slow);
		req.once('end', answer);
	});
	http.listen(0, '127.0.0.1');
	await once(http, 'listening');
	const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
	let said = '';
	let isEnded = false;
	socket.on('data', (part: Buffer) => (said += part.toString()));
	socket.on('close', () => (isEnded = true));
	socket.on('error', () => undefined);
	socket.write(words);
	onTestFinished(() => {
		socket.destroy();
		http.closeAllConnections();
		http.close();
	});
	return {
		said: () => said,
		ended: () => isEnded,
		write: (more: string) => void socket.write(more)
	};
}
