import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Life } from '../../../server/gateway/board/residency';
import { addPoint, deletePoint, readBoard } from '../../../src/lib/board/documents/board';
import { seedFindings } from '../../../src/lib/board/documents/seed';
import { between } from '../../../src/lib/board/order';
import { caseFive, openRig, plain, query, stock, until } from '../rig';
import type { Rig } from '../rig';

const eleven = Date.parse('2023-07-03T11:00:00Z');
const minute = 60_000;

test('who wrote which characters of a point is shown, also where two write in one', async () => {
	const { rig, clock } = await atEleven();
	const [margaret, nasreen] = [stock(rig, 'margaret', caseFive), stock(rig, 'nasreen', caseFive)];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	const id = addPoint(margaret.doc, authorOf('margaret'), {
		kind: 'positive',
		text: 'Prompt back'
	});
	await until(() => readBoard(nasreen.doc).points.length === 1);
	clock.now += 2 * minute;
	textOf(nasreen.doc, id).insert(7, 'call ');
	await until(() => textOf(margaret.doc, id).toString() === 'Prompt call back');
	const history = await rig.boards.history(caseFive);
	const doc = history.stateAt(clock.now);
	expect(history.whoWrote(textOf(doc, id))).toEqual([
		{ text: 'Prompt ', person: 'margaret', at: eleven },
		{ text: 'call ', person: 'nasreen', at: eleven + 2 * minute },
		{ text: 'back', person: 'margaret', at: eleven }
	]);
	expect(history.whoSet(doc.getMap('points'), id)).toEqual({ person: 'margaret', at: eleven });
});

test('a board is shown as it was at any earlier minute, with what was deleted later', async () => {
	const { rig, clock } = await atEleven();
	const margaret = stock(rig, 'margaret', caseFive);
	await until(() => margaret.provider.synced);
	const author = authorOf('margaret');
	const first = addPoint(margaret.doc, author, { kind: 'positive', text: 'Prompt' });
	await settled(rig, 1);
	clock.now += 5 * minute;
	addPoint(margaret.doc, author, { kind: 'negative', text: 'Late letter' });
	await settled(rig, 2);
	clock.now += 5 * minute;
	deletePoint(margaret.doc, author, first);
	await settled(rig, 1);
	const history = await rig.boards.history(caseFive);
	expect(history.minutes).toEqual([0, 5, 10].map((passed) => eleven + passed * minute));
	const at = (passed: number) =>
		readBoard(history.stateAt(eleven + passed * minute))
			.points.map(({ text }) => text)
			.sort();
	expect([at(-1), at(0), at(4), at(5), at(10)]).toEqual([
		[],
		['Prompt'],
		['Prompt'],
		['Late letter', 'Prompt'],
		['Late letter']
	]);
});

test('what the server wrote for a person is that person’s, and compaction takes nothing from history', async () => {
	const { rig, clock } = await atEleven({ hot: 5, idle: 20, look: 5, leaving: 1 });
	const name = 'findings:case-5';
	const id = 'abcdefghijklmnopqrstu';
	await rig.boards.create(name, seedFindings);
	await rig.boards.edit(name, 'elin', (doc) => {
		const fields: [string, unknown][] = [
			['kind', 'positive'],
			['en', new Y.Text('Prompt')],
			['cy', new Y.Text()],
			['order', between(null, null)]
		];
		doc.getMap('findings').set(id, new Y.Map(fields));
	});
	await until(() => rig.boards.census().boards === 0);
	clock.now += minute;
	await rig.boards.edit(name, 'margaret', (doc) => findingOf(doc, id).insert(6, ' reply'));
	await until(() => rig.boards.census().boards === 0);
	const count = 'select count(*) as n from board_archive join boards using (board)';
	const [{ n }] = await query<{ n: number }>(rig.folder, `${count} where name = '${name}'`);
	expect(n).toBe(2);
	const history = await rig.boards.history(name);
	expect(history.whoWrote(findingOf(history.stateAt(clock.now), id))).toEqual([
		{ text: 'Prompt', person: 'elin', at: eleven },
		{ text: ' reply', person: 'margaret', at: eleven + minute }
	]);
	expect(findingOf(history.stateAt(eleven), id).toString()).toBe('Prompt');
});

test('what somebody repeats of another’s words stays the other’s', async () => {
	const { rig } = await atEleven();
	const [margaret, nasreen] = [stock(rig, 'margaret', caseFive), stock(rig, 'nasreen', caseFive)];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	const id = addPoint(margaret.doc, authorOf('margaret'), { kind: 'positive', text: 'Prompt' });
	await until(() => readBoard(nasreen.doc).points.length === 1);
	nasreen.provider.disconnect();
	textOf(nasreen.doc, id).insert(6, ' reply');
	nasreen.provider.connect();
	await until(() => textOf(margaret.doc, id).toString() === 'Prompt reply');
	const history = await rig.boards.history(caseFive);
	const pieces = history.whoWrote(textOf(history.stateAt(Infinity), id));
	expect(pieces.map(({ text, person }) => [person, text])).toEqual([
		['margaret', 'Prompt'],
		['nasreen', ' reply']
	]);
});

test('a private note has no history, and neither has a board nobody knows', async () => {
	const { rig } = await atEleven();
	await expect(rig.boards.history(plain)).rejects.toThrow('unknown');
	await expect(rig.boards.history('board:case-99:group-a')).rejects.toThrow('unknown');
});

async function atEleven(life: Partial<Life> = { hot: 60_000, idle: 60_000, look: 1_000 }) {
	const clock = { now: eleven };
	return { clock, rig: await openRig({ clock: () => new Date(clock.now), life }) };
}

function authorOf(person: string) {
	return { person, lang: 'en', origin: 'own' } as const;
}

function textOf(doc: Y.Doc, id: string): Y.Text {
	return doc.getMap<Y.Map<Y.Text>>('points').get(id)?.get('text') as Y.Text;
}

function findingOf(doc: Y.Doc, id: string): Y.Text {
	return doc.getMap<Y.Map<Y.Text>>('findings').get(id)?.get('en') as Y.Text;
}

function settled(rig: Rig, points: number): Promise<void> {
	return until(async () => {
		const board = await rig.boards.read(caseFive, readBoard);
		return board.points.length === points && rig.boards.census().boards > 0;
	});
}
