// Over 200 lines because each abuser is measured against the same quiet minute of the same server.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import * as Y from 'yjs';
import type { DemoState } from '../server/views/demo/demo-state';
import { readFrame, step1Frame, updateFrame } from '../server/gateway/wire/frames';
import { answerNote } from '../src/lib/board/documents/board';
import { boardName } from '../src/lib/board/names';
import { freePort, open, seeded } from '../tests/serving';
import { pause, percentile, table } from './figures';

/** Milliseconds that each is measured, alone and beside each abuser, after a time to begin. */
const MEASURED = 8_000;
const BEGIN = 1_000;
const EDIT_EVERY = 100;
const PAGE_EVERY = 350;
const HEALTH_EVERY = 100;

/** By their names in `abusers.ts`. */
const ABUSERS = {
	points: 'one writes 4,900 points as fast as they go, and again',
	frames: 'two sockets send frames of three bytes, 5 MB a second each',
	vectors: 'two sockets ask with state vectors of 380 KB',
	pongs: 'two sockets send pongs, 5 MB a second each',
	heartbeats: 'two live links send heartbeats before they are recognised, 5 MB a second each',
	events: 'two live links send events that do not exist, 5 MB a second each',
	asks: 'two live links ask nothing, 5 MB a second each',
	forms: 'four forms of 500 kB and 91,000 fields at a time, to /enter',
	pages: 'one member asks for 20 pages at a time',
	acts: 'one member sends 100 forms at a time without scripts, each answered with a whole page',
	strangers: '1,000 small forms at a time to /enter, from one address',
	pipelines: '20 connections send 64 KB of requests for a page in each packet, and read no answer'
};
/** Those that are measured: `VICTIMS=acts,pipelines` for a few of them. */
const chosen = process.env.VICTIMS?.split(',') ?? Object.keys(ABUSERS);

interface Felt {
	edit: number[];
	page: number[];
	health: number[];
	/** Share of the time that the server's process computed, from 0 on. */
	busy: number;
}

/** What a quiet group feels of one person who asks too much; server and load on cores of their own. */
export async function measure(): Promise<void> {
	const house = await Quiet.open();
	try {
		const rows: string[][] = [];
		for (const [name, what] of Object.entries(ABUSERS)) {
			if (!chosen.includes(name)) continue;
			// Quiet is measured beside each: a machine is not the same a minute later.
			const quiet = await house.feel();
			const abuser = await house.abuse(name);
			await pause(BEGIN);
			const beside = await house.feel();
			await abuser.end();
			rows.push([what, ...told(quiet, beside)]);
			await pause(BEGIN);
		}
		const head = [
			'abuser',
			'edit p50, ms',
			'÷ quiet',
			'page p50, ms',
			'÷ quiet',
			'/healthz most, ms',
			'server busy, %'
		];
		console.log(table(head, rows));
	} finally {
		await house.end();
	}
}

function told(quiet: Felt, beside: Felt): string[] {
	const median = (values: number[]) => percentile(values, 0.5);
	const pair = (part: 'edit' | 'page') => {
		const [before, after] = [median(quiet[part]), median(beside[part])];
		return [`${before.toFixed(1)} → ${after.toFixed(1)}`, (after / before).toFixed(2)];
	};
	const most = (values: number[]) => Math.max(...values).toFixed(0);
	const percent = (share: number) => (100 * share).toFixed(0);
	return [
		...pair('edit'),
		...pair('page'),
		`${most(quiet.health)} → ${most(beside.health)}`,
		`${percent(quiet.busy)} → ${percent(beside.busy)}`
	];
}

/** Group A at case 4: Nasreen writes, Owain sees it and reads the page. Priya of group B is the abuser. */
class Quiet {
	readonly #stop: () => Promise<void>;

	private constructor(
		readonly origin: string,
		readonly state: DemoState,
		readonly server: number,
		stop: () => Promise<void>
	) {
		this.#stop = stop;
	}

	static async open(): Promise<Quiet> {
		const made = await seeded('breakouts');
		const folder = mkdtempSync(join(tmpdir(), 'plenary-victims-'));
		cpSync(made, folder, { recursive: true });
		const port = String(await freePort());
		const origin = `http://localhost:${port}`;
		// Limited as in real use. Visitors are told apart as behind a proxy.
		const server = open(
			{
				PORT: port,
				ORIGIN: origin,
				DATA_DIR: folder,
				DEMO: '1',
				ADDRESS_HEADER: 'x-forwarded-for'
			},
			'inherit',
			[]
		);
		await once(server, 'message');
		if (availableParallelism() > 1) {
			pin(server.pid!, 0);
			pin(process.pid, 1);
		}
		const state = (await (await ask(origin, '/demo/state.json', '')).json()) as DemoState;
		return new Quiet(origin, state, server.pid!, async () => {
			server.kill('SIGTERM');
			await once(server, 'exit');
			for (const each of [made, folder]) rmSync(each, { recursive: true, force: true });
		});
	}

	end(): Promise<void> {
		return this.#stop();
	}

	async feel(): Promise<Felt> {
		const at = this.#boardOf(4, 'A');
		const [nasreen, owain] = [
			await this.#enter('nasreen-akhtar'),
			await this.#enter('owain-beynon')
		];
		const [writer, reader] = [new Seat(at.url, nasreen), new Seat(at.url, owain)];
		await Promise.all([writer.joined, reader.joined]);
		const [begun, spent] = [performance.now(), processorTime(this.server)];
		const until = begun + MEASURED;
		const [edit, page, health] = await Promise.all([
			repeated(until, EDIT_EVERY, () => {
				const seen = reader.next();
				writer.type();
				return seen;
			}),
			repeated(until, PAGE_EVERY, () => this.#read(at.page, owain)),
			repeated(until, HEALTH_EVERY, () => this.#read('/healthz', ''))
		]);
		for (const seat of [writer, reader]) seat.leave();
		const busy = (processorTime(this.server) - spent) / (performance.now() - begun);
		return { edit, page, health, busy };
	}

	async abuse(name: string): Promise<{ end: () => Promise<void> }> {
		const { name: board, page } = this.#boardOf(6, 'B');
		const cookie = await this.#enter('priya-nair');
		const writer = this.state.people.find(({ slug }) => slug === 'priya-nair')!.id;
		const file = fileURLToPath(new URL('./abusers.ts', import.meta.url));
		const child = fork(file, [name, this.origin, cookie, board, writer, page], {
			execArgv: ['--import', 'tsx']
		});
		await once(child, 'message');
		return {
			end: async () => {
				child.kill('SIGKILL');
				await once(child, 'exit');
			}
		};
	}

	#boardOf(number: number, letter: string) {
		const { cases, groups } = this.state;
		const { id, sitting } = cases.find((each) => each.number === number)!;
		const group = groups.find((each) => each.letter === letter)!.id;
		const name = boardName(id, group);
		const url = `${this.origin.replace('http', 'ws')}/boards/${encodeURIComponent(name)}?ext=1`;
		return { name, url, page: `/sittings/${sitting}/breakouts/${id}` };
	}

	async #read(path: string, cookie: string): Promise<void> {
		const answer = await ask(this.origin, path, cookie);
		await answer.arrayBuffer();
		if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
	}

	async #enter(person: string): Promise<string> {
		const body = new URLSearchParams({ person });
		const answer = await ask(this.origin, '/demo/enter', '', { method: 'POST', body });
		return answer.headers.getSetCookie()[0].split(';')[0];
	}
}

function ask(
	origin: string,
	path: string,
	cookie: string,
	more: RequestInit = {}
): Promise<Response> {
	const headers = { origin, cookie, 'x-forwarded-for': '198.51.100.7', accept: 'text/html' };
	return fetch(origin + path, { redirect: 'manual', headers, ...more });
}

/** How long each took, in milliseconds; one at a time, so that what is slow is asked less often. */
async function repeated(
	until: number,
	every: number,
	work: () => Promise<void>
): Promise<number[]> {
	const took: number[] = [];
	while (performance.now() < until) {
		const begun = performance.now();
		await work();
		took.push(performance.now() - begun);
		await pause(Math.max(0, every - (performance.now() - begun)));
	}
	return took;
}

/** One of the group at their board, without a browser. */
class Seat {
	readonly joined: Promise<void>;
	readonly #doc = new Y.Doc();
	readonly #socket: WebSocket;
	#seen: () => void = () => undefined;

	constructor(url: string, cookie: string) {
		this.#socket = new WebSocket(url, { headers: { cookie } });
		this.joined = new Promise((resolve) => {
			this.#socket.on('message', (data: Buffer) => {
				const heard = readFrame(new Uint8Array(data));
				if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
				Y.applyUpdate(this.#doc, heard.update, 'server');
				if (heard.kind === 'step2') resolve();
				else this.#seen();
			});
		});
		this.#socket.on('open', () => this.#socket.send(step1Frame(this.#doc)));
		this.#doc.on('update', (update: Uint8Array, from: unknown) => {
			if (from !== 'server') this.#socket.send(updateFrame(update));
		});
	}

	/** The next letter of somebody else is here. */
	next(): Promise<void> {
		return new Promise((resolve) => (this.#seen = resolve));
	}

	type(): void {
		const note = answerNote(this.#doc, '4');
		this.#doc.transact(() => note.insert(note.length, 'a'));
	}

	leave(): void {
		this.#socket.terminate();
	}
}

/** Milliseconds that a process has computed, its threads and the system's work for it included. */
function processorTime(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	// Of the fields after the name: 11 and 12 are user and system time, in hundredths of a second.
	return 10 * (Number(fields[11]) + Number(fields[12]));
}

function pin(pid: number, core: number): void {
	execFileSync('taskset', ['-a', '-cp', String(core), String(pid)], { stdio: 'ignore' });
}
