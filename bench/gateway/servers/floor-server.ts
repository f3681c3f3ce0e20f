import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { CommitWindow } from '../../../server/gateway/log/commit-window';
import { RowInserts } from '../../../server/gateway/log/sqlite/row-inserts';
import {
	ackFrame,
	framed,
	framedUpdate,
	readFrame,
	step1Frame,
	step2Frame
} from '../../../server/gateway/wire/frames';
import { exec, open } from '../../../server/store/engine/sqlite';
import { answer } from '../answers.mjs';

/**
 * The least that one process with SQLite needs to keep the gateway's promise "log first, then show": it reads each
 * frame, commits one row per board and window, and writes each update to each socket of the board. It has no
 * documents, knows nobody and judges nothing. What our server spends beside it is what those cost.
 */
const [, , folder, port] = process.argv;
const content = step2Frame(readFileSync(join(folder, 'base')));
const database = await open(join(folder, 'floor.sqlite'));
await exec(
	database,
	`pragma journal_mode = WAL; pragma synchronous = FULL; create table board_log (board integer,
	first integer, last integer, at integer, entries blob, primary key (board, last)) without rowid`
);
const inserts = new RowInserts(database);
const window = new CommitWindow();

interface Peer {
	wire: Duplex;
	heard: number;
}
interface Board {
	id: number;
	peers: Peer[];
	last: number;
	gathered: { by: Peer; update: Uint8Array }[];
}
const boards = new Map<string, Board>();
let dirty = new Set<Board>();
let isFlushing = false;

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer();
http.on('upgrade', (request, wire, head) =>
	sockets.handleUpgrade(request, wire, head, (socket) => {
		const name = request.url?.split('?')[0] ?? '';
		const board = boards.get(name) ?? { id: boards.size, peers: [], last: 0, gathered: [] };
		boards.set(name, board);
		const peer: Peer = { wire, heard: 0 };
		board.peers.push(peer);
		socket.on('message', (bytes: Buffer) => hear(board, peer, bytes));
	})
);

function hear(board: Board, peer: Peer, bytes: Buffer): void {
	const heard = readFrame(bytes);
	if (heard?.kind === 'step1') {
		peer.wire.write(Buffer.concat([framed(content), framed(step1Frame(Uint8Array.of(0)))]));
	}
	if (heard?.kind === 'step2') peer.heard += 1;
	if (heard?.kind !== 'update') return;
	window.arrived(performance.now());
	board.gathered.push({ by: peer, update: heard.update.slice() });
	dirty.add(board);
	if (!isFlushing) void flush();
}

async function flush(): Promise<void> {
	isFlushing = true;
	while (dirty.size > 0) {
		await new Promise((resolve) => setTimeout(resolve, window.length(performance.now())));
		const now = [...dirty].map((board) => ({ board, updates: board.gathered.splice(0) }));
		dirty = new Set();
		await inserts.run(
			now.map(({ board, updates }) => ({
				board: board.id,
				first: board.last + 1,
				last: (board.last += updates.length),
				at: Date.now(),
				entries: Buffer.concat(updates.map(({ update }) => update))
			}))
		);
		for (const { board, updates } of now) show(board, updates);
	}
	isFlushing = false;
}

/** Writes once to each socket: the updates of other people, and an acknowledgement of this person's frames. */
function show(board: Board, updates: Board['gathered']): void {
	const frames = updates.map(({ by, update }) => ({ by, frame: framedUpdate(update) }));
	for (const peer of board.peers) {
		const own = frames.filter(({ by }) => by === peer).length;
		const out = frames.filter(({ by }) => by !== peer).map(({ frame }) => frame);
		peer.heard += own;
		if (own > 0) out.push(framed(ackFrame(peer.heard, board.last)));
		peer.wire.write(out.length === 1 ? out[0] : Buffer.concat(out));
	}
}

answer();
http.listen(Number(port), '127.0.0.1', () => {
	process.send?.({ listening: (http.address() as AddressInfo).port });
});
