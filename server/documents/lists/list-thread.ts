import { Worker } from 'node:worker_threads';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import type { FileDetails, FileReason } from '../../../src/lib/meeting/sample/file-reason';
import type { DryRun } from '../tables/dry-run';
import type { Look } from '../tables/look';
import { codeOf } from '../threads/code-of';
import type { ListOrder, ListWorkerMessage } from './list-worker';

/** How the reading of a list ended; columns are looked at where the file could be opened. */
export type ListOutcome =
	| { kind: 'read'; list: Omit<DryRun, 'ignored'> & { ignored: number }; match: Match; look: Look }
	| { kind: 'refused'; reason: FileReason; details: FileDetails; look: Look | null };

/** Milliseconds that reading one list may take. */
const PATIENCE = 180_000;
const MEMORY = { maxOldGenerationSizeMb: 400 };

/**
 * Reads a list in a thread. Rejects where the thread dies or takes too long.
 * @returns `end` stops it: the promise then rejects
 */
export function readInThread(
	order: ListOrder,
	progress: (share: number) => void
): { outcome: Promise<ListOutcome>; end: () => void } {
	const { file, isSource } = codeOf('list-worker', 'server/documents/lists/list-worker.ts');
	const load = `({ register }) => { register(); return import(${JSON.stringify(file.href)}); }`;
	const worker = new Worker(isSource ? `import('tsx/esm/api').then(${load})` : file, {
		workerData: order,
		// Without the loaders that this process was started with.
		execArgv: [],
		eval: isSource,
		resourceLimits: MEMORY
	});
	worker.unref();
	const outcome = new Promise<ListOutcome>((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('reading a list took too long')), PATIENCE);
		let read: Extract<ListOutcome, { kind: 'read' }> | null = null;
		worker.on('message', (told: ListWorkerMessage) => {
			if ('progress' in told) progress(told.progress);
			else if ('refused' in told) resolve({ kind: 'refused', ...told.refused, look: told.look });
			else if ('read' in told) {
				const { match, look } = told;
				read = { kind: 'read', list: { ...told.read, accepted: [], refused: [] }, match, look };
				worker.postMessage('more');
			} else if (read) {
				read.list.accepted.push(...told.rows.accepted);
				read.list.refused.push(...told.rows.refused);
				if (told.isLast) resolve(read);
				else worker.postMessage('more');
			}
		});
		worker.on('error', (error: Error & { code?: string }) => {
			if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
			resolve({ kind: 'refused', reason: 'too-big-inside', details: {}, look: null });
		});
		worker.on('exit', () => {
			clearTimeout(late);
			reject(new Error('the thread that reads a list ended'));
		});
	}).finally(() => void worker.terminate());
	return { outcome, end: () => void worker.terminate() };
}
