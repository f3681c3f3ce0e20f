/**
 * The commands of an operator as files that run with the production packages alone: build/cli/NAME.js. They are
 * built last, so the notices of other people's software are written then.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bundledPackages, notePackages } from './third-party/bundled.mjs';
import { notices } from './third-party/notices.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
/** Modules that the commands share, and no commands themselves. */
const shared = ['load.ts', 'verify-history.ts'];
const commands = readdirSync(`${root}/server/cli`).filter(
	(file) => file.endsWith('.ts') && !shared.includes(file)
);

export default defineConfig({
	root,
	plugins: [
		notePackages(),
		{
			name: 'plenary-third-party',
			closeBundle() {
				writeFileSync(`${root}/build/client/third-party.txt`, notices(bundledPackages()));
			}
		}
	],
	publicDir: false,
	// As the pages are built: what stands in `dependencies` is imported, everything else is built in.
	ssr: { noExternal: true, external: Object.keys(dependencies) },
	build: {
		ssr: true,
		outDir: 'build/cli',
		emptyOutDir: true,
		target: 'node20',
		rolldownOptions: {
			input: {
				...Object.fromEntries(
					commands.map((file) => [file.replace(/\.ts$/, ''), `${root}/server/cli/${file}`])
				),
				// A thread and a process: the server starts them by their paths.
				'list-worker': `${root}/server/documents/lists/list-worker.ts`,
				'file-process': `${root}/server/documents/files/file-process.ts`
			}
		}
	}
});
