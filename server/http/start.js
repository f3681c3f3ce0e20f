/**
 * `npm start` and `npm run demo [-- sample|breakouts|plenary|draft|approval|response]`.
 * Builds when there is no build or it is older than the source, makes the demo's review, then opens the door.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, hasTools, isBuilt, isBuildOld, root, runCommand } from '../cli/built.js';

const stages = ['sample', 'breakouts', 'plenary', 'draft', 'approval', 'response', 'published'];
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
if (hasTools() && isBuildOld()) {
	console.log('Building the pages. This takes about half a minute, once…');
	buildAll();
} else if (!isBuilt()) {
	console.error(
		'There is no build, and nothing to build it with: run npm ci && npm run build first.'
	);
	process.exit(1);
}
if (words.includes('--build-only')) process.exit(0);
// What is written to the data folder is for its owner alone; what was built is not.
process.umask(0o077);
if (demo) {
	process.env.DEMO = '1';
	process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), 'plenary-demo-'));
	runCommand(process.execPath, [join(root, 'server', 'cli', 'run.js'), 'seed', '--demo', stage]);
}
process.chdir(root);
await import('./index.js');
