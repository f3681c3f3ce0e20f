/**
 * Which packages are built into what ships: the bundlers' own lists of modules, kept from one build to the next.
 * Kit builds pages and server, its adapter bundles that server again, and the commands are built last.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../built.js';

const lists = join(root, '.svelte-kit', 'bundled');
const ADAPTER = '@sveltejs/adapter-node';
/** Built into the adapter's own files, which do not say so. */
const INSIDE_ADAPTER = [
	'polka',
	'@polka/url',
	'trouter',
	'regexparam',
	'sirv',
	'totalist',
	'mrmime'
];

/**
 * Notes the packages of one build.
 * @returns {import('vite').Plugin}
 */
export function notePackages() {
	return {
		name: 'plenary-packages',
		generateBundle({ dir }, bundle) {
			const files = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames
			);
			mkdirSync(lists, { recursive: true });
			const name = (dir ?? 'build').replace(root, '').replaceAll(/[^a-z]+/g, '-');
			writeFileSync(join(lists, `${name}.json`), JSON.stringify(packagesOf(files)));
		}
	};
}

/** @returns {string[]} folders below the root, as package-lock.json names them */
export function bundledPackages() {
	const noted = readdirSync(lists).flatMap(
		(file) => /** @type {string[]} */ (JSON.parse(readFileSync(join(lists, file), 'utf8')))
	);
	const inside = [ADAPTER, ...INSIDE_ADAPTER].map((name) => `node_modules/${name}`);
	return [...new Set([...noted, ...adaptersPackages(), ...inside])];
}

/** The adapter has no place for a plugin; its source maps name what it bundled. */
function adaptersPackages() {
	const build = join(root, 'build');
	const maps = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.map') && !/^(client|cli)\b/.test(file)
	);
	return packagesOf(
		maps.flatMap((file) => JSON.parse(readFileSync(join(build, file), 'utf8')).sources)
	);
}

/**
 * @param {readonly string[]} files
 * @returns {string[]}
 */
function packagesOf(files) {
	const folders = files.flatMap((file) => {
		const found = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file);
		return found && existsSync(join(root, found[0], 'package.json')) ? [found[0]] : [];
	});
	return [...new Set(folders)];
}
