import type { Logger } from 'pino';
import { KeyFileUnusable } from '../documents/vault/master-key';
import { Vault } from '../documents/vault/vault';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { NotStarted } from '../http/not-started';
import { emptyLog } from '../store/engine/database';
import type { Db } from '../store/engine/database';
import { sealTexts as encryptTexts } from '../store/sitting/cases';
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
	// Texts from before texts were encrypted. After a crash the next start begins again.
	await encryptTexts(db, (id, text) => vault.sealText(id, text)).catch((error: unknown) => {
		if (!isRefusal(error)) throw error;
		log.error(
			'texts of cases are not encrypted yet: their key is missing, or another than that of the papers'
		);
	});
	// Also where a server ended between deleting something and emptying the log, as after a hidden show of hands.
	await emptyLog(db);
	await sweepVault(vault, db).catch((error: unknown) => log.error(error));
	return vault;
}

export function sweepVault(vault: Vault, db: Db): Promise<void> {
	return vault.sweep(() => vaultIds(db));
}
