import { rmSync } from 'node:fs';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A folder of mode 0700 for what is not finished yet, gone when `use` ends, also where the operator stops the command.
 * One that a killed command left behind is deleted first: it holds case material.
 * @param prefix of its path; the process's id and random letters follow
 */
export async function inScratchFolder<T>(
	prefix: string,
	use: (folder: string) => Promise<T>
): Promise<T> {
	await deleteLeftBehind(prefix);
	const folder = await mkdtemp(`${prefix}${process.pid}-`);
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

async function deleteLeftBehind(prefix: string): Promise<void> {
	const parent = dirname(prefix);
	for (const name of await readdir(parent).catch(() => [])) {
		if (!name.startsWith(basename(prefix))) continue;
		const [, pid] = /^(\d+)-/.exec(name.slice(basename(prefix).length)) ?? [];
		if (pid && !isRunning(Number(pid)))
			await rm(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
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
