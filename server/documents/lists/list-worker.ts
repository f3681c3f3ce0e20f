/**
 * Reads one list in a worker thread, so that boards are not slowed. The main thread asks for the rows 500 at a time,
 * because it decodes each message in one go.
 */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import type { JudgingRules } from '../../../src/lib/meeting/sample/judge-rows';
import { dryRun } from '../tables/dry-run';
import type { DryRun } from '../tables/dry-run';
import { FileFault } from '../tables/file-fault';
import { lookAt } from '../tables/look';
import type { Look } from '../tables/look';
import { openTable } from '../tables/open-table';
import { giveWay } from '../threads/give-way';
import type { FileDetails, FileReason } from '../../../src/lib/meeting/sample/file-reason';

export interface ListOrder {
	path: string;
	match: Match;
	/** The match is another file's: where its columns are not found, they are looked for. */
	isRemembered: boolean;
	rules: Pick<JudgingRules, 'window' | 'today' | 'timeZone'>;
}

export type ListWorkerMessage =
	| { progress: number }
	| { refused: { reason: FileReason; details: FileDetails }; look: Look | null }
	| {
			read: Omit<DryRun, 'accepted' | 'refused' | 'ignored'> & { ignored: number };
			match: Match;
			look: Look;
	  }
	| { rows: Pick<DryRun, 'accepted' | 'refused'>; isLast: boolean };

/** Rows of one message. */
const PART = 500;
/** Milliseconds between two messages of how far it is. */
const TELL_EVERY = 200;

const { path, match, isRemembered, rules } = workerData as ListOrder;
giveWay();
await main();

async function main(): Promise<void> {
	const file = await readFile(path);
	let told = 0;
	const progress = (share: number) => {
		if (Date.now() - told < TELL_EVERY) return;
		told = Date.now();
		tell({ progress: share });
	};
	try {
		const { list, used } = await readBy(file, progress);
		const sheet = list.sheet || undefined;
		const look = await lookAt(await openTable(file, used), { ...used, sheet });
		const { accepted, refused, ignored, ...read } = list;
		tell({ read: { ...read, ignored: ignored.length }, match: used, look });
		handOver({ accepted, refused });
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		const { reason, details } = error;
		tell({ refused: { reason, details }, look: await lookIfAny(file) });
	}
}

async function readBy(file: Buffer, progress: (share: number) => void) {
	try {
		return { list: await dryRun(file, match, rules, progress), used: match };
	} catch (error) {
		const isOther = error instanceof FileFault && error.reason === 'no-headings' && isRemembered;
		if (!isOther) throw error;
		const used: Match = match.wanted ? { wanted: match.wanted } : {};
		return { list: await dryRun(file, used, rules, progress), used };
	}
}

/** Its columns, where only what they mean is not known. */
async function lookIfAny(file: Buffer): Promise<Look | null> {
	try {
		return await lookAt(await openTable(file, match), match);
	} catch {
		return null;
	}
}

function handOver({ accepted, refused }: Pick<DryRun, 'accepted' | 'refused'>): void {
	let at = 0;
	const most = Math.max(accepted.length, refused.length);
	parentPort?.on('message', () => {
		const rows = { accepted: accepted.slice(at, at + PART), refused: refused.slice(at, at + PART) };
		at += PART;
		const isLast = at >= most;
		tell({ rows, isLast });
		if (isLast) parentPort?.close();
	});
}

function tell(message: ListWorkerMessage): void {
	parentPort?.postMessage(message);
}
