/**
 * `npm start` and `npm run demo [-- breakouts|plenary|draft|approval]`.
 * Builds when there is no build or it is older than the source, makes the demo's review, then opens the door.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stages = ['breakouts', 'plenary', 'draft', 'approval'];
const options = ['--demo', '--build-only'];
const words = process.argv.slice(2);
const demo = words.includes('--demo');
const stage = words.find((word) => !word.startsWith('--')) ?? 'breakouts';

const unknown = words.find((word) => word.startsWith('-') && !options.includes(word));
if (unknown) {
	// Among what there is not: a way to lift the limits on how fast anybody may write.
	console.error(
		`There is no option "${unknown}". Settings are environment variables: see README.md.`
	);
	process.exit(1);
}

// Before anything loads libuv's pool: SQLite, hashing and DNS share it.
process.env.UV_THREADPOOL_SIZE ??= '16';
process.env.NODE_ENV ??= 'production';
process.env.PORT ??= '3000';
process.env.ORIGIN ??= `http://localhost:${process.env.PORT}`;

if (demo && !stages.includes(stage)) {
	console.error(`There is no stage "${stage}". Choose one of: ${stages.join(', ')}.`);
	process.exit(1);
}
if (buildIsOld()) {
	console.log('Building the pages. This takes about half a minute, once…');
	run(join(root, 'node_modules', '.bin', 'vite'), ['build', '--logLevel', 'error']);
}
if (words.includes('--build-only')) process.exit(0);
// What is written to the data folder is for its owner alone; what was built is not.
process.umask(0o077);
if (demo) {
	process.env.DEMO = '1';
	process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), 'plenary-demo-'));
	run(process.execPath, [
		'--import',
		'tsx',
		join(root, 'server', 'cli', 'seed.ts'),
		'--demo',
		stage
	]);
}
process.chdir(root);
await import('./index.js');

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	const done = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: process.env
	});
	if (done.status !== 0) process.exit(done.status ?? 1);
}

function buildIsOld() {
	const built = join(root, 'build', 'handler.js');
	if (!existsSync(built)) return true;
	const since = statSync(built).mtimeMs;
	return ['src', 'server', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'].some(
		(part) => newest(join(root, part)) > since
	);
}

/**
 * @param {string} path
 * @returns {number} when the newest file below it was changed
 */
function newest(path) {
	const about = statSync(path);
	if (!about.isDirectory()) return about.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
