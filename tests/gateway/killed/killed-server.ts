import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Boards } from '../../../server/gateway/boards';
import { openCheckpoints } from '../../../server/gateway/log/sqlite/checkpoints';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import type { BoardLog } from '../../../server/gateway/log/log';
import { parseName } from '../../../src/lib/board/names';
import { seedBoard, seedNote } from '../../../src/lib/board/documents/seed';
import type { Orders, Said } from './killing';

/**
 * A gateway to be killed. It waits for its orders, so that a kill does not cost a start of Node; where
 * it is to die *in* something, it signals itself, because nobody else knows the moment as well.
 */
process.once('message', (orders: Orders) => void serve(orders));
process.once('disconnect', () => process.exit());

function say(said: Said): void {
	process.send?.(said);
}

async function serve({ folder, names, together, early, moment, delay }: Orders): Promise<void> {
	const file = join(folder, 'boards.sqlite');
	const dieSoon = () => {
		say({ is: 'begun' });
		if (delay === 0) setImmediate(() => process.kill(process.pid, 'SIGKILL'));
		else setTimeout(() => process.kill(process.pid, 'SIGKILL'), delay);
	};
	const boards = await Boards.open({
		file,
		origin: 'http://localhost',
		whoIs: async (cookie = '') => {
			const id = cookie.replace('plenary_session=', '');
			return { sessionId: id, person: { id, name: id } };
		},
		rates: null,
		accessOf: async () => ({ access: 'write', scope: null }),
		log: {
			info: () => undefined,
			warn: (details, sentence) => say({ is: 'error', details, sentence }),
			error: (details, sentence) => say({ is: 'error', details, sentence })
		},
		life: { hot: 300, idle: moment === 'compaction' ? 25 : 60_000, look: 10, leaving: 1 },
		// Notes are compacted in the main thread, all others beside it.
		apart: { large: 0 },
		openLog: () => openWatchedLog(file, early, moment === 'compaction' ? dieSoon : null)
	});
	const found = await Promise.all(boards.frozen().map((names) => boards.freeze(names)));
	await boards.thaw(found.flat().map(({ name }) => name));
	for (const name of names) {
		const isNote = parseName(name)?.kind === 'note';
		if (!(await boards.exists(name))) {
			await boards.create(name, (doc) => (isNote ? seedNote(doc) : seedBoard(doc, ['1', '4'])));
		}
	}
	process.once('message', async () => {
		if (moment === 'checkpoint') return checkpoint(file, dieSoon);
		if (moment === 'freeze') dieSoon();
		if (moment !== 'freeze' && moment !== 'thaw') return;
		say({ is: 'frozen', records: await boards.freeze(together) });
		if (moment === 'freeze') return say({ is: 'done' });
		dieSoon();
		await boards.thaw(together);
		say({ is: 'thawed' });
		say({ is: 'done' });
	});
	const http = createServer();
	http.on('upgrade', (request, socket, head) => boards.handleUpgrade(request, socket, head));
	http.listen(0, '127.0.0.1', () => {
		const { port } = http.address() as AddressInfo;
		say({ is: 'open', url: `ws://127.0.0.1:${port}/boards`, found });
	});
}

/** @param early acknowledges before it has written; @param compacting told when a compaction begins */
async function openWatchedLog(
	file: string,
	early: boolean,
	compacting: (() => void) | null
): Promise<BoardLog> {
	const log = await openSqliteLog(file);
	return {
		...log,
		async write(batch) {
			if (!early || batch.created.length > 0) return log.write(batch);
			setTimeout(() => void log.write(batch), 40);
		},
		async compact(compaction) {
			compacting?.();
			const done = await log.compact(compaction);
			if (compacting) say({ is: 'done' });
			return done;
		}
	};
}

/** What the log's own checkpoints does after a thousand writes. */
async function checkpoint(file: string, begun: () => void): Promise<void> {
	const checkpoints = await openCheckpoints(file, (work) => work());
	begun();
	for (let write = 0; write < 1_000; write += 1) checkpoints.wrote();
	await checkpoints.stop();
	say({ is: 'done' });
}
