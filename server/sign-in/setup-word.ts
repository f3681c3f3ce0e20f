import { randomBytes, randomInt } from 'node:crypto';
import type { Db } from '../store/engine/database';
import { readMeta, writeMeta } from '../store/engine/meta';
import { thePanel } from '../store/people/panels';

/** Consonants that cannot be mistaken for one another; without vowels no word of a language comes up. */
const LETTERS = 'bcdfghjkmnpqrtvwxz';

/**
 * The word that `/setup` asks for. It is printed where the server was started, so that nobody else can set up. A new one
 * is made at every start; null where a panel exists.
 */
export async function wordForSetup(db: Db): Promise<string | null> {
	if (await thePanel(db)) return null;
	const letters = Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
	return letters.replace(/(...)(?=.)/g, '$1-');
}

/** Whether a person typed the word: capitals, spaces and hyphens of any kind are as good as those printed. */
export function isSetupWord(typed: string, word: string | null): boolean {
	return word !== null && lettersOf(typed) === lettersOf(word);
}

function lettersOf(word: string): string {
	return word.toLowerCase().replace(/[\s\p{Pd}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** This installation's own key for the cookies of known devices. */
export async function deviceKey(db: Db): Promise<Buffer> {
	const kept = await readMeta(db, 'device-key');
	if (kept) return Buffer.from(kept, 'base64url');
	const fresh = randomBytes(32);
	await writeMeta(db, 'device-key', fresh.toString('base64url'));
	return fresh;
}
