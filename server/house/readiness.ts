import type { Logger } from 'pino';
import type { Vault } from '../documents/vault/vault';
import type { Boards } from '../gateway/boards';
import type { Db } from '../store/engine/database';
import { readMeta } from '../store/engine/meta';
import { someSealed } from '../store/sitting/papers';
import type { DataFile } from '../store/folder/folder-fault';
import { damageIn } from '../store/folder/soundness';

/** Whether the server can do its work, and if not, why: what `/readyz` says. */
export class Readiness {
	readonly #db: Db;
	readonly #boards: Boards;
	readonly #vault: Vault;
	readonly #log: Logger;
	readonly #damaged: DataFile[] = [];
	/** Files too large to be checked before the start, as long as their check goes on. */
	#unchecked: readonly DataFile[] = [];

	constructor(db: Db, boards: Boards, vault: Vault, log: Logger) {
		this.#db = db;
		this.#boards = boards;
		this.#vault = vault;
		this.#log = log;
	}

	/** Checks files that were too large to be checked at the start, one after the other, beside everything else. */
	async check(folder: string, files: readonly DataFile[]): Promise<void> {
		this.#unchecked = files;
		for (const file of files) {
			const found = await damageIn(folder, file);
			this.#unchecked = this.#unchecked.filter((each) => each !== file);
			if (found === null) continue;
			this.#damaged.push(file);
			this.#log.error(
				{ file, found },
				'a database is damaged: go back to a copy of the whole folder (README)'
			);
		}
	}

	/** In English, for the operator; null where everything works. */
	async trouble(): Promise<string | null> {
		if (this.#damaged.length > 0) return `${this.#damaged.join(' and ')} is damaged`;
		if (this.#unchecked.length > 0)
			return `${this.#unchecked.join(' and ')} is still being checked`;
		const answers = await readMeta(this.#db, 'demo-stage').then(
			() => true,
			() => false
		);
		if (!answers) return 'plenary.sqlite cannot be read';
		return (await this.#boards.trouble()) ?? this.#vault.trouble(await someSealed(this.#db));
	}
}
