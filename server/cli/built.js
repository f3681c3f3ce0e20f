import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run build` makes: the pages first, the commands last. */
const [pages, commands] = ['handler.js', 'cli/seed.js'].map((file) => join(root, 'build', file));
const sources = ['src', 'server', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'];

export function isBuilt() {
	return existsSync(pages) && existsSync(commands);
}

/** Whether the build lacks something, or a source file is newer. */
export function isBuildOld() {
	if (!isBuilt()) return true;
	const since = statSync(pages).mtimeMs;
	return sources.some((part) => newest(join(root, part)) > since);
}

/**
 * Whether the packages that build and run the sources are installed, which in production they need not be.
 */
export function hasTools() {
	return ['vite', 'tsx'].every((name) => existsSync(join(root, 'node_modules', name)));
}

/** Ends this process with the exit code of the step that fails. */
export function buildAll() {
	const vite = join(root, 'node_modules', '.bin', 'vite');
	for (const config of ['vite.config.ts', 'server/cli/vite.config.mjs']) {
		runCommand(vite, ['build', '--config', join(root, config), '--logLevel', 'error']);
	}
}

/**
 * Ends this process with the exit code of a command that fails.
 * @param {string} command
 * @param {string[]} args
 */
export function runCommand(command, args) {
	const done = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: process.env
	});
	if (done.status !== 0) process.exit(done.status ?? 1);
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
