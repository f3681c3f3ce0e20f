/**
 * One person who asks too much of the server, in a process of their own until it is ended:
 * `abusers.ts NAME ORIGIN COOKIE BOARD WRITER PAGE`. Each is bounded by the time the bench gives it.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setPriority } from 'node:os';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { isCounted, step1Frame, updateFrame } from '../server/gateway/wire/frames';
import { addPoint } from '../src/lib/board/documents/board';
import { longVector } from '../tests/gateway/long-vector';
import { pause } from './figures';

const [, , name, origin, cookie, board, writer, page] = process.argv;
/** Apart from the victims, as two households are. */
const address = { 'x-forwarded-for': '203.0.113.66' };
/** Bytes a second that one socket is given. */
const FLOOD = 5_000_000;
const EVERY_MS = 50;
/** First bytes of a whole frame. */
const [TEXT, BINARY, PONG] = [0x81, 0x82, 0x8a];

const longForm = Array.from({ length: 91_000 }, (_, n) => `${n % 1000}=`)
	.join('&')
	.slice(0, 500_000);

const abusers: Record<string, () => Promise<void>> = {
	points: fillBoard,
	frames: () => flood(connected, filled(tinyFrame())),
	vectors: () => flood(connected, masked(longVector(380 * 1024))),
	pongs: () => flood(connected, filled(masked(new Uint8Array(), PONG))),
	heartbeats: () => flood(() => live({}), filled(masked(Buffer.from('3'), TEXT))),
	events: () => flood(() => live({ cookie }), filled(masked(Buffer.from('42["nothing"]'), TEXT))),
	asks: () => flood(() => live({ cookie }), filled(masked(Buffer.from('42["ask"]'), TEXT))),
	// 500 kB with 91,000 fields, before anybody has said who they are.
	forms: () => together(4, () => post('/enter', {}, longForm)),
	pages: () => together(20, async () => void (await get(page))),
	acts: () => together(100, () => post(`${page}?/ready`, { cookie }, 'group=none')),
	strangers: () =>
		together(1_000, () => post('/enter', {}, 'email=nobody@panel.example&password=x')),
	pipelines: () => together(20, pipeline)
};

// What it costs here must not slow the victims' clock, which is on the same core.
setPriority(10);
process.send?.('begun');
await abusers[name]();

/** Sends 4,900 points as fast as the link takes them, one update for each point. Starts again when the server closes the link. */
async function fillBoard(): Promise<void> {
	for (;;) {
		const { socket, ended } = await connected();
		const doc = new Y.Doc();
		doc.on('update', (update: Uint8Array) => socket.send(updateFrame(update)));
		for (let n = 0; n < 4_900 && socket.readyState === WebSocket.OPEN; n += 1) {
			addPoint(
				doc,
				{ person: writer, lang: 'en', origin: 'abuse' },
				{ kind: 'query', text: `Again ${n}?` }
			);
			if (n % 100 === 99) await pause(EVERY_MS);
		}
		socket.close();
		await ended;
	}
}

/** Writes to two sockets without regard to what the server answers, and opens them again when the server closes them. */
async function flood(open: () => Promise<Link>, piece: Buffer): Promise<void> {
	await together(2, async () => {
		const { socket, ended } = await open();
		const wire = (socket as unknown as { _socket: Socket })._socket;
		let isOver = false;
		void ended.then(() => (isOver = true));
		while (!isOver) {
			if (wire.writableLength < FLOOD) wire.write(piece);
			await Promise.race([ended, pause(EVERY_MS)]);
		}
	});
}

/** Many requests in each packet, on a connection that is opened again when the server ends it. */
async function pipeline(): Promise<void> {
	const { host, hostname, port } = new URL(origin);
	const lines = Object.entries({ host, cookie, ...address }).map((pair) => pair.join(': '));
	const request = `GET ${page} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
	const packet = request.repeat(Math.floor((64 * 1024) / request.length));
	const socket = connect(Number(port), hostname);
	let isOver = false;
	socket.on('error', () => undefined).on('close', () => (isOver = true));
	while (!isOver) {
		if (socket.writableLength < packet.length) socket.write(packet);
		await pause(EVERY_MS);
	}
}

/** An update that is none, in three bytes. */
function tinyFrame(): Buffer {
	const payload = Uint8Array.of(0, 2, 9);
	if (!isCounted(payload)) throw new Error('the server would not count this frame');
	return masked(payload);
}

/** The same frame again and again, for one write. */
function filled(frame: Buffer): Buffer {
	const bytes = FLOOD / (1_000 / EVERY_MS);
	return Buffer.concat(Array<Buffer>(Math.ceil(bytes / frame.length)).fill(frame));
}

/** As a browser would send it, with a mask of noughts. */
function masked(payload: Uint8Array, first = BINARY): Buffer {
	const { length } = payload;
	if (length < 126) return Buffer.from([first, 0x80 | length, 0, 0, 0, 0, ...payload]);
	const head = Buffer.alloc(14);
	head.set([first, 0x80 | 127]);
	head.writeBigUInt64BE(BigInt(length), 2);
	return Buffer.concat([head, payload]);
}

/** A form as a page without scripts sends it: a whole page comes back. */
async function post(path: string, as: Record<string, string>, body: string): Promise<void> {
	const type = { 'content-type': 'application/x-www-form-urlencoded' };
	const headers = { ...address, ...as, ...type, origin, accept: 'text/html' };
	const answer = await fetch(origin + path, { method: 'POST', headers, body });
	await answer.arrayBuffer();
}

async function get(path: string): Promise<void> {
	const answer = await fetch(origin + path, { headers: { ...address, cookie } });
	await answer.arrayBuffer();
}

/** So many at a time, each again as soon as it is done; what is refused counts as done. */
async function together(count: number, work: () => Promise<void>): Promise<void> {
	await Promise.all(
		Array.from({ length: count }, async () => {
			for (;;) await work().catch(() => pause(EVERY_MS));
		})
	);
}

interface Link {
	socket: WebSocket;
	ended: Promise<void>;
}

/** A link to the board. */
async function connected(): Promise<Link> {
	const { socket, ended } = await opened(`/boards/${encodeURIComponent(board)}?ext=1`, { cookie });
	if (socket.readyState === WebSocket.OPEN) socket.send(step1Frame(new Y.Doc()));
	return { socket, ended };
}

/** A live link, of nobody where there is no cookie: it is written to before the server knows that. */
async function live(headers: Record<string, string>): Promise<Link> {
	const { socket, ended } = await opened('/live/?EIO=4&transport=websocket', headers);
	if (socket.readyState === WebSocket.OPEN) socket.send('40');
	return { socket, ended };
}

async function opened(path: string, headers: Record<string, string>): Promise<Link> {
	const socket = new WebSocket(origin.replace('http', 'ws') + path, {
		headers: { ...address, ...headers, origin }
	});
	const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
	socket.on('error', () => undefined);
	await Promise.race([new Promise((resolve) => socket.once('open', resolve)), ended]);
	if (socket.readyState !== WebSocket.OPEN) await pause(EVERY_MS);
	return { socket, ended };
}
