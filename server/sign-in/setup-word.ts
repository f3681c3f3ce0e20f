import { randomBytes, randomInt } from 'node:crypto';
import type { Db } from '../store/engine/database';
import { readMeta, writeMeta } from '../store/engine/meta';
import { thePanel } from '../store/people/panels';

/** Letters that nobody mistakes for one another, and no vowels. */
const LETTERS = 'bcdfghjkmnpqrtvwxz';

/**
 * The word that `/setup` asks for: whoever started the server sees it, the first comer from elsewhere does not.
 * Another at every start; null where there is a panel already.
 */
export async function wordForSetup(db: Db): Promise<string | null> {
	if (await thePanel(db)) return null;
	const letters = Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
	return letters.replace(/(...)(?=.)/g, '$1-');
}

/** This installation's own key for the cookies of known devices. */
export async function deviceKey(db: Db): Promise<Buffer> {
	const kept = await readMeta(db, 'device-key');
	if (kept) return Buffer.from(kept, 'base64url');
	const fresh = randomBytes(32);
	await writeMeta(db, 'device-key', fresh.toString('base64url'));
	return fresh;
}
