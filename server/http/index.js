/** The production door: one HTTP server for pages, boards and announcements. */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { compress } from './compress.js';
import { doorway } from './doorway.js';
import { prepare } from './headers.js';
import { DoorQueue } from './door/door-queue.js';
import { OneAtATime } from './request/one-at-a-time.js';
import { letRestPass } from './door/rest-of-body.js';
import { senderOf } from './request/sender.js';
import { endIfSlow } from './door/slow-body.js';
import { stopInOrder } from './stop.js';
import { endCrowded, refuseUnread, refuseWith } from './unread.js';

// What is written to the data folder is for its owner alone.
process.umask(0o077);

// Forms, lists and papers are read up to their own limits (forms.ts, pending-lists.ts, receive.ts): papers have the most.
process.env.BODY_SIZE_LIMIT ??= '501M';

const host = process.env.HOST ?? (process.env.DEMO === '1' ? '127.0.0.1' : '0.0.0.0');
const port = Number(process.env.PORT ?? 3000);
process.env.ORIGIN ??= `http://localhost:${port}`;
const origin = process.env.ORIGIN;
// What happened at the door and what was refused; the demo's console is for whoever tries it.
process.env.LOG_LEVEL ??= process.env.DEMO === '1' ? 'warn' : 'info';

const door = doorway();
// Node would refuse a request without a Host itself, without our headers.
const http = createServer({ requireHostHeader: false, connectionsCheckingInterval: 2_000 });
// A head is a few kilobytes: whoever sends it letter by letter only holds a connection.
http.headersTimeout = 10_000;
// A proxy keeps a connection for a minute: one that we closed first would carry a press that nobody takes.
http.keepAliveTimeout = 65_000;
door.http = http;
// For tests and benches, which start this file themselves: `npm start` refuses it.
door.isUnlimited = process.argv.includes('--unlimited');

// Kit's `init` opens the house while the handler is imported; the sockets hang on `http` from then on.
const built = new URL('../../build/handler.js', import.meta.url).href;
const { handler } = await import(built).catch((error) => {
	console.error(error?.name === 'NotStarted' ? error.message : error);
	process.exit(1);
});
const queue = new DoorQueue();
const oneAtATime = new OneAtATime();
/** Files that are sent as they are, and what is asked by machines that watch the server: neither counted nor queued. */
const uncounted = new Set([
	...readdirSync(new URL('../../build/client', import.meta.url)),
	...['healthz', 'readyz']
]);

http.on('request', (req, res) => {
	prepare(res, origin);
	if (req.headers.host === undefined && req.httpVersion === '1.1') return refuseWith(res, 400);
	oneAtATime.take(
		req,
		res,
		() => enter(req, res),
		(hasBegun) => endCrowded(req.socket, origin, hasBegun)
	);
});

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
function enter(req, res) {
	letRestPass(req, res);
	endIfSlow(req, res, origin);
	if (door.intercept?.(req, res)) return;
	const pass = () =>
		compress(req, res, () => {
			handler(req, res, () => {
				res.writeHead(404).end();
			});
		});
	const room = (req.url ?? '').split(/[/?]/, 2)[1] ?? '';
	if (door.isUnlimited || uncounted.has(room)) return pass();
	const kind = room === 'papers' ? 'papers' : 'pages';
	queue.enter(
		kind,
		senderOf(req),
		{ pass, isGone: () => req.socket.destroyed },
		(seconds) => door.refuseTooMany?.(res, seconds),
		() => req.socket.destroy()
	);
}

http.on('checkExpectation', (_req, res) => {
	prepare(res, origin);
	refuseWith(res, 417);
});

http.on('clientError', (error, socket) => refuseUnread(error, socket, origin));

http.on('error', (error) => {
	const inUse = 'code' in error && error.code === 'EADDRINUSE';
	console.error(inUse ? `Port ${port} is in use: set PORT to another.` : error);
	process.exit(1);
});
http.listen(port, host, () => {
	console.log(`Plenary is at ${process.env.ORIGIN}`);
	if (process.env.DEMO === '1') {
		console.log(`Enter as any of the cast: ${process.env.ORIGIN}/demo`);
		console.log('The people and cases are fictional. Stop with Ctrl+C.');
	}
	process.send?.('listening');
});

stopInOrder(http, door);
