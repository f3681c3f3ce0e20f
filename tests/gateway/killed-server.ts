import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Boards } from '../../server/gateway/boards';
import { openSqliteLog } from '../../server/gateway/log';
import type { BoardLog } from '../../server/gateway/log';
import { seedNote } from '../../src/lib/board/seed';

/** A gateway to be killed. `early` makes it acknowledge before it has written, to see the harness fail. */
const [, , folder, mode] = process.argv;
const silent = () => undefined;

const boards = await Boards.open({
	file: join(folder, 'boards.sqlite'),
	origin: 'http://localhost',
	whoIs: async (cookie = '') => {
		const id = cookie.replace('plenary_session=', '');
		return { sessionId: id, person: { id, name: id } };
	},
	rates: null,
	accessOf: async () => ({ access: 'write', scope: null }),
	log: { info: silent, warn: silent, error: (details) => process.send?.({ error: details }) },
	openLog: mode === 'early' ? openEarlyLog : openSqliteLog
});
await boards.create('note:july-3:all', seedNote);

const http = createServer();
http.on('upgrade', (request, socket, head) => boards.handleUpgrade(request, socket, head));
http.listen(0, '127.0.0.1', () => {
	process.send?.({ url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/boards` });
});

async function openEarlyLog(file: string): Promise<BoardLog> {
	const log = await openSqliteLog(file);
	return {
		...log,
		async write(batch) {
			if (batch.created.length > 0) return log.write(batch);
			setTimeout(() => void log.write(batch), 40);
		}
	};
}
