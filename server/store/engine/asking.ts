import type { CompiledQuery, QueryResult } from 'kysely';
import type sqlite3 from 'sqlite3';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { all, runCounting } from './sqlite';

/** A disk that is full or fails is an expected no: the act may be tried again, and nothing has changed. */
export async function keeping<T>(writing: Promise<T>): Promise<T> {
	try {
		return await writing;
	} catch (error) {
		const { code } = error as { code?: string };
		if (code !== 'SQLITE_FULL' && code !== 'SQLITE_IOERR') throw error;
		throw new Refusal('cannot-save', {}, error);
	}
}

export async function ask<R>(
	database: sqlite3.Database,
	query: CompiledQuery
): Promise<QueryResult<R>> {
	const { sql, parameters } = query;
	const gives =
		query.query.kind === 'SelectQueryNode' ||
		'returning' in query.query ||
		query.query.kind === 'RawNode';
	if (gives) return { rows: await all<R>(database, sql, [...parameters]) };
	const { changes, lastID } = await runCounting(database, sql, [...parameters]);
	return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastID) };
}
