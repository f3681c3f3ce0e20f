/**
 * `node server/cli/run.js NAME …`, as the scripts of package.json do: the command as it was built. Where its source
 * is newer, and the packages for that are installed, the source.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasTools, isBuildOld, root } from './built.js';

// What is written to the data folder is for its owner alone.
process.umask(0o077);

const [name, ...words] = process.argv.slice(2);
const built = join(root, 'build', 'cli', `${name}.js`);
const source = join(root, 'server', 'cli', `${name}.ts`);

// Before anything loads libuv's pool: SQLite, hashing and DNS share it.
process.env.UV_THREADPOOL_SIZE ??= '16';

if (hasTools() && isBuildOld()) {
	const args = ['--import', 'tsx', source, ...words];
	process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} else if (existsSync(built)) {
	process.argv = [process.argv[0], built, ...words];
	await import(pathToFileURL(built).href);
} else {
	console.error('There is no build: run npm ci && npm run build first.');
	process.exitCode = 1;
}
