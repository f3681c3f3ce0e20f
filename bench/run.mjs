/**
 * `npm run bench [-- keystrokes weight typing gather compaction pages published victims lists draw papers files alike rooms gateway]`: prints measurements, asserts nothing. Each
 * section runs in a process of its own; all of them together are ended after five minutes, the gateway's
 * after six more. It is measured only where it is asked for: it fetches the servers it is measured beside.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MS = 290_000;
const GATEWAY_LIMIT_MS = 360_000;
/** From asking a section to end to ending it. */
const PATIENCE_MS = 5_000;

const sections = {
	gather: () => import('./gather.ts'),
	weight: () => import('./pages/weight.ts'),
	typing: () => import('./pages/typing.ts'),
	keystrokes: () => import('./keystrokes.ts'),
	compaction: () => import('./compaction.ts'),
	pages: () => import('./pages/pages.ts'),
	published: () => import('./pages/published.ts'),
	victims: () => import('./victims.ts'),
	lists: () => import('./office/lists.ts'),
	draw: () => import('./office/draw.ts'),
	papers: () => import('./papers/papers.ts'),
	files: () => import('./office/files.ts'),
	alike: () => import('./alike.ts'),
	rooms: () => import('./rooms/rooms.ts'),
	gateway: () => import('./gateway.ts')
};
const always = ['gather', 'compaction', 'weight', 'keystrokes'];
const inBrowser = ['weight', 'typing', 'keystrokes', 'draw', 'papers'];
/** On the server as it is built. */
const served = [...inBrowser, 'pages', 'published', 'victims', 'lists', 'rooms'];

const [first, ...rest] = process.argv.slice(2);
if (first === '--section') await (await sections[rest[0]]()).measure();
else await runAll(first ? [first, ...rest] : always);

async function runAll(names) {
	const unknown = names.filter((name) => !Object.hasOwn(sections, name));
	if (unknown.length > 0) {
		console.error(
			`There is no section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`
		);
		process.exit(1);
	}
	const limit =
		(names.some((name) => name !== 'gateway') ? LIMIT_MS : 0) +
		(names.includes('gateway') ? GATEWAY_LIMIT_MS : 0);
	const until = Date.now() + limit;
	process.env.UV_THREADPOOL_SIZE ??= '16';
	process.env.CHROMIUM_PATH ??= onThePath('chromium', 'chromium-browser', 'google-chrome');
	console.log(machine(names));
	if (names.some((name) => served.includes(name))) {
		await runUntil(until, ['server/http/start.js', '--build-only']);
	}
	for (const name of names) {
		console.log(`\n## ${name} (load before: ${loadavg()[0].toFixed(1)})\n`);
		const done = await runUntil(until, ['--import', 'tsx', 'bench/run.mjs', '--section', name]);
		if (!done) process.exitCode = 1;
	}
}

/**
 * Runs in a process group and with a temporary folder of its own, so that its processes and files are
 * removed with it. Returns whether it succeeded.
 */
async function runUntil(until, args) {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'));
	const env = { ...process.env, TMPDIR: folder };
	const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', detached: true, env });
	const end = (signal) => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// All of it has ended already.
		}
	};
	const stop = () => {
		end('SIGTERM');
		setTimeout(end, PATIENCE_MS, 'SIGKILL').unref();
	};
	const interrupted = () => {
		process.exitCode = 130;
		stop();
	};
	const alarm = setTimeout(() => {
		console.error('Ended: it took too long.');
		stop();
	}, until - Date.now());
	process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
	const [code] = await once(child, 'exit');
	clearTimeout(alarm);
	process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
	end('SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	if (process.exitCode === 130) process.exit();
	return code === 0;
}

function machine(names) {
	const browser = process.env.CHROMIUM_PATH;
	const version =
		browser && names.some((name) => inBrowser.includes(name))
			? spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout.trim()
			: '';
	return [`${cpus().length} cores`, `Node ${process.versions.node}`, version]
		.filter(Boolean)
		.join(', ');
}

function onThePath(...names) {
	for (const name of names) {
		const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (stdout.trim()) return stdout.trim();
	}
	return undefined;
}
