// Over 200 lines because each row measures the same server with a different number of rooms.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, open } from '../../tests/serving';
import { pause, percentile, spread, table } from '../figures';
import { within } from '../gateway/traffic';
import { Room } from './room';
import type { HearsRoom } from './room';
import type { Seeded } from './seeded';

/** Rooms at a time; `ROOMS=20,50` measures only these. */
const SIZES = (process.env.ROOMS ?? '20,50,100,200').split(',').map(Number);
const PEOPLE = 20;
/** Milliseconds between two letters of one of the two who type in each room. */
const LETTER_EVERY = 500;
const MEASURED = 12_000;
/** Milliseconds between two hands, all rooms together. */
const HAND_EVERY = 100;
const MOVED = 5;
const BACK = 5;
/** Rooms that come at a time, before anything is measured. */
const ARRIVING = 5;
const PATIENCE = 90_000;

interface Measured {
	rooms: number;
	/** Milliseconds. */
	hand: number[];
	letter: number[];
	stage: number[];
	back: number[];
	read: number[];
	/** Bytes that one raised hand sends to a page of somebody else, at most. */
	bytes: number;
	/** Announcements after which a page reads itself again, because of a hand. */
	reloads: number;
	/** Share of a core, from 0 to 1 and more. */
	server: number;
	load: number;
	/** Megabytes of the server. */
	memory: number;
	/** How late the load's own timers were, p99, in milliseconds. */
	late: number;
	behind: number;
}

export async function measure(): Promise<void> {
	const house = await Rooms.open(Math.max(...SIZES));
	const measured: Measured[] = [];
	try {
		for (const size of SIZES) {
			const why = await house.grow(size).then(
				async () => void measured.push(await house.feel()),
				(error: unknown) => String(error)
			);
			if (!why) continue;
			console.log(`${size} rooms: ${why}\n`);
			break;
		}
	} finally {
		if (measured.length > 0) console.log(told(measured));
		await house.end();
	}
}

function told(all: readonly Measured[]): string {
	const row = (what: string, target: string, cell: (one: Measured) => string) => [
		...[what, target],
		...all.map(cell)
	];
	const quantiles = (values: readonly number[]) =>
		`${percentile(values, 0.5).toFixed(0)}, ${percentile(values, 0.99).toFixed(0)}`;
	return table(
		['what', 'target', ...all.map(({ rooms }) => `${rooms} rooms`)],
		[
			row('a hand, from the press to everybody: p50, p99, ms', 'p99 ≤ 100', (m) =>
				quantiles(m.hand)
			),
			row('the stage changes, from the press to the last, ms', '≤ 250', (m) => spread(m.stage)),
			row('twenty people back, both links, ms', '≤ 1,000', (m) => spread(m.back)),
			row('the same, with their pages read again, ms', '', (m) => spread(m.read)),
			row('a hand, bytes to each other page at most', '≤ 2,048', ({ bytes }) => String(bytes)),
			row('a hand, pages that read again', '0', ({ reloads }) => String(reloads)),
			row('a letter to somebody else: p50, p99, ms', '', (m) => quantiles(m.letter)),
			row('letters not acknowledged at the end', '', ({ behind }) => String(behind)),
			row('the server’s core in use, %', '', ({ server }) => (server * 100).toFixed(0)),
			row('the server’s memory, MB', '', ({ memory }) => memory.toFixed(0)),
			row('the load’s core in use, %', '', ({ load }) => (load * 100).toFixed(0)),
			row('the load’s timers late, p99, ms', '', ({ late }) => late.toFixed(1))
		]
	);
}

/** One production server on a core of its own, and the people of a given number of sittings. */
class Rooms {
	readonly #origin: string;
	readonly #seeded: Seeded['rooms'];
	readonly #pid: number;
	readonly #stop: () => Promise<void>;
	readonly #rooms: Room[] = [];
	/** Rooms whose stage was changed, or whose people were sent away: they are measured once. */
	#used = 0;
	#letters: number[] | null = null;
	#heard: HearsRoom['announced'] = () => undefined;

	static async open(rooms: number): Promise<Rooms> {
		const folder = mkdtempSync(join(tmpdir(), 'plenary-rooms-'));
		const file = `${folder}.json`;
		const begun = performance.now();
		const seed = fileURLToPath(new URL('./seed.ts', import.meta.url));
		const given = ['--import', 'tsx', seed, String(rooms), String(PEOPLE), file];
		const env = { ...process.env, DATA_DIR: folder };
		const [status] = await once(spawn(process.execPath, given, { stdio: 'inherit', env }), 'exit');
		if (status !== 0) throw new Error('the rooms could not be made');
		console.log(
			`${rooms} rooms of ${PEOPLE} made in ${seconds(performance.now() - begun)} seconds.\n`
		);
		const port = await freePort();
		const settings = { PORT: String(port), ORIGIN: `http://localhost:${port}`, DATA_DIR: folder };
		const server = open({ ...settings, LOG_LEVEL: 'warn' }, 'inherit');
		await once(server, 'message');
		if (availableParallelism() > 1) {
			pin(server.pid!, 0);
			pin(process.pid, 1);
		}
		const { rooms: made } = JSON.parse(readFileSync(file, 'utf8')) as Seeded;
		return new Rooms(port, made, server.pid!, async () => {
			server.kill('SIGKILL');
			await once(server, 'exit');
			for (const each of [folder, file]) rmSync(each, { recursive: true, force: true });
		});
	}

	private constructor(
		private readonly port: number,
		seeded: Seeded['rooms'],
		pid: number,
		stop: () => Promise<void>
	) {
		this.#origin = `http://localhost:${port}`;
		[this.#seeded, this.#pid, this.#stop] = [seeded, pid, stop];
	}

	end(): Promise<void> {
		for (const room of this.#rooms) room.leave();
		return this.#stop();
	}

	/** More people come, until there are so many rooms. */
	async grow(size: number): Promise<void> {
		const hears: HearsRoom = {
			announced: (...heard) => this.#heard(...heard),
			letter: (ms) => this.#letters?.push(ms)
		};
		const more = this.#seeded
			.slice(this.#rooms.length, size)
			.map((made) => new Room(this.port, made, hears));
		const left = [...more];
		const arrive = async () => {
			for (let room = left.shift(); room; room = left.shift()) await room.join();
		};
		const all = Promise.all(Array.from({ length: ARRIVING }, arrive));
		await within(PATIENCE, all, 'coming');
		this.#rooms.push(...more);
	}

	async feel(): Promise<Measured> {
		const typing = this.#type();
		await pause(2_000);
		const [begun, spent, own] = [
			performance.now(),
			processorTime(this.#pid),
			processorTime(process.pid)
		];
		const late = lateness();
		this.#letters = [];
		const hands = await this.#raiseHands();
		const letter = this.#letters;
		const took = performance.now() - begun;
		const server = (processorTime(this.#pid) - spent) / took;
		const load = (processorTime(process.pid) - own) / took;
		const timers = late();
		this.#letters = null;
		const stage = await this.#changeStages();
		const { back, read } = await this.#comeBack();
		await typing.end();
		return {
			...{ rooms: this.#rooms.length, letter, stage, back, read, server, load, late: timers },
			...hands,
			memory: resident(this.#pid),
			behind: this.#rooms.reduce((sum, { behind }) => sum + behind, 0)
		};
	}

	/** Two in each room, at moments spread evenly, until it is ended. */
	#type(): { end: () => Promise<void> } {
		const typists = this.#rooms.flatMap((room) => [0, 1].map((typist) => ({ room, typist })));
		const begun = performance.now();
		let [isOver, next] = [false, 0];
		const loop = async () => {
			while (!isOver) {
				const due = ((performance.now() - begun) / LETTER_EVERY) * typists.length;
				for (; next < due; next += 1) {
					const { room, typist } = typists[next % typists.length];
					if (!room.wasAway) room.type(typist);
				}
				await pause(2);
			}
		};
		const looping = loop();
		return {
			end: async () => {
				isOver = true;
				await looping;
				await pause(1_500);
			}
		};
	}

	/** One after another in each room somebody raises a hand and lowers it; from the press to each of the twenty. */
	async #raiseHands(): Promise<Pick<Measured, 'hand' | 'bytes' | 'reloads'>> {
		const hand: number[] = [];
		let [bytes, reloads] = [0, 0];
		const pressed = new Map<Room, { at: number; by: number; left: number; done: () => void }>();
		this.#heard = (room, person, text, at) => {
			const press = pressed.get(room);
			if (!press) return;
			// The groups' progress is news of the letters that are typed meanwhile, to who leads alone.
			const isOfHand = text.includes('"kind":"changed"') && !text.includes('"what":"progress"');
			if (isOfHand) reloads += 1;
			if (!text.includes('"kind":"floor"')) return;
			hand.push(at - press.at);
			if (person !== press.by) bytes = Math.max(bytes, Buffer.byteLength(text));
			press.left -= 1;
			if (press.left === 0) press.done();
		};
		const acts: Promise<void>[] = [];
		const presses = Math.floor(MEASURED / HAND_EVERY);
		const begun = performance.now();
		for (let n = 0; n < presses; n += 1) {
			await pause(Math.max(0, begun + n * HAND_EVERY - performance.now()));
			const room = this.#rooms[(n * 7) % this.#rooms.length];
			if (pressed.has(room)) continue;
			const by = 2 + (n % (PEOPLE - 2));
			const press = async (does: string) => {
				const heard = new Promise<void>((done) =>
					pressed.set(room, { at: performance.now(), by, left: room.size, done })
				);
				await Promise.all([this.#act(room, by, 'hand', { does }), within(20_000, heard, 'a hand')]);
				pressed.delete(room);
			};
			acts.push(press('raise').then(() => press('lower')));
		}
		await Promise.all(acts);
		this.#heard = () => undefined;
		return { hand, bytes, reloads };
	}

	/** The chair brings the groups together; from the press until the last of the room has heard it. */
	async #changeStages(): Promise<number[]> {
		const took: number[] = [];
		for (const room of this.#take(MOVED)) {
			let last = 0;
			const left = new Set(room.made.people.keys());
			const heard = new Promise<void>((resolve) => {
				this.#heard = (where, person, text, at) => {
					if (where !== room || !text.includes('"what":"sitting"')) return;
					last = at;
					left.delete(person);
					if (left.size === 0) resolve();
				};
			});
			const begun = performance.now();
			await Promise.all([
				this.#act(room, 0, 'together', {}),
				within(20_000, heard, 'a change of stage')
			]);
			took.push(last - begun);
			await pause(300);
		}
		this.#heard = () => undefined;
		return took;
	}

	/** The links of a whole room end at once, and all come back. */
	async #comeBack(): Promise<Pick<Measured, 'back' | 'read'>> {
		const [back, read]: number[][] = [[], []];
		for (const room of this.#take(BACK)) {
			room.wasAway = true;
			room.leave();
			await pause(300);
			const begun = performance.now();
			await within(20_000, room.join(), 'coming back');
			back.push(performance.now() - begun);
			await Promise.all(room.made.people.map((_, person) => this.#read(room, person)));
			read.push(performance.now() - begun);
		}
		return { back, read };
	}

	#take(count: number): Room[] {
		const taken = this.#rooms.slice(this.#used, this.#used + count);
		this.#used += count;
		return taken;
	}

	async #act(room: Room, by: number, name: string, fields: Record<string, string>): Promise<void> {
		const { sitting, people } = room.made;
		const answer = await fetch(`${this.#origin}/sittings/${sitting}/plenary?/${name}`, {
			method: 'POST',
			headers: { origin: this.#origin, cookie: people[by].cookie, accept: 'application/json' },
			body: new URLSearchParams(fields)
		});
		const { type } = (await answer.json()) as { type: string };
		if (type !== 'success') throw new Error(`${name} is answered with ${type}`);
	}

	/** What a page that was away reads again. */
	async #read(room: Room, person: number): Promise<void> {
		const { sitting, people } = room.made;
		const { cookie } = people[person];
		const path = `${this.#origin}/sittings/${sitting}/plenary/__data.json`;
		const answer = await fetch(path, { headers: { cookie } });
		await answer.arrayBuffer();
		if (!answer.ok) throw new Error(`the page answers ${answer.status}`);
	}
}

/** Milliseconds by which a timer of 10 ms came late, p99, until it is asked. */
function lateness(): () => number {
	const late: number[] = [];
	let before = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		late.push(Math.max(0, now - before - 10));
		before = now;
	}, 10);
	return () => {
		clearInterval(timer);
		return percentile(late, 0.99);
	};
}

/** Milliseconds that a process has computed, its threads and the system's work for it included. */
function processorTime(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	// Of the fields after the name: 11 and 12 are user and system time, in hundredths of a second.
	return 10 * (Number(fields[11]) + Number(fields[12]));
}

function resident(pid: number): number {
	return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function pin(pid: number, core: number): void {
	execFileSync('taskset', ['-a', '-cp', String(core), String(pid)], { stdio: 'ignore' });
}

function seconds(ms: number): string {
	return (ms / 1_000).toFixed(0);
}
