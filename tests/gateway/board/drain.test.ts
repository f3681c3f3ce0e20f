import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { step1Frame } from '../../../server/gateway/wire/frames';
import { openRig, pause, plain, raw, until } from '../rig';
import type { Rig } from '../rig';

test('an act that comes while the links end is kept, and one that comes later is refused', async () => {
	const rig = await openRig();
	const asleep = raw(rig, 'margaret');
	asleep.send(step1Frame(new Y.Doc()));
	await until(() => asleep.of(0).length === 2);
	// A laptop that does not answer keeps the server waiting for a while.
	asleep.socket.pause();
	const stopped = rig.stop();
	await pause(50);
	await write(rig, 'kept ');
	await stopped;
	await expect(write(rig, 'too late ')).rejects.toMatchObject({ code: 'cannot-save' });
	expect(rig.reports).toEqual([]);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(plain, (doc) => doc.getText('text').toString())).toBe('kept ');
});

test('who joins while the server stops is sent away to come back, and nothing is reported', async () => {
	const rig = await openRig();
	await rig.stop();
	let read: () => void = () => undefined;
	const reading = new Promise<void>((resolve) => (read = resolve));
	const again = await openRig({
		folder: rig.folder,
		seed: false,
		async openLog(file) {
			const log = await openSqliteLog(file);
			return { ...log, mark: (board) => reading.then(() => log.mark(board)) };
		}
	});
	const margaret = raw(again, 'margaret');
	await until(() => margaret.socket.readyState === margaret.socket.OPEN);
	await pause(50);
	await again.stop();
	read();
	await until(() => margaret.closed() === 4503);
	await pause(50);
	expect(again.reports).toEqual([]);
});

function write(rig: Rig, words: string): Promise<void> {
	return rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, words));
}
