import * as Y from 'yjs';
import { Content } from './content';
import { parseName } from '../../../src/lib/board/names';
import { decodeEntries } from '../log/entries';
import type { LogEntry } from '../log/entries';
import type { Binding, BoardLog, LogRow, Snapshot } from '../log/log';
import { SERVER } from './owners';
import { sumOf } from '../snapshots/snapshot-bytes.js';

export interface GatewayLogger {
	info(details: object, sentence: string): void;
	warn(details: object, sentence: string): void;
	error(details: object, sentence: string): void;
}

export interface Loaded {
	content: Content;
	/** Bytes of the snapshot and of all updates after it. */
	bytes: number;
	/** Bytes of the updates after the snapshot. */
	tail: number;
	/** The snapshot it was built on, and the entry numbers of newer snapshots that are damaged. */
	snapshot: { seq: number; bytes: number; damaged: number[] };
	last: number;
	frozen: number | null;
	epoch: number;
	/** The person of each client id: from the bindings table first, then from the log's entries. */
	bindings: Binding[];
}

/** A board's log is damaged before its end. The board is not served, because that would hide the loss. */
export class DamagedLog extends Error {
	override readonly name = 'DamagedLog';
}

/**
 * Reads a board from disk. A torn last row is reported, copied to `board_damage` and cut off. Damage with sound
 * entries after it throws DamagedLog. A damaged snapshot is reported, and the one before it is used together with all
 * later entries; where some of those are missing, it throws DamagedLog.
 */
export async function loadBoard(
	log: BoardLog,
	board: number,
	name: string,
	report: GatewayLogger
): Promise<Loaded> {
	const { mark, base, rows } = await readAll(log, board, name, report);
	const bindings = await log.bindings(board);
	const updates: Uint8Array[] = [];
	let last = base.seq;
	for (const [index, row] of rows.entries()) {
		const { entries, torn } = decodeEntries(row.entries);
		const isWhole = torn === null && entries.length === row.last - row.first + 1;
		const isLast = index === rows.length - 1;
		if (row.first > last + 1 || (!isWhole && !isLast)) {
			report.error(
				{ board: name, after: last, row: row.first },
				'board log damaged before its end'
			);
			throw new DamagedLog(`${name}: damaged after entry ${last}`);
		}
		for (const [place, entry] of entries.entries()) {
			if (entry.kind !== 'update' || row.first + place <= base.seq) continue;
			updates.push(entry.update);
			bindings.push(...bindingsIn(entry));
		}
		last = isWhole ? row.last : row.first + entries.length - 1;
		if (!isWhole) await takeOff(log, row, last, torn ?? row.entries.length, name, report);
	}
	if (last < mark.snapshot) {
		report.error({ board: name, after: last }, 'nothing holds what a damaged snapshot held');
		throw new DamagedLog(`${name}: damaged after entry ${last}`);
	}
	const tail = updates.reduce((sum, { length }) => sum + length, 0);
	const { seq, damaged } = base;
	const snapshot = { seq, bytes: base.snapshot?.state.length ?? 0, damaged };
	const kind = parseName(name)?.kind ?? 'board';
	const content = Content.of(kind, base.snapshot, updates);
	const { frozen, epoch } = mark;
	return { content, bytes: snapshot.bytes + tail, tail, snapshot, last, frozen, epoch, bindings };
}

/** Reads everything again where a compaction that was still running moved rows away between two reads. */
async function readAll(log: BoardLog, board: number, name: string, report: GatewayLogger) {
	for (;;) {
		const mark = await log.mark(board);
		const base = await readBase(log, board, name, report);
		const rows = [...base.rows, ...(await log.rows(board, base.upTo))];
		if ((await log.mark(board)).snapshot === mark.snapshot) return { mark, base, rows };
	}
}

interface Base {
	seq: number;
	/** Null where there is no sound snapshot. */
	snapshot: Snapshot | null;
	damaged: number[];
	/** Archived rows that replace a damaged snapshot; `upTo` is their last entry. */
	rows: LogRow[];
	upTo: number;
}

async function readBase(
	log: BoardLog,
	board: number,
	name: string,
	report: GatewayLogger
): Promise<Base> {
	const snapshots = await log.snapshots(board);
	const sound = snapshots.find((each) => sumOf(each) === each.sum);
	const seq = sound?.seq ?? 0;
	const damaged = snapshots.filter((each) => each.seq > seq).map((each) => each.seq);
	const base = { seq, snapshot: sound ?? null, damaged };
	if (damaged.length === 0) return { ...base, rows: [], upTo: seq };
	report.error({ board: name, snapshot: snapshots[0].seq, used: seq }, 'board snapshot damaged');
	const rows = await log.archived(board, seq);
	return { ...base, rows, upTo: rows.at(-1)?.last ?? seq };
}

/** The person of each client id in an entry, for boards from before bindings were stored. */
function bindingsIn({ person, connection, update }: LogEntry & { kind: 'update' }): Binding[] {
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
