import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as Y from 'yjs';
import { Boards } from '../../../server/gateway/boards';
import { LIFE } from '../../../server/gateway/board/residency';
import type { Access } from '../../../src/lib/meeting/rights/abilities';
import { profile, profiled } from '../profile';
import { answer } from '../answers.mjs';
import { boardNamed } from '../typed-board';

/** Gateway and store alone, with everybody let in and no rate limits: what `npm start` cannot be told. */
const [, , folder, port, boardCount, life] = process.argv;
const silent = () => undefined;
let access: Access = 'write';

const boards = await Boards.open({
	file: join(folder, 'boards.sqlite'),
	origin: 'http://localhost',
	whoIs: async (cookie = '') => {
		const id = cookie.replace('plenary_session=', '');
		return { sessionId: id, person: { id, name: id } };
	},
	rates: null,
	accessOf: async () => ({ access, scope: null }),
	life: { ...LIFE, ...(life && JSON.parse(life)) },
	log: { info: silent, warn: silent, error: (...said) => console.error(...said) }
});
const http = createServer();
http.on('upgrade', (request, socket, head) => boards.handleUpgrade(request, socket, head));

answer({
	census: () => boards.census(),
	profile,
	profiled: (file: string) => profiled(file),
	/** From here on nobody may read any more. */
	revoke() {
		const at = process.hrtime.bigint();
		access = 'none';
		void boards.regrade({});
		return String(at);
	}
});

if (boardCount) {
	const base = readFileSync(join(folder, 'base'));
	for (let n = 0; n < Number(boardCount); n += 1) {
		await boards.create(boardNamed(n), (doc) => Y.applyUpdate(doc, base));
	}
}
http.listen(Number(port), '127.0.0.1', () => {
	process.send?.({ listening: (http.address() as AddressInfo).port });
});
