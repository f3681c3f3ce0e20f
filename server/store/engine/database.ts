import { Kysely, Migrator, sql } from 'kysely';
import type { Dialect, Migration, Transaction } from 'kysely';
import * as first from '../migrations/001-first';
import * as second from '../migrations/002-dismissed-alike';
import * as third from '../migrations/003-proposed-changes';
import * as fourth from '../migrations/004-retention';
import * as fifth from '../migrations/005-destroying';
import * as sixth from '../migrations/006-points-of-two-cases';
import * as seventh from '../migrations/007-cases-sealed';
import * as eighth from '../migrations/008-session-starts';
import * as ninth from '../migrations/009-accounts';
import * as tenth from '../migrations/010-preparing';
import * as eleventh from '../migrations/011-lists';
import * as twelfth from '../migrations/012-draws';
import * as thirteenth from '../migrations/013-forms-and-grades';
import * as fourteenth from '../migrations/014-papers';
import * as sixteenth from '../migrations/016-chosen-samples';
import * as eighteenth from '../migrations/018-language-of-words';
import * as nineteenth from '../migrations/019-remote-collections';
import * as twentieth from '../migrations/020-seats';
import * as twentyFirst from '../migrations/021-substitutes';
import * as twentySecond from '../migrations/022-settings-versions';
import * as twentyFourth from '../migrations/024-sealed-texts';
import * as twentyFifth from '../migrations/025-panel-forms';
import * as twentySixth from '../migrations/026-keeping-papers';
import * as twentySeventh from '../migrations/027-response';
import * as thirtieth from '../migrations/030-settled-identifiers';
import * as thirtyFirst from '../migrations/031-publications';
import * as thirtySecond from '../migrations/032-progress';
import * as thirtyFourth from '../migrations/034-outbox';
import * as thirtyFifth from '../migrations/035-further-changes';
import * as thirtySixth from '../migrations/036-response-translations';
import * as thirtySeventh from '../migrations/037-version-openings';
import * as thirtyEighth from '../migrations/038-target-and-feedback';
import * as thirtyNinth from '../migrations/039-written-for';
import * as fortieth from '../migrations/040-comment-replies';
import * as fortyFirst from '../migrations/041-opened-words';
import * as fortySecond from '../migrations/042-corrections';
import * as fortyFourth from '../migrations/044-why-another-sitting';
import * as fortyFifth from '../migrations/045-destroyed-notes';
import * as fortySixth from '../migrations/046-called-finding';
import * as fortySeventh from '../migrations/047-listed-names';
import * as fortyEighth from '../migrations/048-group-messages';
import * as fortyNinth from '../migrations/049-shows-of-hands';
import * as fiftieth from '../migrations/050-rounds-of-writing';
import * as fiftyFirst from '../migrations/051-referrals';
import * as fiftySecond from '../migrations/052-actions';
import { SqliteDialect } from './sqlite-dialect';
import type { Written } from './sqlite-dialect';
import type { Tables } from './tables';

/** Either the whole database or one transaction of it: every query takes one as its first argument. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const migrations = new Map<string, Migration>([
	['001-first', first],
	['002-dismissed-alike', second],
	['003-proposed-changes', third],
	['004-retention', fourth],
	['005-destroying', fifth],
	['006-points-of-two-cases', sixth],
	['007-cases-sealed', seventh],
	['008-session-starts', eighth],
	['009-accounts', ninth],
	['010-preparing', tenth],
	['011-lists', eleventh],
	['012-draws', twelfth],
	['013-forms-and-grades', thirteenth],
	['014-papers', fourteenth],
	['016-chosen-samples', sixteenth],
	['018-language-of-words', eighteenth],
	['019-remote-collections', nineteenth],
	['020-seats', twentieth],
	['021-substitutes', twentyFirst],
	['022-settings-versions', twentySecond],
	['024-sealed-texts', twentyFourth],
	['025-panel-forms', twentyFifth],
	['026-keeping-papers', twentySixth],
	['027-response', twentySeventh],
	['030-settled-identifiers', thirtieth],
	['031-publications', thirtyFirst],
	['032-progress', thirtySecond],
	['034-outbox', thirtyFourth],
	['035-further-changes', thirtyFifth],
	['036-response-translations', thirtySixth],
	['037-version-openings', thirtySeventh],
	['038-target-and-feedback', thirtyEighth],
	['039-written-for', thirtyNinth],
	['040-comment-replies', fortieth],
	['041-opened-words', fortyFirst],
	['042-corrections', fortySecond],
	// There is no 043. Migrations run in the order of their names, so one added now would be refused.
	['044-why-another-sitting', fortyFourth],
	['045-destroyed-notes', fortyFifth],
	['046-called-finding', fortySixth],
	['047-listed-names', fortySeventh],
	['048-group-messages', fortyEighth],
	['049-shows-of-hands', fortyNinth],
	['050-rounds-of-writing', fiftieth],
	['051-referrals', fiftyFirst],
	['052-actions', fiftySecond]
]);

/** Whether this version has the migration of that name. */
export function knowsChange(name: string): boolean {
	return migrations.has(name);
}

/** A later version of Plenary has migrated this database, so this version cannot read it. */
export class NewerDatabase extends Error {
	override readonly name = 'NewerDatabase';
}

/**
 * Opens `plenary.sqlite` and brings it up to date.
 * @param written called after every write, with the tables that it changed
 * @throws NewerDatabase, or when a migration fails; the database is then as it was before that migration.
 */
export async function openDatabase(file: string, written?: Written): Promise<Db> {
	return migrated(new SqliteDialect(file, written));
}

/** The same tables on any dialect: store tests run on SQLite and on PGlite. */
export async function migrated(dialect: Dialect): Promise<Db> {
	const db = new Kysely<Tables>({ dialect });
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(Object.fromEntries(migrations)) }
	});
	try {
		await refuseNewer(db);
		const { error } = await migrator.migrateToLatest();
		if (error) throw error instanceof Error ? error : new Error(String(error));
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return db;
}

/** Databases whose log could not be emptied yet. */
const unemptied = new WeakSet<Db>();

/**
 * Writes SQLite's write-ahead log into the file and empties it: what was overwritten is in neither afterwards. Somebody who
 * reads meanwhile, such as a backup, holds the log: SQLite says so in a row, and `finishEmptying` tries again.
 */
export async function emptyLog(db: Db): Promise<void> {
	unemptied.add(db);
	const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(TRUNCATE)`.execute(db);
	if (rows.every(({ busy }) => busy === 0)) unemptied.delete(db);
}

/** Called by a timer. Empties the log where that could not be done when it was asked for. */
export async function finishEmptying(db: Db): Promise<void> {
	if (unemptied.has(db)) await emptyLog(db);
}

async function refuseNewer(db: Db): Promise<void> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return;
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	const unknown = rows.find(({ name }) => !migrations.has(name));
	if (unknown) throw new NewerDatabase(unknown.name);
}
