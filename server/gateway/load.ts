import * as Y from 'yjs';
import { decodeEntries } from './entries';
import type { Entry } from './entries';
import type { Binding, BoardLog, LogRow } from './log';
import { SERVER } from './owners';

export interface GatewayLogger {
	info(details: object, sentence: string): void;
	warn(details: object, sentence: string): void;
	error(details: object, sentence: string): void;
}

export interface Loaded {
	doc: Y.Doc;
	/** Of everything it was built from. */
	bytes: number;
	last: number;
	frozen: number | null;
	epoch: number;
	/** Whose the client ids are, the log's own word after what was bound. */
	bindings: Binding[];
}

/** The log of a board is broken before its end; serving it would hide the loss. */
export class DamagedLog extends Error {
	override readonly name = 'DamagedLog';
}

/**
 * Builds a board from what is on disk. A torn end is reported, kept byte for byte and taken off; damage
 * with sound entries after it stops the board until somebody has looked.
 */
export async function loadBoard(
	log: BoardLog,
	board: number,
	name: string,
	report: GatewayLogger
): Promise<Loaded> {
	const mark = await log.mark(board);
	const rows = await log.rows(board);
	const doc = new Y.Doc();
	const bindings = await log.bindings(board);
	const updates: Uint8Array[] = [];
	let last = 0;
	for (const [index, row] of rows.entries()) {
		const { entries, torn } = decodeEntries(row.entries);
		const isWhole = torn === null && entries.length === row.last - row.first + 1;
		const isLast = index === rows.length - 1;
		if (row.first !== last + 1 || (!isWhole && !isLast)) {
			report.error(
				{ board: name, after: last, row: row.first },
				'board log damaged before its end'
			);
			throw new DamagedLog(`${name}: damaged after entry ${last}`);
		}
		for (const entry of entries) {
			if (entry.kind !== 'update') continue;
			updates.push(entry.update);
			bindings.push(...bindingsIn(entry));
		}
		last = isWhole ? row.last : row.first + entries.length - 1;
		if (!isWhole) await takeOff(log, row, last, torn ?? row.entries.length, name, report);
	}
	// One transaction: merging updates first would cost more than applying them.
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)), 'log');
	const bytes = updates.reduce((sum, { length }) => sum + length, 0);
	return { doc, bytes, last, frozen: mark.frozen, epoch: mark.epoch, bindings };
}

/** Boards older than bindings say all the same whose each id was. */
function bindingsIn({ person, connection, update }: Entry & { kind: 'update' }): Binding[] {
	const owner = connection === 'server' ? SERVER : person;
	const clients = new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client));
	return [...clients].map((client) => ({ client, person: owner }));
}

async function takeOff(
	log: BoardLog,
	row: LogRow,
	last: number,
	torn: number,
	name: string,
	report: GatewayLogger
): Promise<void> {
	report.error(
		{ board: name, kept: last, lost: row.last - last, bytes: row.entries.length - torn },
		'board log torn at its end: the rest of the row was put aside in board_damage'
	);
	const sound = last < row.first ? null : { ...row, last, entries: row.entries.subarray(0, torn) };
	await log.setAside(row, sound);
}
