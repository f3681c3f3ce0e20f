import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';

/** Lets the thread that calls this wait for the others, where that can be done: on Linux each has its own priority. */
export function giveWay(): void {
	try {
		setPriority(Number(basename(readlinkSync('/proc/thread-self'))), 10);
	} catch {
		// Elsewhere it shares the processor evenly.
	}
}
