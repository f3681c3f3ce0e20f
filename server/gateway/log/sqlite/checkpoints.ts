import { all, exec, open, shut } from '../../../store/engine/sqlite';

/** Result of a checkpoint: pages in the write-ahead log (WAL), and how many of them are in the file now. */
interface Checkpointed {
	log: number;
	checkpointed: number;
}

/** Pages of the WAL beyond which a checkpoint also waits for readers, so that the WAL starts from its beginning. */
const large = 16_384;
const often = { writes: 1_000, milliseconds: 2_000 };

/** Moves committed pages from the WAL into the file, on a separate connection, so that no flush waits for it. */
export async function openCheckpoints(
	file: string
): Promise<{ wrote: () => void; stop: () => Promise<void> }> {
	const database = await open(file);
	await exec(database, 'pragma busy_timeout = 200');
	let writes = 0;
	let running: Promise<void> | null = null;
	const checkpoint = async () => {
		writes = 0;
		const [done] = await all<Checkpointed>(database, 'pragma wal_checkpoint(PASSIVE)');
		if (done.log > large) await exec(database, 'pragma wal_checkpoint(RESTART)');
	};
	const start = () => {
		// Errors are ignored here: a full or broken disk is noticed and reported by the next flush.
		running ??= checkpoint()
			.catch(() => undefined)
			.finally(() => (running = null));
	};
	const timer = setInterval(() => writes > 0 && start(), often.milliseconds);
	timer.unref();
	return {
		wrote() {
			writes += 1;
			if (writes >= often.writes) start();
		},
		async stop() {
			clearInterval(timer);
			await running;
			await shut(database);
		}
	};
}
