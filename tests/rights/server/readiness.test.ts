import { open as openFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { addPoint } from '../../../src/lib/board/documents/board';
import { boardName } from '../../../src/lib/board/names';
import { query } from '../../gateway/rig';
import { Serving } from '../../serving';
import { found, Room } from '../room';
import { Link } from '../wire';

test('while boards cannot be saved, /readyz answers 503 with the reason, and 200 once they can', async () => {
	const room = await Room.open('breakouts');
	onTestFinished(() => room.end());
	expect(await ready(room.origin)).toEqual([200, 'ready\n']);
	for (const table of ['board_log', 'board_probe']) {
		await query(
			room.folder,
			`create trigger no_${table} before insert on ${table} begin select raise(abort, 'broken'); end`
		);
	}
	const person = room.person('priya-nair');
	const board = boardName(room.case(room.ownCase), room.group(room.letters.own));
	const cookie = found((await room.cookie('placed')) ?? undefined);
	const link = await new Link(room.origin, board, { cookie }).settled();
	expect(link.closed).toBeNull();
	onTestFinished(() => link.end());
	const author = { person, lang: 'en' as const, origin: 'test' };
	const writing = link
		.write((doc) => addPoint(doc, author, { kind: 'query', text: 'Is it kept?' }))
		.catch(() => null);
	await expect
		.poll(() => ready(room.origin), { timeout: 30_000 })
		.toEqual([503, 'not ready: boards are read-only: boards.sqlite cannot be written\n']);
	for (const table of ['board_log', 'board_probe']) {
		await query(room.folder, `drop trigger no_${table}`);
	}
	await expect.poll(() => ready(room.origin), { timeout: 30_000 }).toEqual([200, 'ready\n']);
	link.end();
	await writing;
});

test('a database too large to be checked at the start is checked afterwards: damaged, it is not ready', async () => {
	const serving = new Serving(inject('stages').plenary);
	onTestFinished(() => serving.end());
	await query(serving.folder, 'create table filler (bytes blob)');
	await query(serving.folder, 'insert into filler values (zeroblob(72 * 1024 * 1024))');
	const file = join(serving.folder, 'boards.sqlite');
	await query(serving.folder, 'pragma wal_checkpoint(truncate)');
	const { size } = await stat(file);
	expect(size).toBeGreaterThan(64 * 1024 * 1024);
	const bytes = await openFile(file, 'r+');
	await bytes.write(Buffer.alloc(4096, 0xa5), 0, 4096, Math.floor(size / 2 / 4096) * 4096);
	await bytes.close();
	await serving.start();
	const said = new Set<string>();
	await expect
		.poll(
			async () => {
				const [status, why] = await ready(serving.origin);
				said.add(`${status} ${why}`);
				return [status, why];
			},
			{ timeout: 50_000 }
		)
		.toEqual([503, 'not ready: boards.sqlite is damaged\n']);
	// While the check goes on the server does not say that it is ready.
	expect([...said].filter((each) => each.startsWith('200'))).toEqual([]);
});

async function ready(origin: string): Promise<[number, string]> {
	const response = await fetch(`${origin}/readyz`);
	return [response.status, await response.text()];
}
