import type { Logger } from 'pino';
import { KeyFileUnusable } from '../documents/vault/master-key';
import { Vault } from '../documents/vault/vault';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { NotStarted } from '../http/not-started';
import { emptyLog } from '../store/engine/database';
import type { Db } from '../store/engine/database';
import { sealTexts as seal } from '../store/sitting/cases';
import { someSealed, vaultIds } from '../store/sitting/papers';
import type { OpenData } from './open-data';

/**
 * Opens the papers of a data folder, and deletes what a crash left of them. If their key is missing, the server
 * still starts: everything but papers works, and `/readyz` says what is missing.
 * @throws NotStarted where the key file cannot be used
 */
export async function openVault(
	{ folder, db }: Pick<OpenData, 'folder' | 'db'>,
	keyFile: string | undefined,
	log: Logger
): Promise<Vault> {
	const wrapped = await someSealed(db);
	const vault = await Vault.open(folder, keyFile, wrapped).catch((error: unknown) => {
		throw error instanceof KeyFileUnusable ? new NotStarted(error.message) : error;
	});
	const trouble = vault.trouble(wrapped);
	if (trouble) log.error(`papers cannot be read: ${trouble}`);
	await sealTexts(vault, db).catch((error: unknown) => {
		if (!isRefusal(error)) throw error;
		log.error(
			'texts of cases are not encrypted yet: their key is missing, or another than that of the papers'
		);
	});
	await sweepVault(vault, db).catch((error: unknown) => log.error(error));
	return vault;
}

/**
 * Encrypts texts that were stored before texts were encrypted; after a crash the next start begins again. What they were
 * is overwritten in the database and cut from its log.
 */
async function sealTexts(vault: Vault, db: Db): Promise<void> {
	await seal(db, (id, text) => vault.sealText(id, text));
	// Also where a start before was cut off between the two.
	await emptyLog(db);
}

export function sweepVault(vault: Vault, db: Db): Promise<void> {
	return vault.sweep(() => vaultIds(db));
}
