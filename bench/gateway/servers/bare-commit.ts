import { join } from 'node:path';
import { exec, open, run, shut } from '../../../server/store/engine/sqlite';

/** Milliseconds of each commit of one row the size of one letter's, as often as the paced letters come. */
export async function bareCommits(
	folder: string,
	{ bytes, count, perSecond }: { bytes: number; count: number; perSecond: number }
): Promise<number[]> {
	const database = await open(join(folder, `bare-${Date.now()}.sqlite`));
	await exec(database, 'pragma journal_mode = WAL; pragma synchronous = FULL');
	await exec(
		database,
		'create table log (board integer, last integer, entries blob, primary key (board, last)) without rowid'
	);
	const entries = Buffer.alloc(bytes, 1);
	const took: number[] = [];
	const begun = performance.now();
	for (let n = 0; n < count; n += 1) {
		const wait = begun + (n * 1_000) / perSecond - performance.now();
		if (wait > 0.5) await new Promise((resolve) => setTimeout(resolve, wait));
		const from = performance.now();
		await run(database, 'insert into log (board, last, entries) values (?, ?, ?)', [
			n % 20,
			n,
			entries
		]);
		took.push(performance.now() - from);
	}
	await shut(database);
	return took;
}
