import { KyselyPGlite } from 'kysely-pglite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../server/store/engine/database';
import { migrated, openDatabase } from '../../server/store/engine/database';

export interface OpenedEngine {
	db: Db;
	end: () => Promise<void>;
}

/** One schema, one set of migrations, two engines. */
export const engines: [name: string, open: () => Promise<OpenedEngine>][] = [
	[
		'SQLite',
		async () => {
			const folder = mkdtempSync(join(tmpdir(), 'plenary-store-'));
			const db = await openDatabase(join(folder, 'plenary.sqlite'));
			return {
				db,
				end: async () => {
					await db.destroy();
					rmSync(folder, { recursive: true });
				}
			};
		}
	],
	[
		'PostgreSQL (PGlite)',
		async () => {
			const { dialect } = await KyselyPGlite.create();
			const db = await migrated(dialect);
			return { db, end: () => db.destroy() };
		}
	]
];
