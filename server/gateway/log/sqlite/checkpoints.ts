import { all, exec, open, shut } from '../../../store/engine/sqlite';

/** What comes back from a checkpoint: pages in the WAL, and how many of them are in the file. */
interface Checkpointed {
	log: number;
	checkpointed: number;
}

/** Pages; beyond this a checkpoint also waits for readers, so that the WAL begins again. */
const large = 16_384;
const often = { writes: 1_000, milliseconds: 2_000 };

/** Moves what was committed from the WAL into the file, on a connection of its own: nobody waits for it. */
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
		// A disk that is full or broken is noticed, and told, where something is written.
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
