import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { addPoint, pointText } from '../src/lib/board/documents/board';
import { boardName } from '../src/lib/board/names';
import { seedBoard } from '../src/lib/board/documents/seed';
import { Boards } from '../server/gateway/boards';
import { encodeEntries } from '../server/gateway/log/entries';
import { openSqliteLog } from '../server/gateway/log/sqlite/sqlite-log';
import { sumOf } from '../server/gateway/snapshots/snapshot-bytes.js';
import { chance, pause, spread, table } from './figures';

const KB = 1024;
const SIZES = [16 * KB, 60 * KB, 200 * KB, 1_000 * KB, 4_000 * KB];
const RUNS = 3;
/** More than makes a snapshot worth it. */
const ENTRIES = 300;
const NAME = boardName('case-1', 'all');
const WORDS = 'The caller was told who would ring back and by when, and the log shows it. ';

interface Taken {
	/** The longest the loop stood still: milliseconds by the clock, and of the processor. */
	stall: number;
	work: number;
	/** Milliseconds of the processor that the main thread had in all. */
	main: number;
	/** Milliseconds until the snapshot was on disk. */
	whole: number;
	bytes: number;
}

/** What a compaction keeps everybody else waiting for, who is on the same server and on another board. */
export async function measure(): Promise<void> {
	const rows: string[][] = [];
	for (const size of SIZES) {
		const typed = typeBoard(size);
		const taken: Taken[] = [];
		for (let run = 0; run < RUNS; run += 1) taken.push(await compacted(typed));
		rows.push([
			`${Math.round(taken[0].bytes / KB)} KB`,
			spread(taken.map(({ stall }) => stall)),
			spread(
				taken.map(({ work }) => work),
				1
			),
			spread(taken.map(({ main }) => main)),
			spread(taken.map(({ whole }) => whole))
		]);
	}
	const head = [
		'snapshot',
		'loop stood still, ms',
		'of which work',
		'main thread in all',
		'done after'
	];
	console.log(table(head, rows));
}

/** Ten people write by turns, twenty letters or so at a time, in points of theirs, with corrections. */
function typeBoard(size: number): { base: Uint8Array; updates: Uint8Array[] } {
	const seed = new Y.Doc();
	seedBoard(seed, ['1', '4', '12']);
	const people = Array.from({ length: 10 }, (_, n) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed));
		doc.clientID = 3_000_000_000 + n;
		return doc;
	});
	const texts = people.map((doc, n) =>
		Array.from({ length: Math.max(1, Math.round(size / 60_000)) }, () => {
			const author = { person: `person-${n}`, lang: 'en' as const, origin: 'bench' };
			return pointText(doc, addPoint(doc, author, { kind: 'positive', text: '' }));
		})
	);
	const random = chance(7);
	const letters = size / 2.2;
	for (let n = 0, typed = 0; typed < letters; n += 1) {
		const own = texts[n % 10];
		const text = own[Math.floor(random() * own.length)];
		let at = random() < 0.7 ? text.length : Math.floor(random() * text.length);
		for (let letter = 0; letter < 20; letter += 1, at += 1, typed += 1) {
			text.insert(at, WORDS[(n + letter) % WORDS.length]);
		}
		if (random() < 0.5) text.delete(at - 3, 3);
	}
	const whole = new Y.Doc();
	whole.transact(() => {
		for (const doc of people) Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
	});
	const base = Y.encodeStateAsUpdate(whole);
	const updates: Uint8Array[] = [];
	people[0].on('update', (update: Uint8Array) => updates.push(update));
	for (let n = 0; n < ENTRIES; n += 1) texts[0][0].insert(n, WORDS[n % WORDS.length]);
	return { base, updates };
}

async function compacted({ base, updates }: ReturnType<typeof typeBoard>): Promise<Taken> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
	const file = join(folder, 'boards.sqlite');
	const log = await openSqliteLog(file);
	const row = (update: Uint8Array, n: number) => {
		const entry = { kind: 'update', person: 'person-0', connection: 'bench', update } as const;
		return { board: 1, first: n + 1, last: n + 1, at: n, entries: encodeEntries([entry]) };
	};
	const rows = [base, ...updates].map(row);
	const created = [{ board: 1, name: NAME }];
	await log.write({ created, bindings: [], rows: rows.slice(0, 1), marks: [] });
	const vector = Buffer.from(Y.encodeStateVectorFromUpdate(base));
	const state = Buffer.from(base);
	const snapshot = { board: 1, seq: 1, at: 0, vector, state, sum: sumOf({ vector, state }) };
	await log.compact({ snapshot, isArchived: true });
	await log.write({ created: [], bindings: [], rows: rows.slice(1), marks: [] });
	await log.close();

	let done: (bytes: number) => void = () => undefined;
	const compacted = new Promise<number>((resolve) => (done = resolve));
	const boards = await Boards.open({
		file,
		origin: 'http://localhost',
		whoIs: async () => null,
		accessOf: async () => ({ access: 'none', scope: null }),
		life: { hot: 60_000, idle: 60_000, look: 20 },
		log: {
			info: (details) => 'bytes' in details && done(Number(details.bytes)),
			warn: (details, sentence) => console.error(sentence, details),
			error: (details, sentence) => console.error(sentence, details)
		}
	});
	await boards.read(NAME, () => undefined);
	const [began, used] = [performance.now(), mainThread()];
	let [last, lastUsed] = [began, used];
	const longest = { stall: 0, work: 0 };
	const beat = setInterval(() => {
		const [now, sofar] = [performance.now(), mainThread()];
		longest.stall = Math.max(longest.stall, now - last);
		longest.work = Math.max(longest.work, sofar - lastUsed);
		[last, lastUsed] = [now, sofar];
	}, 1);
	const bytes = await compacted;
	const main = mainThread() - used;
	await pause(20);
	clearInterval(beat);
	await boards.close();
	await rm(folder, { recursive: true, force: true });
	return { ...longest, main, whole: performance.now() - began, bytes };
}

/** Milliseconds of processor that the thread which runs JavaScript has had, where Linux says so. */
function mainThread(): number {
	try {
		const [ns] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
		return Number(ns) / 1e6;
	} catch {
		return NaN;
	}
}
