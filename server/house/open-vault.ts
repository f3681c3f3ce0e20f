import type { Logger } from 'pino';
import { KeyFileUnusable } from '../documents/vault/master-key';
import { Vault } from '../documents/vault/vault';
import { NotStarted } from '../http/not-started';
import type { Db } from '../store/engine/database';
import { someWrappedKey, vaultIds } from '../store/sitting/papers';
import type { OpenData } from './open-data';

/**
 * Opens the papers of a data folder, and deletes what a crash left of them. Where their key is missing the server
 * starts all the same: everything but papers works, and `/readyz` says what is missing.
 * @throws NotStarted where the key file cannot be used
 */
export async function openVault(
	{ folder, db }: Pick<OpenData, 'folder' | 'db'>,
	keyFile: string | undefined,
	log: Logger
): Promise<Vault> {
	const wrapped = await someWrappedKey(db);
	const vault = await Vault.open(folder, keyFile, wrapped).catch((error: unknown) => {
		throw error instanceof KeyFileUnusable ? new NotStarted(error.message) : error;
	});
	const trouble = vault.trouble(wrapped);
	if (trouble) log.error(`papers cannot be read: ${trouble}`);
	await sweepVault(vault, db).catch((error: unknown) => log.error(error));
	return vault;
}

export function sweepVault(vault: Vault, db: Db): Promise<void> {
	return vault.sweep(() => vaultIds(db));
}
