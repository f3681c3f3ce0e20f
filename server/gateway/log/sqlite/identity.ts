import type sqlite3 from 'sqlite3';
import { all, exec } from '../../../store/engine/sqlite';

/** 48 bits, which a JavaScript number holds exactly. */
const random = 'abs(random()) >> 15';

/** Gives a new log its identity; one that has it keeps it. */
export function giveIdentity(writer: sqlite3.Database): Promise<void> {
	return exec(
		writer,
		`insert into board_identity (log) select ${random} where not exists (select 1 from board_identity)`
	);
}

export async function readIdentity(database: sqlite3.Database): Promise<number> {
	const [{ log }] = await all<{ log: number }>(database, 'select log from board_identity');
	return log;
}

/**
 * Makes it another log: pages that are open notice by it that what they were told is saved may not be there
 * (docs/protocol.md).
 */
export function renewIdentity(writer: sqlite3.Database): Promise<void> {
	return exec(writer, `update board_identity set log = ${random}`);
}
