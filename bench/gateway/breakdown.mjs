/**
 * `node --import tsx bench/gateway/breakdown.mjs`: where the milliseconds of one update go, stage by stage, on boards of
 * 20 KB: the first letter that each of 200 people writes on a board, a letter after that while it is quiet, a first point,
 * and the first points of 200 people within 200 ms. Prints, asserts nothing. It starts a server of its own, in which the
 * boundaries of the stages are noted: nothing of the server is changed. Over 200 lines because server and people share the
 * names of the stages.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { BoardDocument } from '../../server/gateway/board/board-document.ts';
import { FrameDispatch } from '../../server/gateway/board/frame-dispatch.ts';
import { Boards } from '../../server/gateway/boards.ts';
import { openSqliteLog } from '../../server/gateway/log/sqlite/sqlite-log.ts';
import { isCounted, step1Frame, updateFrame } from '../../server/gateway/wire/frames.ts';
import { addPoint } from '../../src/lib/board/documents/board.ts';
import { pause, percentile, table } from '../figures.ts';
import { boardNamed, clientOf, layBoard, personOf, typeOn } from './typed-board.ts';

const BOARDS = 20;
const PEOPLE = 10;
const BURST_MS = 200;
/** Place of the point among what each person writes; before it come letters. */
const POINT = 2;
const STAGES = [
	'socket in',
	'taken as typed letters',
	'guard: bytes, ids, clocks',
	'applied, and its meaning checked',
	'rest of the main thread',
	'waits for the commit to begin',
	'commit',
	'ACK and socket out'
];

/** Both processes read the same clock. */
const clock = () => performance.timeOrigin + performance.now();

async function measure() {
	const base = layBoard(20_000);
	const typed = typeOn(base, PEOPLE, 2).typed.map((letters, person) => [
		...letters,
		pointBy(person, base)
	]);
	console.log(
		`Load before: ${loadavg()[0].toFixed(1)}. Medians and p99 in ms, of one update each.\n`
	);
	const alone = await Server.start(base);
	const people = await alone.join(typed);
	await pause(1_000);
	const first = [];
	for (const person of people) first.push(await person.write(0));
	await pause(500);
	const quiet = [];
	for (const person of people) {
		quiet.push(await person.write(1));
		await pause(10);
	}
	await alone.end([
		['first letter', first],
		['letter while quiet', quiet]
	]);

	const pointing = await Server.start(base);
	const points = [];
	const pointers = await pointing.join(typed);
	await pause(1_000);
	for (const person of pointers) points.push(await person.write(POINT));
	await pointing.end([['first point', points]]);

	const rushed = await Server.start(base);
	const all = await rushed.join(typed);
	await pause(1_000);
	const burst = await Promise.all(
		all.map(async (person, n) => {
			await pause((BURST_MS * n) / all.length);
			return person.write(POINT);
		})
	);
	await rushed.end([['first point, 200 within 200 ms', burst]]);
}

/** Under an id of its own, so that it needs no letter before it. */
function pointBy(person, base) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, base);
	doc.clientID = clientOf(person) + 1_000;
	const before = Y.encodeStateVector(doc);
	const author = { person: personOf(person), lang: 'en', origin: 'bench' };
	addPoint(doc, author, { kind: 'query', text: 'Who rang back, and when?' });
	return Y.encodeStateAsUpdate(doc, before);
}

/** A server in a process of its own, and people at its boards. */
class Server {
	/** @type {string} */
	#folder;
	#child;
	#port = 0;

	constructor(folder, child, port) {
		this.#folder = folder;
		this.#child = child;
		this.#port = port;
	}

	static async start(base) {
		const folder = mkdtempSync(join(tmpdir(), 'plenary-breakdown-'));
		const child = fork(new URL(import.meta.url), ['server', folder], {
			execArgv: ['--import', 'tsx'],
			serialization: 'advanced'
		});
		child.send({ base });
		const [{ port }] = await once(child, 'message');
		return new Server(folder, child, port);
	}

	/** @returns each of the people, in the order of their boards */
	join(typed) {
		const places = Array.from({ length: BOARDS * PEOPLE }, (_, n) => [
			Math.floor(n / PEOPLE),
			n % PEOPLE
		]);
		return Promise.all(places.map(([board, person]) => this.#seat(board, person, typed)));
	}

	async #seat(board, person, typed) {
		const address = `ws://127.0.0.1:${this.#port}/boards/${boardNamed(board)}`;
		const socket = new WebSocket(`${address}?ext=1&clientID=${clientOf(person)}`, {
			headers: { cookie: `plenary_session=${personOf(person)}` }
		});
		let acknowledged = () => undefined;
		const joined = new Promise((resolve) => {
			socket.on('message', (data) => {
				if (data[0] === 100) acknowledged(clock());
				if (data[0] === 0 && data[1] === 1) resolve();
			});
		});
		await once(socket, 'open');
		socket.send(step1Frame(new Y.Doc()));
		await joined;
		const frames = typed[person].map(updateFrame);
		let count = 0;
		return {
			write: (n) => {
				const ended = new Promise((resolve) => (acknowledged = resolve));
				const [sent, number] = [clock(), count++];
				socket.send(frames[n]);
				return ended.then((at) => ({
					key: `${boardNamed(board)} ${personOf(person)} ${number}`,
					sent,
					ended: at
				}));
			}
		};
	}

	/** Prints what was measured, and ends the server. */
	async end(measured) {
		this.#child.send('notes');
		const [{ notes, commits }] = await once(this.#child, 'message');
		for (const [what, updates] of measured) print(what, updates, notes, commits);
		this.#child.kill('SIGKILL');
		await once(this.#child, 'exit');
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

function print(what, updates, notes, commits) {
	const stages = updates.map(({ key, sent, ended }) => {
		const { began, typing, looking, taking, done, commit, committed } = notes.get(key);
		return [
			began - sent,
			typing,
			looking,
			taking,
			done - began - typing - looking - taking,
			commit - done,
			committed - commit,
			ended - committed
		];
	});
	const wholes = updates.map(({ sent, ended }) => ended - sent);
	const row = (name, values) => [
		name,
		percentile(values, 0.5).toFixed(2),
		percentile(values, 0.99).toFixed(2)
	];
	const rows = STAGES.map((name, n) =>
		row(
			name,
			stages.map((each) => each[n])
		)
	);
	const [least, last] = [
		Math.min(...updates.map(({ sent }) => sent)),
		Math.max(...updates.map(({ ended }) => ended))
	];
	const within = commits.filter(({ began, ended }) => began >= least && ended <= last);
	const thread = stages.reduce((sum, each) => sum + each[1] + each[2] + each[3] + each[4], 0);
	const disk = within.reduce((sum, { began, ended }) => sum + ended - began, 0);
	console.log(`### ${what} (${updates.length} updates)\n`);
	console.log(table(['stage', 'p50', 'p99'], [...rows, row('from sending to ACK', wholes)]));
	console.log(
		`\nTaking them in: ${thread.toFixed(0)} ms of the main thread; ${within.length} commits, ${disk.toFixed(0)} ms; ${(last - least).toFixed(0)} ms in all.\n`
	);
}

/** The gateway and its log, with everybody let in and no rates, and notes of when each stage began. */
async function serve() {
	const [, , , folder] = process.argv;
	const [{ base }] = await once(process, 'message');
	/** Of each update by board, person and number on its connection. */
	const notes = new Map();
	const counts = new Map();
	const commits = [];
	let waiting = [];
	let current = null;

	timed(BoardDocument.prototype, 'type', 'typing');
	timed(BoardDocument.prototype, 'look', 'looking');
	timed(BoardDocument.prototype, 'take', 'taking');
	const { hear } = FrameDispatch.prototype;
	FrameDispatch.prototype.hear = function (connection, bytes) {
		if (!isCounted(bytes) || bytes[1] !== 2) return hear.call(this, connection, bytes);
		const count = counts.get(connection) ?? 0;
		counts.set(connection, count + 1);
		current = { began: clock(), typing: 0, looking: 0, taking: 0 };
		notes.set(`${connection.board} ${connection.person.id} ${count}`, current);
		hear.call(this, connection, bytes);
		current.done = clock();
		waiting.push(current);
		current = null;
	};

	function timed(prototype, method, stage) {
		const original = prototype[method];
		prototype[method] = function (...given) {
			const began = clock();
			try {
				return original.apply(this, given);
			} finally {
				if (current) current[stage] += clock() - began;
			}
		};
	}

	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: 'http://localhost',
		whoIs: async (cookie = '') => {
			const id = cookie.replace('plenary_session=', '');
			return { sessionId: id, person: { id, name: id } };
		},
		rates: null,
		accessOf: async () => ({ access: 'write', scope: null }),
		log: { info: () => undefined, warn: () => undefined, error: console.error },
		async openLog(file) {
			const log = await openSqliteLog(file);
			return {
				...log,
				async write(batch) {
					const [began, mine] = [clock(), waiting];
					waiting = [];
					for (const note of mine) note.commit = began;
					await log.write(batch);
					const ended = clock();
					for (const note of mine) note.committed = ended;
					commits.push({ began, ended });
				}
			};
		}
	});
	const http = createServer();
	http.on('upgrade', (request, socket, head) => boards.handleUpgrade(request, socket, head));
	for (let n = 0; n < BOARDS; n += 1)
		await boards.create(boardNamed(n), (doc) => Y.applyUpdate(doc, base));
	http.listen(0, '127.0.0.1', () => process.send({ port: http.address().port }));
	process.on('message', (said) => said === 'notes' && process.send({ notes, commits }));
}

if (process.argv[2] === 'server') await serve();
else await measure();
