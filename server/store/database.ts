import { Kysely, Migrator } from 'kysely';
import type { Dialect, Transaction } from 'kysely';
import * as first from './migrations/001-first';
import * as second from './migrations/002-dismissed-alike';
import * as third from './migrations/003-proposed-changes';
import * as fourth from './migrations/004-retention';
import * as fifth from './migrations/005-destroying';
import { SqliteDialect } from './sqlite-dialect';
import type { Tables } from './tables';

/** Either the whole database or one transaction of it: every query takes one as its first argument. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/**
 * Opens `plenary.sqlite` and brings it up to date.
 * @param written called whenever something has been written
 * @throws when a migration fails; the database is then as it was before that migration.
 */
export async function openDatabase(file: string, written?: () => void): Promise<Db> {
	return migrated(new SqliteDialect(file, written));
}

/** The same tables on any dialect: store tests run on SQLite and on PGlite. */
export async function migrated(dialect: Dialect): Promise<Db> {
	const db = new Kysely<Tables>({ dialect });
	const migrator = new Migrator({
		db,
		provider: {
			getMigrations: () =>
				Promise.resolve({
					'001-first': first,
					'002-dismissed-alike': second,
					'003-proposed-changes': third,
					'004-retention': fourth,
					'005-destroying': fifth
				})
		}
	});
	const { error } = await migrator.migrateToLatest();
	if (error) {
		await db.destroy();
		throw error instanceof Error ? error : new Error(String(error));
	}
	return db;
}
