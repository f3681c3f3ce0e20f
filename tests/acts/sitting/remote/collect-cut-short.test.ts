import * as Y from 'yjs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { boardName, noteName } from '../../../../src/lib/board/names';
import { readBoard } from '../../../../src/lib/board/documents/board';
import { collectRemotely } from '../../../../server/acts/sitting/stages/collect-remotely';
import { readHistory } from '../../../../server/store/report/history';
import { groupsOf } from '../../../../server/store/sitting/groups';
import { sittingById, sittingsOf } from '../../../../server/store/sitting/sittings';
import type { BoardsForCommands } from '../../../../server/given';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';

afterAll(dropStages);

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('breakouts');
});
afterEach(() => house.end());

const collect = async (boards: BoardsForCommands) =>
	collectRemotely({ ...house, boards }, await house.person('elin-prosser'), {
		...{ sittingId: house.sittings[1], reason: 'Five accepted.', lang: 'en' as const },
		...{ due: '2023-07-31', sure: true }
	});

/** A server that is killed at its `last` making of a board. */
function killedAt(last: number): BoardsForCommands {
	let made = 0;
	const { boards } = house;
	return {
		...bound(boards),
		create: async (name, seed) => {
			made += 1;
			if (made === last) throw new Error('killed');
			await boards.create(name, seed);
		}
	};
}

/** The boards as commands use them. */
function bound(boards: BoardsForCommands): BoardsForCommands {
	const names = [
		...(['create', 'exists', 'read', 'derived', 'state', 'edit'] as const),
		...(['freeze', 'thaw', 'purge', 'forget', 'regrade'] as const)
	];
	return Object.fromEntries(
		names.map((name) => [name, boards[name].bind(boards)])
	) as unknown as BoardsForCommands;
}

test('a collection cut short while its boards were made has not begun, and begins at the next press', async () => {
	await expect(collect(killedAt(7))).rejects.toThrow('killed');
	house = await house.restart();
	const before = await sittingsOf(house.db, house.reviewId);
	expect(before).toHaveLength(2);
	expect(before[1]).toMatchObject({ stage: 'planned', quorumExit: null });
	const acts = (await readHistory(house.db)).map(({ act }) => act);
	expect(acts).not.toContain('collect-remotely');

	await expectWhole(await collect(house.boards));
});

test('a collection cut short after it was decided has all its boards at the next start of the server', async () => {
	// Of a server that ends with its decision, no board was made.
	const remote = await collect({
		...bound(house.boards),
		exists: () => Promise.resolve(true),
		freeze: () => Promise.resolve([]),
		thaw: () => Promise.resolve(),
		derived: (_, use) => Promise.resolve(use(new Y.Doc()))
	});
	const { id } = await house.person('sioned-lloyd');
	expect(await house.boards.exists(boardName(house.caseId(10), id))).toBe(false);
	house = await house.restart();
	await expectWhole(remote);
});

/** Each active member has a group, a private page, and a board with its questions on every case; the sitting before is cancelled. */
async function expectWhole(remote: string): Promise<void> {
	expect(await sittingById(house.db, house.sittings[1])).toMatchObject({ stage: 'cancelled' });
	expect(await sittingById(house.db, remote)).toMatchObject({ stage: 'collecting' });
	const groups = await groupsOf(house.db, remote);
	expect(groups).toHaveLength(11);
	for (const { personId, cases } of groups) {
		expect(cases).toHaveLength(8);
		expect(await house.boards.exists(noteName(remote, personId ?? ''))).toBe(true);
		for (const caseId of cases) {
			const board = await house.boards.read(boardName(caseId, personId ?? ''), readBoard);
			expect(Object.keys(board.answers)).not.toEqual([]);
		}
	}
	const sioned = await house.person('sioned-lloyd');
	const own = boardName(house.caseId(10), sioned.id);
	expect((await house.rights.of(sioned).onBoard(own))?.access).toBe('write');
	const acts = (await readHistory(house.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'collect-remotely')).toHaveLength(1);
}
