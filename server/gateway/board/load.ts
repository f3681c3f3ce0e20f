import * as Y from 'yjs';
import { Content } from './content';
import { parseName } from '../../../src/lib/board/names';
import { decodeEntries } from '../log/entries';
import type { Entry } from '../log/entries';
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
	/** Of everything it was built from, and of that what came after the snapshot. */
	bytes: number;
	tail: number;
	/** What it was built on, and after which entries newer ones stand that do not hold. */
	snapshot: { seq: number; bytes: number; damaged: number[] };
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
 * Reads a board from what is on disk. A torn end is reported, kept byte for byte and taken off; damage
 * with sound entries after it stops the board until somebody has looked. A damaged snapshot is reported,
 * and the one before it is used with everything that came after; where that is not all there, the board
 * stops as well.
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

/** A compaction that began before this board was lost may end now, and take rows away between two reads. */
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
	/** Null where everything is in rows. */
	snapshot: Snapshot | null;
	damaged: number[];
	/** Rows of the archive that a damaged snapshot would have covered, up to `upTo`. */
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
