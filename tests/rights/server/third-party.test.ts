import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Serving } from '../../serving';

interface Lock {
	packages: Record<string, { dev?: boolean; version?: string; license?: string }>;
}

/** Built into the pages or the server, though a production install does not fetch them. */
const builtIn = [
	'svelte',
	'@sveltejs/kit',
	'@sveltejs/adapter-node',
	'devalue',
	'y-websocket',
	'socket.io-client',
	'engine.io-client',
	'fractional-indexing-jittered',
	'sirv',
	'@fontsource-variable/atkinson-hyperlegible-next'
];
/** Build and test alone. */
const neverShipped = ['vitest', '@playwright/test', 'eslint', 'vite'];

test('a server tells everybody, before it is set up too, whose software it is made of and under which licences', async () => {
	const serving = new Serving(null);
	onTestFinished(() => serving.end());
	await serving.start();
	const home = await (await fetch(`${serving.origin}/setup`)).text();
	expect(home).toContain('href="/third-party.txt"');
	const answer = await fetch(`${serving.origin}/third-party.txt`);
	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	const said = noticesIn(await answer.text());

	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	const shipped = Object.keys(packages).filter((folder) => folder && !packages[folder].dev);
	expect(shipped.length).toBeGreaterThan(100);
	const folders = [...shipped, ...builtIn.map((name) => `node_modules/${name}`)];
	const missing = folders.filter((folder) => {
		const { version, license } = packages[folder];
		const notice = said.get(`${folder.split('node_modules/').at(-1)} ${version}`);
		return !notice?.includes(license ?? '?') || !textsIn(folder).every((t) => notice.includes(t));
	});
	expect(missing).toEqual([]);

	const names = [...said.keys()].map((key) => key.slice(0, key.lastIndexOf(' ')));
	expect(names.filter((name) => neverShipped.includes(name))).toEqual([]);
});

/** By name and version. */
function noticesIn(text: string): Map<string, string> {
	const parts = text.split(/^={80}$/m).slice(1);
	const notices = new Map<string, string>();
	for (let at = 0; at < parts.length; at += 2) {
		const heading = parts[at].trim();
		notices.set(heading.split('\n')[0], heading + parts[at + 1]);
	}
	return notices;
}

/** The words of its licence, where it has a file for them. */
function textsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
}
