import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where a path that is written in a shortened way begins. */
const ROOMS = ['', 'src/', 'src/lib/', 'server/', 'server/gateway/', 'docs/', 'tests/'];

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'docs/glossary.md',
	'docs/protocol.md',
	'docs/draw.md'
];

test.each(pages)('every file that %s names is there', (page) => {
	const text = readFileSync(`${root}${page}`, 'utf8');
	const named = [
		...text.matchAll(/`([\w.@[\]()/-]+\/[\w.-]+\.(?:ts|js|mjs|svelte|md|css|json))`/g)
	];
	const missing = named
		.map(([, path]) => path)
		.filter((path) => !ROOMS.some((room) => existsSync(root + room + path)));
	expect(missing).toEqual([]);
});

test('every decision has a number of its own', () => {
	const numbers = readdirSync(`${root}docs/decisions`).map((name) => name.slice(0, 4));
	expect(new Set(numbers).size).toBe(numbers.length);
});
