import { all, exec, open, shut } from '../../../store/engine/sqlite';

/** Result of a checkpoint: pages in the write-ahead log (WAL), and how many of them are in the file now. */
interface Checkpointed {
	/** 1 where a reader, or another checkpoint, was in the way. */
	busy: number;
	log: number;
	checkpointed: number;
}

interface Checkpoints {
	wrote(): void;
	/**
	 * Truncates the WAL, which may still hold deleted content; in the file that is overwritten with zeros. A backup
	 * reads from the WAL while it copies: nobody waits for that, and the WAL is truncated after it.
	 */
	cut(): Promise<void>;
	stop(): Promise<void>;
}

/** Pages of the WAL beyond which a checkpoint also waits for readers, so that the WAL starts from its beginning. */
const large = 16_384;
const often = { writes: 1_000, milliseconds: 2_000 };
/** Milliseconds that a checkpoint waits for readers, and between two tries to truncate; our own reads are short. */
const patience = 50;
const tries = 10;

/**
 * Moves committed pages from the WAL into the file, on a separate connection, so that no flush waits for it.
 * @param inTurn keeps the writer off: truncating needs its lock
 */
export async function openCheckpoints(
	file: string,
	inTurn: (work: () => Promise<void>) => Promise<void>
): Promise<Checkpoints> {
	const database = await open(file);
	await exec(database, `pragma busy_timeout = ${patience}`);
	let writes = 0;
	let isCutOwed = false;
	let running: Promise<void> | null = null;
	const checkpoint = async () => {
		writes = 0;
		const [done] = await all<Checkpointed>(database, 'pragma wal_checkpoint(PASSIVE)');
		if (done.log > large) await exec(database, 'pragma wal_checkpoint(RESTART)');
	};
	const truncate = async () => {
		const [{ busy }] = await all<Checkpointed>(database, 'pragma wal_checkpoint(TRUNCATE)');
		if (busy === 0) isCutOwed = false;
	};
	const start = (work: () => Promise<void>) => {
		// Errors are ignored here: a full or broken disk is noticed and reported by the next flush.
		running ??= work()
			.catch(() => undefined)
			.finally(() => (running = null));
	};
	const timer = setInterval(() => {
		if (isCutOwed) start(() => inTurn(truncate));
		else if (writes > 0) start(checkpoint);
	}, often.milliseconds);
	timer.unref();
	return {
		wrote() {
			writes += 1;
			if (writes >= often.writes) start(checkpoint);
		},
		async cut() {
			isCutOwed = true;
			for (let n = 0; isCutOwed && n < tries; n += 1) {
				if (n > 0) await new Promise((resolve) => setTimeout(resolve, patience));
				await running;
				await inTurn(truncate);
			}
		},
		async stop() {
			clearInterval(timer);
			await running;
			await shut(database);
		}
	};
}
