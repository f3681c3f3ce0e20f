// Over 200 lines because all rows of its table are measured in the same rounds.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { percentile, spread, table } from './figures';
import { canPin, pinned } from './gateway/commands';
import type { Places } from './gateway/commands';
import type { ServerName } from './gateway/dialects';
import type { Measure, Measured } from './gateway/load';

const root = fileURLToPath(new URL('..', import.meta.url));
const peers = join(root, 'bench', 'peers');
const outDir = join(root, 'node_modules', '.cache', 'bench-gateway');
const places: Places = { ours: join(outDir, 'server.js'), floor: join(outDir, 'floor.js'), peers };
const SERVERS = ['plenary', 'y-websocket-server', 'hocuspocus'] as const;
const MEASURE_MS = 90_000;
const KB = 1024;

/** The same load on our server and on its peers. `GATEWAY=paced,flood` measures only these. */
export async function measure(): Promise<void> {
	await make();
	if (!canPin()) console.log('Server and load share their cores: taskset is not to be had.\n');
	console.log(table(['what', 'target', ...SERVERS, 'ours ÷ better peer'], []));
	for (const [name, rowsOf] of Object.entries(sections)) {
		const asked = process.env.GATEWAY?.split(',');
		if (asked && !asked.includes(name)) continue;
		for (const row of await rowsOf()) console.log(`| ${row.join(' | ')} |`);
	}
}

/** Ours is bundled as it is now; the others are fetched once. */
async function make(): Promise<void> {
	const input = {
		server: join(root, 'bench/gateway/servers/our-server.ts'),
		floor: join(root, 'bench/gateway/servers/floor-server.ts'),
		load: join(root, 'bench/gateway/load.ts')
	};
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: { ssr: true, outDir, emptyOutDir: true, target: 'node20', rollupOptions: { input } }
	});
	if (existsSync(join(peers, 'node_modules', '.package-lock.json'))) return;
	console.log('The other servers are fetched, once…\n');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: peers,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error('the other servers could not be fetched');
}

const sections = { quiet, paced, first, flood, ingest, memory, cold, reconnect, revoke };

async function quiet(): Promise<string[][]> {
	const bare = [await run('bare', 'plenary')];
	const all = await onEach('quiet');
	bare.push(await run('bare', 'plenary'));
	const commits = bare.flatMap((m) => m ?? []);
	const targets = {
		ack50: '≤ bare + 0.7',
		ack99: '≤ 15',
		p50: '≤ bare + 0.7',
		p99: '≤ 15',
		cpu: ''
	};
	return [
		line('bare commit p50, ms', '', [commits.map(({ p50 }) => p50), '', '']),
		line('bare commit p99, ms', '', [commits.map(({ p99 }) => p99), '', '']),
		...steady('quiet, 20 × 10 × 0.5/s', all, targets)
	];
}

async function paced(): Promise<string[][]> {
	const targets = {
		ack50: '≤ 8',
		ack99: '',
		p50: '≤ 8',
		p99: '≤ better + 15',
		cpu: '≤ ½ of better'
	};
	const what = 'paced, 20 × 10 × 5/s';
	const rows = steady(what, await onEach('paced'), targets);
	const floor = await run('paced', 'floor');
	const least = floor && floor.runs.map(({ cpu }) => cpu);
	return [
		...rows,
		line(`${what}: CPU per delivery of commits and writes alone, µs`, '', [least, '', ''])
	];
}

async function first(): Promise<string[][]> {
	const all = await onEach('first');
	return latencies('first edits of 200 in 200 ms', all, {
		p50: '',
		p99: '≤ 1.3 × better',
		cpu: ''
	});
}

type Run = Measured<'first'>['runs'][number];

function steady(
	what: string,
	all: (Measured<'paced'> | null)[],
	targets: { ack50: string; ack99: string; p50: string; p99: string; cpu: string }
): string[][] {
	const acks = (value: (run: Run) => number, isDurable: boolean) =>
		all.map((m, n) => (isDurable === (n === 0) && n !== 1 ? m && m.runs.map(value) : 'has none'));
	return [
		line(
			`${what}: durable ack p50, ms`,
			targets.ack50,
			acks(({ ack }) => ack.p50, true)
		),
		line(
			`${what}: durable ack p99, ms`,
			targets.ack99,
			acks(({ ack }) => ack.p99, true)
		),
		line(
			`${what}: memory ack p50, ms`,
			'',
			acks(({ ack }) => ack.p50, false)
		),
		line(
			`${what}: memory ack p99, ms`,
			'',
			acks(({ ack }) => ack.p99, false)
		),
		...latencies(what, all, targets),
		line(
			'the load’s timers late, p99, ms',
			'',
			all.map((m) => m && m.late.toFixed(1))
		)
	];
}

function latencies(
	what: string,
	all: (Pick<Measured<'paced'>, 'runs'> | null)[],
	targets: { p50: string; p99: string; cpu: string }
): string[][] {
	const of = (value: (run: Run) => number) => all.map((m) => m && m.runs.map(value));
	return [
		line(
			`${what}: remote p50, ms`,
			targets.p50,
			of(({ remote }) => remote.p50)
		),
		line(
			`${what}: remote p99, ms`,
			targets.p99,
			of(({ remote }) => remote.p99)
		),
		line(
			`${what}: CPU per delivery, µs`,
			targets.cpu,
			of(({ cpu }) => cpu)
		),
		line(
			`${what}: of it the main thread’s, µs`,
			'',
			of(({ main }) => main)
		)
	];
}

async function flood(): Promise<string[][]> {
	return rushed('flood, 20 × 10', await onEach('flood'), '', '≤ ¼ of better');
}

async function ingest(): Promise<string[][]> {
	const all = await onEach('ingest');
	return rushed('ingest, 100 × (1 writes, 1 reads)', all, '≥ 25,000 durable', '');
}

function rushed(
	what: string,
	all: (Measured<'flood'> | null)[],
	rate: string,
	cpu: string
): string[][] {
	const of = (value: (run: Measured<'flood'>['runs'][number]) => number) =>
		all.map((m) => m && m.runs.map(value));
	return [
		line(
			`${what}: updates/s until everybody has them`,
			rate,
			of(({ shown }) => shown),
			0
		),
		line(
			`${what}: CPU per delivery, µs`,
			cpu,
			of((run) => run.cpu)
		),
		line(
			`${what}: load’s core in use`,
			'',
			all.map((m) => m && `${(m.busy * 100).toFixed(0)} %`)
		)
	];
}

async function memory(): Promise<string[][]> {
	const all = await onEach('memory');
	const of = (key: 'rss' | 'heap') => all.map((m) => m && [m[key] / KB]);
	return [
		line('warm 40 KB board and connection: RSS, KB', '≤ 140', of('rss'), 0),
		line('warm 40 KB board and connection: heap and buffers, KB', '', of('heap'), 0)
	];
}

async function cold(): Promise<string[][]> {
	const all = await onEach('cold');
	const of = (key: 'small' | 'large') => all.map((m) => m && m[key]);
	return [
		line('cold load, 40 KB, ms', '≤ 3', of('small'), 1),
		line('cold load, 4 MB, ms', '≤ 40', of('large'), 1)
	];
}

async function reconnect(): Promise<string[][]> {
	return [line('2,000 reconnections, ms', '≤ 2,000', await onEach('reconnect'), 0)];
}

async function revoke(): Promise<string[][]> {
	const ours = await run('revoke', 'plenary');
	const cells = [ours, 'no such act', 'no such act'];
	return [line('200 revoked, the last closed, ms', '≤ 50', cells, 0)];
}

type Cell = number[] | string | null;

/** A row of the table; the last cell is ours divided by the better peer's, both medians. */
function line(what: string, target: string, cells: Cell[], digits = 2): string[] {
	const [ours, ...others] = cells.map((cell) =>
		Array.isArray(cell) ? percentile(cell, 0.5) : NaN
	);
	// More is better only where updates are counted by the second.
	const best = what.includes('/s until') ? Math.max : Math.min;
	const peers = others.filter((value) => !Number.isNaN(value));
	const ratio = peers.length > 0 ? ours / best(...peers) : NaN;
	const texts = cells.map((cell) => (Array.isArray(cell) ? spread(cell, digits) : shown(cell)));
	return [what, target, ...texts, Number.isFinite(ratio) ? ratio.toFixed(2) : ''];
}

async function onEach<Name extends Measure>(measure: Name): Promise<(Measured<Name> | null)[]> {
	const all: (Measured<Name> | null)[] = [];
	for (const server of SERVERS) all.push(await run(measure, server));
	return all;
}

/** In a process of its own on the other core; null where it failed or took too long. */
function run<Name extends Measure>(
	measure: Name,
	server: ServerName
): Promise<Measured<Name> | null> {
	const script = join(outDir, 'load.js');
	const [program, ...args] = pinned(1, [
		process.execPath,
		...[script, measure, server, JSON.stringify(places)]
	]);
	return new Promise((resolve) => {
		const load = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
		const alarm = setTimeout(() => load.kill('SIGKILL'), MEASURE_MS);
		let measured: Measured<Name> | null = null;
		load.on('message', (said) => (measured = said as Measured<Name>));
		load.on('exit', () => {
			clearTimeout(alarm);
			resolve(measured);
		});
	});
}

function shown(cell: string | null | undefined): string {
	return cell ?? 'failed';
}
