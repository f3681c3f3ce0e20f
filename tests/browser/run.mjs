// Finds a browser, builds once, and runs the browser tests. Never skips: without a browser it says so and fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.env.CHROMIUM_PATH ??= onThePath() ?? fromApt() ?? fromPlaywright();
if (!process.env.CHROMIUM_PATH) {
	console.error(
		'The browser tests need Chromium: install it, or set CHROMIUM_PATH to its program.'
	);
	process.exit(1);
}
// A build opens no house: the folder it would make must not be there afterwards.
const never = join(tmpdir(), `plenary-never-${process.pid}`);
run('node', ['server/http/start.js', '--build-only'], { DATA_DIR: never });
if (existsSync(never)) {
	console.error('The build made a data folder.');
	process.exit(1);
}
run(`${root}/node_modules/.bin/playwright`, [
	'test',
	'-c',
	'tests/browser/playwright.config.ts',
	...process.argv.slice(2)
]);

function run(command, args, env = {}) {
	const done = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	if (done.status !== 0) process.exit(done.status ?? 1);
}

function onThePath() {
	for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
		const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
		if (found) return found;
	}
	return undefined;
}

function fromApt() {
	if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0)
		return undefined;
	console.log('Installing Chromium for the browser tests…');
	spawnSync(
		'sh',
		[
			'-c',
			'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'
		],
		{
			stdio: ['ignore', 'ignore', 'inherit']
		}
	);
	return onThePath();
}

function fromPlaywright() {
	console.log('Fetching Chromium for the browser tests…');
	spawnSync(`${root}/node_modules/.bin/playwright`, ['install', 'chromium-headless-shell'], {
		stdio: 'inherit'
	});
	const where = spawnSync(
		'node',
		['-e', "console.log(require('@playwright/test').chromium.executablePath())"],
		{ cwd: root, encoding: 'utf8' }
	).stdout.trim();
	return existsSync(where) ? where : undefined;
}
