import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { spread, table } from './figures';
import { canPin, pinned } from './gateway/commands';
import type { Places } from './gateway/commands';
import type { ServerName } from './gateway/dialects';
import type { Measure, Measured } from './gateway/load';

const root = fileURLToPath(new URL('..', import.meta.url));
const peers = join(root, 'bench', 'peers');
const outDir = join(root, 'node_modules', '.cache', 'bench-gateway');
const places: Places = { ours: join(outDir, 'server.js'), peers };
const SERVERS = ['plenary', 'y-websocket-server', 'hocuspocus'] as const;
const MEASURE_MS = 90_000;
const KB = 1024;

/** The same load on our server and on its peers. `GATEWAY=paced,flood` measures only these. */
export async function measure(): Promise<void> {
	await make();
	if (!canPin()) console.log('Server and load share their cores: taskset is not to be had.\n');
	console.log(table(['what', 'target', ...SERVERS], []));
	for (const [name, rowsOf] of Object.entries(sections)) {
		const asked = process.env.GATEWAY?.split(',');
		if (asked && !asked.includes(name)) continue;
		for (const row of await rowsOf()) console.log(`| ${row.join(' | ')} |`);
	}
}

/** Ours is bundled as it is now; the others are fetched once. */
async function make(): Promise<void> {
	const input = {
		server: join(root, 'bench/gateway/our-server.ts'),
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

const sections = { paced, flood, ingest, memory, cold, reconnect, revoke };

async function paced(): Promise<string[][]> {
	const bare = [await run('bare', 'plenary')];
	const all = await onEach('paced');
	bare.push(await run('bare', 'plenary'));
	const row = (
		what: string,
		target: string,
		of: (m: Measured<'paced'>['runs'][number]) => number
	) => [
		`paced, 20 × 10 × 2/s: ${what}`,
		target,
		...all.map((m) => m && spread(m.runs.map(of), 2)).map(shown)
	];
	const commits = bare.flatMap((m) => m ?? []);
	const withAck = (cells: string[]) => cells.map((cell, n) => (n === 3 ? 'has none' : cell));
	return [
		[
			'bare commit p50, ms',
			'',
			spread(
				commits.map(({ p50 }) => p50),
				2
			),
			'',
			''
		],
		[
			'bare commit p99, ms',
			'',
			spread(
				commits.map(({ p99 }) => p99),
				2
			),
			'',
			''
		],
		withAck(
			row('ack p50, ms (ours durable, hocuspocus memory)', '≤ bare + 0.7', ({ ack }) => ack.p50)
		),
		withAck(row('ack p99, ms', '≤ 15', ({ ack }) => ack.p99)),
		row('remote p50, ms', '≤ bare + 0.7', ({ remote }) => remote.p50),
		row('remote p99, ms', '≤ 15', ({ remote }) => remote.p99),
		row('CPU per delivery, µs', '≤ ½ of better', ({ cpu }) => cpu),
		['the load’s timers late, p99, ms', '', ...all.map((m) => shown(m?.late.toFixed(1)))]
	];
}

async function flood(): Promise<string[][]> {
	const all = await onEach('flood');
	return rushed('flood, 20 × 10', all, '', '≤ ¼ of better');
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
	const cells = (of: (run: Measured<'flood'>['runs'][number]) => number, digits = 0) =>
		all.map((m) => shown(m && spread(m.runs.map(of), digits)));
	return [
		[`${what}: updates/s until everybody has them`, rate, ...cells(({ shown }) => shown)],
		[`${what}: CPU per delivery, µs`, cpu, ...cells((run) => run.cpu, 2)],
		[
			`${what}: load’s core in use`,
			'',
			...all.map((m) => shown(m && `${(m.busy * 100).toFixed(0)} %`))
		]
	];
}

async function memory(): Promise<string[][]> {
	const all = await onEach('memory');
	const cells = (key: 'rss' | 'heap') => all.map((m) => shown(m && (m[key] / KB).toFixed(0)));
	return [
		['warm 40 KB board and connection: RSS, KB', '≤ 140', ...cells('rss')],
		['warm 40 KB board and connection: heap and buffers, KB', '', ...cells('heap')]
	];
}

async function cold(): Promise<string[][]> {
	const all = await onEach('cold');
	const cells = (key: 'small' | 'large') => all.map((m) => shown(m && spread(m[key], 1)));
	return [
		['cold load, 40 KB, ms', '≤ 3', ...cells('small')],
		['cold load, 4 MB, ms', '≤ 40', ...cells('large')]
	];
}

async function reconnect(): Promise<string[][]> {
	const all = await onEach('reconnect');
	return [['2,000 reconnections, ms', '≤ 2,000', ...all.map((m) => shown(m && spread(m)))]];
}

async function revoke(): Promise<string[][]> {
	const ours = await run('revoke', 'plenary');
	return [
		[
			'200 revoked, the last closed, ms',
			'≤ 50',
			shown(ours && spread(ours)),
			'no such act',
			'no such act'
		]
	];
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
