import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPoint, readBoard } from '../../src/lib/board/board';
import { boardName } from '../../src/lib/board/names';
import { openCase } from '../../server/commands/open-case';
import { reopenCase } from '../../server/commands/reopen-case';
import { readHistory } from '../../server/store/history';
import { copiesOf, latestOpening, markReopened } from '../../server/store/openings';
import type { KnownPerson } from '../../server/store/people';
import { demoHouse, dropStages, write } from './demo-house';
import type { DemoHouse } from './demo-house';
import { refusing } from './refusing';

let house: DemoHouse;
let chair: KnownPerson;
let opening: { caseId: string; anyway: boolean };
/** Both groups took case 5. */
beforeEach(async () => {
	house = await demoHouse('breakouts');
	chair = await house.person('margaret-pugh');
	opening = { caseId: house.caseId(5), anyway: true };
});
afterEach(() => house.end());
afterAll(dropStages);

const board = (letter: string) => boardName(house.caseId(5), house.groupId(letter));
const acts = async (act: string) =>
	(await readHistory(house.db)).filter((line) => line.act === act).length;

/** That a group's board takes in what is written on it. */
async function takesIn(letter: string): Promise<boolean> {
	const author = { person: chair.id, lang: 'en' as const, origin: 'test' };
	const text = `Written by ${letter} after all.`;
	await write(house, board(letter), chair, (doc) => addPoint(doc, author, { kind: 'query', text }));
	const { points } = await house.boards.read(board(letter), readBoard);
	return points.some((point) => point.text === text);
}

test('a chair who clicks twice, and a deputy at the same moment, open the case once', async () => {
	const clicks = [1, 2, 3].map(() => openCase(house, chair, opening));
	await Promise.all(clicks);

	expect(await latestOpening(house.db, opening.caseId)).toMatchObject({
		revision: 1,
		complete: true
	});
	expect((await copiesOf(house.db, opening.caseId)).boards).toHaveLength(2);
	expect(await acts('open-case')).toBe(1);
	const opened = await house.db
		.selectFrom('events')
		.selectAll()
		.where('kind', '=', 'opened')
		.execute();
	expect(opened).toHaveLength(1);
});

test('given back twice at the same moment, it is given back once', async () => {
	await openCase(house, chair, opening);
	await Promise.all([1, 2].map(() => reopenCase(house, chair, opening)));
	expect(await acts('reopen-case')).toBe(1);
	expect(await takesIn('B')).toBe(true);
});

test('an opening whose copies could not be kept did not happen: the groups write on', async () => {
	await sql`create trigger full before insert on opened_points
		begin select raise(abort, 'no room'); end`.execute(house.db);
	await expect(openCase(house, chair, opening)).rejects.toThrow('no room');

	expect(await latestOpening(house.db, opening.caseId)).toBeNull();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
	await sql`drop trigger full`.execute(house.db);
	await openCase(house, chair, opening);
	await refusing(takesIn('A'), 'frozen');
});

test('a case given back when the machine stopped is the groups’ again at the next start', async () => {
	await openCase(house, chair, opening);
	await markReopened(house.db, opening.caseId, 1, house.clock());
	await refusing(takesIn('A'), 'frozen');

	house = await house.restart();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
});

test('boards that were frozen for an opening that was dropped again are the groups’ at the next start', async () => {
	await house.boards.freeze([board('A'), board('B')]);
	await refusing(takesIn('A'), 'frozen');

	house = await house.restart();
	expect(await latestOpening(house.db, opening.caseId)).toBeNull();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
});
