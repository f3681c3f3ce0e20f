/**
 * `@hocuspocus/server` as it comes, stored as its own database extension does it: the whole document,
 * some seconds after it changed. Folder, port, boards.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Server } from '@hocuspocus/server';
import * as Y from 'yjs';
import { answer } from '../gateway/answers.mjs';

const [, , folder, port, boards] = process.argv;
const database = new DatabaseSync(join(folder, 'hocuspocus.sqlite'));
database.exec('pragma journal_mode = WAL');
database.exec('create table if not exists documents (name text primary key, data blob not null)');
const read = database.prepare('select data from documents where name = ?');
const write = database.prepare('replace into documents (name, data) values (?, ?)');

if (Number(boards) > 0) {
	const base = readFileSync(join(folder, 'base'));
	for (let n = 0; n < Number(boards); n += 1) {
		write.run(`board:case-${String(n).padStart(4, '0')}:all`, base);
	}
}

const server = new Server({
	address: '127.0.0.1',
	quiet: true,
	extensions: [
		{
			async onLoadDocument({ documentName, document }) {
				const row = read.get(documentName);
				if (row) Y.applyUpdate(document, row.data);
			},
			async onStoreDocument({ documentName, document }) {
				write.run(documentName, Y.encodeStateAsUpdate(document));
			}
		}
	]
});
answer();
server.httpServer.listen(Number(port), '127.0.0.1', () =>
	process.send({ listening: server.httpServer.address().port })
);
