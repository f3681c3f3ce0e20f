import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../store/engine/database';
import { readHistory } from '../store/report/history';
import { doubtIn } from './verify-history';

/** Says in one sentence whether the history hangs together, and exits 0 or 1 (X1). */
const file = join(resolve(process.env.DATA_DIR ?? './data'), 'plenary.sqlite');

process.exitCode = await verify();

async function verify(): Promise<0 | 1> {
	if (!existsSync(file)) {
		console.error(`There is no history to verify: ${file} does not exist (set DATA_DIR).`);
		return 1;
	}
	const db = await openDatabase(file).catch(() => null);
	if (!db) {
		console.error(`There is no history to verify: ${file} cannot be read as a database.`);
		return 1;
	}
	try {
		const doubt = await doubtIn(db);
		if (doubt !== null) {
			console.error(doubt);
			return 1;
		}
		const lines = await readHistory(db);
		console.log(`The history has ${lines.length} entries. None has been altered.`);
		return 0;
	} finally {
		await db.destroy();
	}
}
