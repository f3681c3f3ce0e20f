import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { DoorQueue } from '../../server/http/door/door-queue.js';
import { OneAtATime } from '../../server/http/request/one-at-a-time.js';
import { endCrowded } from '../../server/http/unread.js';

/** What drawing a page costs the one thread. */
const PAGE_MS = 2;
const rates = { pages: { atOnce: 20, perSecond: 40 }, papers: { atOnce: 20, perSecond: 40 } };

test('a flood from one address waits at its rate, is refused beyond its queue, and another address is answered meanwhile', async () => {
	const port = await served(new DoorQueue({ rates, mostWaiting: 100 }));
	let drawn = 0;
	const flood = Array.from({ length: 300 }, async () => {
		const { status } = await ask(port, '127.0.0.1');
		if (status === 200) drawn += 1;
		return status;
	});
	void Promise.allSettled(flood);
	const began = performance.now();
	for (let n = 0; n < 10; n += 1) expect((await ask(port, '127.0.0.2')).status).toBe(200);
	const seconds = (performance.now() - began) / 1_000;
	expect(drawn).toBeLessThanOrEqual(20 + 40 * (seconds + 0.2));

	const statuses = await Promise.all(flood);
	// What waited went by at 40 a second; meanwhile a little of what came later found room.
	expect(performance.now() - began).toBeGreaterThan(2_000);
	expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(50);
	expect(drawn).toBeGreaterThanOrEqual(120);
	expect(statuses.every((status) => status === 200 || status === 429)).toBe(true);
});

test('an office of 40 that arrives at once behind one address waits for nothing', () => {
	const queue = new DoorQueue();
	let passed = 0;
	let refused = 0;
	for (let n = 0; n < 40 * 25; n += 1)
		enter(
			queue,
			() => (passed += 1),
			() => (refused += 1)
		);
	expect([passed, refused]).toEqual([1_000, 0]);
});

test('who left while waiting costs nothing, and leaves their place in the queue', async () => {
	const queue = new DoorQueue({ rates, mostWaiting: 10 });
	let hasLeft = false;
	let passed = 0;
	let refused = 0;
	const come = (isGone: () => boolean) =>
		enter(
			queue,
			() => (passed += 1),
			() => (refused += 1),
			isGone
		);
	for (let n = 0; n < 30; n += 1) come(() => hasLeft);
	come(() => false);
	hasLeft = true;
	come(() => false);
	await pause(1_500);
	expect([passed, refused]).toEqual([21, 1]);
});

test('requests that were sent together are answered in their order, one at a time', async () => {
	let most = 0;
	let now = 0;
	const port = await served(new DoorQueue(), async () => {
		most = Math.max(most, (now += 1));
		await pause(2);
		now -= 1;
	});
	const { said, ended } = spoken(
		port,
		requests(20, (n) => `/page-${n}`)
	);
	await expect.poll(() => said().match(/page-\d+/g)?.length).toBe(20);
	expect(said().match(/page-\d+/g)).toEqual(Array.from({ length: 20 }, (_, n) => `page-${n}`));
	expect([most, ended()]).toEqual([1, false]);
});

test('of 2,000 requests in one packet few are handled, and the connection ends', async () => {
	let handled = 0;
	const port = await served(new DoorQueue(), async () => void (handled += 1));
	const { said, ended } = spoken(
		port,
		requests(2_000, () => '/')
	);
	await expect.poll(ended, { timeout: 5_000 }).toBe(true);
	expect(
		said()
			.match(/HTTP\/1\.1 \d+/g)
			?.at(-1)
	).toBe('HTTP/1.1 429');
	expect(handled).toBeLessThan(40);
	expect((await ask(port, '127.0.0.1')).status).toBe(200);
});

test('who sends requests on and on is cut off at once, and not read until the first are answered', async () => {
	const port = await served(new DoorQueue(), () => pause(5_000));
	const lines = Array.from({ length: 5 }, () =>
		spoken(
			port,
			requests(1_500, () => '/')
		)
	);
	await expect.poll(() => lines.every(({ ended }) => ended()), { timeout: 3_000 }).toBe(true);
});

test('a form behind other requests of its connection arrives whole, and so does what comes after it', async () => {
	const port = await served(new DoorQueue());
	const body = 'x'.repeat(300_000);
	const form = `POST /form HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
	const { said } = spoken(port, requests(5, () => '/') + form + requests(5, () => '/'));
	await expect.poll(() => said().match(/HTTP\/1\.1 200/g)?.length, { timeout: 5_000 }).toBe(11);
	expect(said()).toContain('form 300000');
});

/** One request of one address. */
function enter(queue: DoorQueue, pass: () => void, refuse: () => void, isGone = () => false): void {
	queue.enter('pages', '192.0.2.1', { pass, isGone }, refuse, refuse);
}

/** A server of pages that cost the thread, behind the queue as the production door has it. */
async function served(
	queue: DoorQueue,
	work: () => Promise<void> = async () => void busy()
): Promise<number> {
	const oneAtATime = new OneAtATime();
	const http = createServer((req, res) => {
		const refuse = () => void res.writeHead(429, { connection: 'close' }).end();
		const answer = async () => {
			let length = 0;
			for await (const part of req) length += (part as Buffer).length;
			await work();
			res.end(`${(req.url ?? '').slice(1)} ${length}\n`);
		};
		const pass = () => void answer().catch(() => res.destroy());
		const enter = () => {
			const address = req.socket.remoteAddress ?? '';
			const isGone = () => req.socket.destroyed;
			queue.enter('pages', address, { pass, isGone }, refuse, () => req.socket.destroy());
		};
		oneAtATime.take(req, res, enter, (hasBegun) =>
			endCrowded(req.socket, 'http://localhost', hasBegun)
		);
	});
	http.listen(0, '127.0.0.1');
	await once(http, 'listening');
	onTestFinished(() => {
		http.closeAllConnections();
		http.close();
	});
	return (http.address() as AddressInfo).port;
}

function busy(): void {
	const until = performance.now() + PAGE_MS;
	while (performance.now() < until);
}

async function ask(port: number, from: string): Promise<{ status: number }> {
	const agent = new Agent({ keepAlive: false });
	const asked = get({ port, host: '127.0.0.1', localAddress: from, path: '/', agent });
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	answer.resume();
	await once(answer, 'end');
	return { status: answer.statusCode ?? 0 };
}

function requests(count: number, path: (n: number) => string): string {
	return Array.from({ length: count }, (_, n) => `GET ${path(n)} HTTP/1.1\r\nhost: a\r\n\r\n`).join(
		''
	);
}

function spoken(port: number, words: string) {
	const socket = connect(port, '127.0.0.1');
	let said = '';
	let isEnded = false;
	socket.on('data', (part: Buffer) => (said += part.toString()));
	socket.on('close', () => (isEnded = true));
	socket.on('error', () => undefined);
	socket.write(words);
	onTestFinished(() => void socket.destroy());
	return { said: () => said, ended: () => isEnded };
}
