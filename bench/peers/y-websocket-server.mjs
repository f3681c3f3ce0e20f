/** `@y/websocket-server` as it comes, with its own y-leveldb persistence: folder, port, boards. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import WebSocket from 'ws';
import { answer } from '../gateway/answers.mjs';

const [, , folder, port, boards] = process.argv;
process.env.YPERSISTENCE = join(folder, 'leveldb');
const { getPersistence, setupWSConnection } = await import('@y/websocket-server/utils');

if (Number(boards) > 0) {
	const base = readFileSync(join(folder, 'base'));
	for (let n = 0; n < Number(boards); n += 1) {
		const name = `board:case-${String(n).padStart(4, '0')}:all`;
		await getPersistence().provider.storeUpdate(name, base);
	}
}
answer();

const sockets = new WebSocket.Server({ noServer: true });
const http = createServer();
http.on('upgrade', (request, socket, head) =>
	sockets.handleUpgrade(request, socket, head, (accepted) => setupWSConnection(accepted, request))
);
http.listen(Number(port), '127.0.0.1', () => process.send({ listening: http.address().port }));
