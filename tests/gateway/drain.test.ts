import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame } from '../../server/gateway/wire';
import { openRig, pause, plain, raw, until } from './rig';
import type { Rig } from './rig';

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

test('people who join while the server stops come back, and nothing is reported', async () => {
	for (let wait = 0; wait < 12; wait += 2) {
		const rig = await openRig();
		await rig.stop();
		const again = await openRig({ folder: rig.folder, seed: false });
		const people = ['margaret', 'nasreen', 'gethin'].map((who) => raw(again, who));
		await pause(wait);
		await again.stop();
		await until(() => people.every(({ closed }) => closed() !== null));
		expect(people.map(({ closed }) => closed()).filter((code) => code !== 4503)).toSatisfy(
			(codes: number[]) => codes.every((code) => code === 1006)
		);
		expect(again.reports).toEqual([]);
	}
});

function write(rig: Rig, words: string): Promise<void> {
	return rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, words));
}
