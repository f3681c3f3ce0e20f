import { monitorEventLoopDelay } from 'node:perf_hooks';
import { percentile } from '../figures';
import type { Bench } from './bench';
import { bareCommits } from './servers/bare-commit';
import { Traffic } from './traffic';
import type { Rush, Shape, Spent } from './traffic';
import { layBoard, typeOn } from './typed-board';

/** Milliseconds. */
export interface Quantiles {
	p50: number;
	p99: number;
}

export interface Paced {
	runs: ({ ack: Quantiles; remote: Quantiles } & Spent)[];
	/** How late the load's own timers were, p99. */
	late: number;
}

export interface Rushed {
	runs: Rush[];
	/** Share of its core that the load used. */
	busy: number;
}

const SIZE = 20_000;
const ROUNDS = 3;
const LETTERS = { each: 80, warmUp: 20, unseen: 16 };

/** Ten people on each of twenty boards, a letter every two seconds from each: a hundred updates a second. */
export function quiet(bench: Bench): Promise<Paced> {
	return steady(bench, 'quiet', 0.5, 3);
}

/** The same people, five letters a second from each: a thousand updates a second. */
export function paced(bench: Bench): Promise<Paced> {
	return steady(bench, 'paced', 5, 20);
}

/** The first letter of each of two hundred people, all within 200 ms, on boards that nobody has written on yet. */
export async function first(bench: Bench): Promise<Pick<Paced, 'runs'>> {
	const typed = typeOn(layBoard(SIZE), 10, 1);
	const runs: Paced['runs'] = [];
	for (let run = 0; run < ROUNDS; run += 1) {
		bench.renew();
		const server = await bench.startWith(20, typed.base);
		const traffic = new Traffic(server, { boards: 20, people: 10 }, typed);
		await traffic.joined();
		// What joining still has on its way is not what is measured.
		await new Promise((resolve) => setTimeout(resolve, 500));
		await bench.profile(server);
		const { ack, remote, cpu, main } = await traffic.pace(1, 5);
		await bench.profiled(server, 'first');
		runs.push({ ack: quantiles(ack), remote: quantiles(remote), cpu, main });
		traffic.end();
		await server.end();
	}
	return { runs };
}

async function steady(
	bench: Bench,
	name: string,
	perSecond: number,
	letters: number
): Promise<Paced> {
	const typed = typeOn(layBoard(SIZE), 10, 4 + ROUNDS * letters);
	const server = await bench.startWith(20, typed.base);
	const traffic = new Traffic(server, { boards: 20, people: 10 }, typed);
	await traffic.joined();
	await traffic.pace(4, 4);
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const runs: Paced['runs'] = [];
	await bench.profile(server);
	for (let run = 0; run < ROUNDS; run += 1) {
		const { ack, remote, cpu, main } = await traffic.pace(letters, perSecond);
		runs.push({ ack: quantiles(ack), remote: quantiles(remote), cpu, main });
	}
	await bench.profiled(server, name);
	await server.end();
	return { runs, late: delay.percentile(99) / 1e6 };
}

/** The same two hundred people as fast as the server takes it. */
export function flood(bench: Bench): Promise<Rushed> {
	return rush(bench, 'flood', { boards: 20, people: 10 }, LETTERS.each);
}

/** A hundred people who write and a hundred who read them: what one update costs on its way in. */
export function ingest(bench: Bench): Promise<Rushed> {
	return rush(bench, 'ingest', { boards: 100, people: 2, writers: 1 }, 2 * LETTERS.each);
}

export async function bare({ folder }: Bench): Promise<Quantiles> {
	return quantiles(await bareCommits(folder, { bytes: 120, count: 1_200, perSecond: 400 }));
}

async function rush(bench: Bench, name: string, shape: Shape, letters: number): Promise<Rushed> {
	const { warmUp, unseen } = LETTERS;
	const typed = typeOn(layBoard(SIZE), shape.writers ?? shape.people, warmUp + 3 * letters);
	const server = await bench.startWith(shape.boards, typed.base);
	const traffic = new Traffic(server, shape, typed);
	await traffic.joined();
	await traffic.rush(warmUp, unseen);
	await bench.profile(server);
	const [cpu, begun] = [process.cpuUsage(), performance.now()];
	const runs: Rush[] = [];
	for (let run = 0; run < 3; run += 1) runs.push(await traffic.rush(letters, unseen));
	const { user, system } = process.cpuUsage(cpu);
	const busy = (user + system) / 1_000 / (performance.now() - begun);
	await bench.profiled(server, name);
	await server.end();
	return { runs, busy };
}

function quantiles(values: readonly number[]): Quantiles {
	return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}
