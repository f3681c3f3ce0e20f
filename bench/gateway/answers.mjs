import { readFileSync } from 'node:fs';

/**
 * What every measured server tells the load that started it: its CPU, its memory, and whatever it can
 * be asked to do besides.
 * @param {Record<string, (given: any) => unknown>} acts
 */
export function answer(acts = {}) {
	/** @type {Record<string, (given: any) => unknown>} */
	const known = { usage, memory, ...acts };
	process.on('message', async (/** @type {{ ask: string, given?: unknown }} */ { ask, given }) => {
		process.send?.({ answered: ask, value: await known[ask](given) });
	});
	process.on('disconnect', () => process.exit());
}

/** Microseconds of CPU: of all threads, and of the one that runs JavaScript where Linux tells. */
function usage() {
	const { user, system } = process.cpuUsage();
	return { all: user + system, main: mainThread() };
}

function mainThread() {
	try {
		const [, after] = readFileSync(`/proc/self/task/${process.pid}/stat`, 'latin1').split(') ');
		const [utime, stime] = after.split(' ').slice(11, 13).map(Number);
		return (utime + stime) * 10_000;
	} catch {
		return NaN;
	}
}

async function memory() {
	for (let round = 0; round < 4; round += 1) {
		globalThis.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const { rss, heapUsed, external } = process.memoryUsage();
	return { rss, heap: heapUsed + external };
}
