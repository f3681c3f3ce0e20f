import { rmSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';

/**
 * A folder of mode 0700 for what is not finished yet, gone when `use` ends, also where the operator stops the command.
 * @param prefix of its path; random letters follow
 */
export async function inScratchFolder<T>(
	prefix: string,
	use: (folder: string) => Promise<T>
): Promise<T> {
	const folder = await mkdtemp(prefix);
	const stop = () => {
		rmSync(folder, { recursive: true, force: true });
		process.exit(1);
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.once(signal, stop);
	try {
		return await use(folder);
	} finally {
		for (const signal of signals) process.off(signal, stop);
		await rm(folder, { recursive: true, force: true });
	}
}

/** Makes bytes of a file, or names in a folder, survive a power cut. */
export async function sync(path: string): Promise<void> {
	const file = await open(path, 'r');
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}
