import { expect, test } from 'vitest';
import { removeAllLeftEmpty } from '../../../server/acts/group/remove-left-empty';
import { LeftWatch } from '../../../server/house/left-watch';
import { addPoint, pinPoint, pointText, readBoard } from '../../../src/lib/board/documents/board';
import { setFlag } from '../../../src/lib/board/flags';
import type { Boards } from '../../../server/gateway/boards';
import { caseFive, openRig, pause, stock, until } from '../rig';
import type { Stock } from '../rig';

/** A gateway whose people are looked after as in the house, with a short grace. */
async function openWatched() {
	let boards: Boards | null = null;
	const watch = new LeftWatch(
		{
			isThere: (name, person) => boards!.company(name).people.has(person),
			sweep: (name, person) => removeAllLeftEmpty({ boards: boards! }, name, person, person),
			failed: (error) => expect.unreachable(String(error))
		},
		150
	);
	const rig = await openRig({ left: (name, person) => watch.left(name, person) });
	boards = rig.boards;
	return rig;
}

const by = (person: string) => ({ person, lang: 'en' as const, origin: person });
const points = async (rig: { boards: Boards }) =>
	(await rig.boards.read(caseFive, readBoard)).points.map(({ id }) => id);

async function written({ doc, provider }: Stock, rig: { boards: Boards }, ids: string[]) {
	await until(() => provider.synced && readBoard(doc).points.length >= ids.length);
	await until(async () => (await points(rig)).length >= ids.length);
}

test('a point that was added and left goes when its writer leaves; what had words, a pin or a flag stays', async () => {
	const rig = await openWatched();
	const [nasreen, gethin] = [stock(rig, 'nasreen', caseFive), stock(rig, 'gethin', caseFive)];
	await until(() => nasreen.provider.synced && gethin.provider.synced);
	const add = (from: Stock, person: string) => addPoint(from.doc, by(person), { kind: 'query' });
	const left = add(nasreen, 'nasreen');
	const emptied = add(nasreen, 'nasreen');
	pointText(nasreen.doc, emptied).insert(0, 'word');
	pointText(nasreen.doc, emptied).delete(0, 4);
	const pinned = add(nasreen, 'nasreen');
	pinPoint(nasreen.doc, by('nasreen'), pinned, { file: 'text', quote: 'call', start: 0, end: 4 });
	const flagged = add(nasreen, 'nasreen');
	setFlag(nasreen.doc, by('nasreen'), flagged, 'concern', true);
	const theirs = add(gethin, 'gethin');
	await written(gethin, rig, [left, emptied, pinned, flagged, theirs]);

	nasreen.provider.destroy();
	await until(() => !readBoard(gethin.doc).points.some(({ id }) => id === left));
	expect(new Set(await points(rig))).toEqual(new Set([emptied, pinned, flagged, theirs]));
});

test('a point that somebody is in, and one whose writer is back or was cut off, stays', async () => {
	const rig = await openWatched();
	const [nasreen, gethin] = [stock(rig, 'nasreen', caseFive), stock(rig, 'gethin', caseFive)];
	await until(() => nasreen.provider.synced && gethin.provider.synced);
	const held = addPoint(nasreen.doc, by('nasreen'), { kind: 'query' });
	await written(gethin, rig, [held]);
	gethin.provider.awareness.setLocalStateField('on', `point:${held}`);
	await until(() => rig.boards.company(caseFive).on.has(`point:${held}`));
	nasreen.provider.destroy();
	await pause(400);
	expect(await points(rig)).toEqual([held]);

	const again = stock(rig, 'nasreen', caseFive);
	await until(() => again.provider.synced);
	const second = addPoint(again.doc, by('nasreen'), { kind: 'action' });
	await written(gethin, rig, [held, second]);
	again.provider.destroy();
	const back = stock(rig, 'nasreen', caseFive);
	await until(() => back.provider.synced);
	await pause(400);
	expect(await points(rig)).toContain(second);
	(back.provider.ws as unknown as { terminate(): void }).terminate();
	back.provider.shouldConnect = false;
	await pause(400);
	expect(await points(rig)).toContain(second);
});

test('as a case opens, what is empty on its boards goes, whoever made it, unless somebody is in it', async () => {
	const rig = await openRig();
	const nasreen = stock(rig, 'nasreen', caseFive);
	await until(() => nasreen.provider.synced);
	const [left, held] = ['query', 'action'].map((kind) =>
		addPoint(nasreen.doc, by('nasreen'), { kind: kind as 'query' })
	);
	await written(nasreen, rig, [left, held]);
	nasreen.provider.awareness.setLocalStateField('on', `point:${held}`);
	await until(() => rig.boards.company(caseFive).on.size === 1);
	await removeAllLeftEmpty(rig, caseFive, 'margaret');
	expect(await points(rig)).toEqual([held]);
});
