/**
 * The software of others that ships with this, in one text: each package with its version, its licence and the
 * licence's own words. Of a package without a file for them, the licence it declares.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../built.js';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|unlicense)/i;
/** Licence of the few packages that are in no lock file, because another package contains them. */
const UNLOCKED = 'MIT';
const RULE = '='.repeat(80);
const LEAD = `Plenary uses the software of others. Each package is named here with its licence.
Mae Plenary yn defnyddio meddalwedd pobl eraill. Enwir pob pecyn yma gyda’i drwydded.`;

/** @typedef {{ name: string, version: string, license: string, texts: string[] }} Package */

/**
 * @param {readonly string[]} bundled folders of packages that are built in
 * @returns {string}
 */
export function notices(bundled) {
	/** @type {Record<string, { dev?: boolean, version?: string, license?: string }>} */
	const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	const installed = Object.keys(locked).filter((folder) => folder && !locked[folder].dev);
	const all = [...new Set([...installed, ...bundled])].map((folder) =>
		about(folder, locked[folder] ?? {})
	);
	const byName = new Map(all.map((each) => [`${each.name} ${each.version}`, each]));
	const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	return `${LEAD}\n\n${sorted.map(notice).join('\n\n')}\n`;
}

/**
 * @param {string} folder `node_modules/NAME`, also below another package; of another platform it is not there
 * @param {{ version?: string, license?: string }} locked
 * @returns {Package}
 */
function about(folder, locked) {
	const path = join(root, folder);
	const inside = existsSync(path) ? readdirSync(path) : [];
	const files = inside.filter((file) => LICENCE_FILE.test(file)).sort();
	return {
		name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
		version: locked.version ?? '',
		license: locked.license ?? UNLOCKED,
		texts: files.map((file) => readFileSync(join(path, file), 'utf8').trim())
	};
}

/** @param {Package} of */
function notice({ name, version, license, texts }) {
	const heading = [`${name} ${version}`.trim(), license].join('\n');
	return [RULE, heading, RULE, ...texts.map((text) => `\n${text}`)].join('\n');
}
