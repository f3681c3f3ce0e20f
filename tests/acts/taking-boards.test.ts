import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { finishOpenings } from '../../server/acts/case/finish-openings';
import { dropGroup } from '../../server/acts/group/drop-group';
import { giveCase } from '../../server/acts/group/give-case';
import { dropReview } from '../../server/acts/review/drop-review';
import { changeCase } from '../../server/acts/sample/change-case';
import { replaceCase } from '../../server/acts/sample/replace-case';
import { moveDay } from '../../server/acts/sitting/stages/move-day';
import { cancelSitting } from '../../server/acts/sitting/plan/cancel-sitting';
import type { KnownPerson } from '../../server/store/people/people';
import { addPoint, readBoard } from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { demoHouse, dropStages } from './demo-house';
import type { DemoHouse } from './demo-house';
import { refusing } from './refusing';

let house: DemoHouse;
let elin: KnownPerson;
let priya: KnownPerson;
/** Of case 9, on which group B has written nothing. */
let board: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	elin = await house.person('elin-prosser');
	priya = await house.person('priya-nair');
	board = boardName(house.caseId(9), house.groupId('B'));
});
afterEach(() => house.end());
afterAll(dropStages);

const taking = (given: DemoHouse = house) =>
	giveCase(given, elin, { groupId: house.groupId('B'), caseId: house.caseId(9), give: false });

const write = () =>
	house.boards
		.edit(board, priya.id, (doc) => {
			const author = { person: priya.id, lang: 'en' as const, origin: 'test' };
			addPoint(doc, author, { kind: 'positive', text: 'She was rung the same day.' });
		})
		.then(
			() => 'taken',
			(error: unknown) => (isRefusal(error) ? error.code : 'crashed')
		);

/** The house, in which somebody writes just after the act has looked at the board for the nth time. */
function writingAfterLook(nth: number, said: string[]): DemoHouse {
	let looks = 0;
	const boards = new Proxy(house.boards, {
		get(target: DemoHouse['boards'], name) {
			if (name !== 'derived') {
				const value = Reflect.get(target, name) as unknown;
				return typeof value === 'function' ? (value.bind(target) as unknown) : value;
			}
			return async (...asked: Parameters<typeof target.derived>) => {
				const seen = await target.derived(...asked);
				looks += 1;
				if (looks === nth) said.push(await write());
				return seen;
			};
		}
	});
	return { ...house, boards };
}

test('words that arrive while a case is taken from a group keep the case, or are refused and told so: never taken and lost', async () => {
	const said: string[] = [];
	await refusing(taking(writingAfterLook(1, said)), 'group-has-written');
	expect(said).toEqual(['taken']);
	expect((await house.rights.of(priya).onBoard(board))?.access).toBe('write');
	// The board can be written again after the act was refused.
	expect(await write()).toBe('taken');
	expect((await house.boards.read(board, readBoard)).points).toHaveLength(2);
});

test('words that arrive when nothing more can stop the act are refused; given back, the board is written again', async () => {
	const said: string[] = [];
	await taking(writingAfterLook(2, said));
	expect(said).toEqual(['frozen']);
	expect(await house.rights.of(priya).onBoard(board)).toBeNull();
	await giveCase(house, elin, {
		...{ groupId: house.groupId('B'), caseId: house.caseId(9), give: true }
	});
	expect(await write()).toBe('taken');
});

test('a board that stayed frozen because the server ended after the act is written again once it is given back', async () => {
	await taking();
	await house.boards.freeze([board]);
	const faults: unknown[] = [];
	await finishOpenings(house, [board], (error) => faults.push(error));
	expect(faults).toEqual([]);
	await giveCase(house, elin, {
		...{ groupId: house.groupId('B'), caseId: house.caseId(9), give: true }
	});
	expect(await write()).toBe('taken');
});

test('what groups wrote before the day was taken back keeps their case, their group, their sitting and their review', async () => {
	const sittingId = house.sittings[0];
	await moveDay(house, elin, { sittingId, to: 'arriving' });
	await moveDay(house, elin, { sittingId, to: 'planned' });
	const caseId = house.caseId(6);
	const label = { en: 'Theft', cy: 'Dwyn' };
	const moved = { caseId, sittingId: house.sittings[1], label, reference: null, file: null };
	await refusing(changeCase(house, elin, moved), 'group-has-written');
	const replaced = { reviewId: house.reviewId, caseId, reason: 'It was reopened.' };
	await refusing(replaceCase(house, elin, replaced), 'group-has-written');
	await refusing(dropGroup(house, elin, { groupId: house.groupId('B') }), 'group-has-written');
	const cancelled = { sittingId, reason: 'Snow.', sure: true };
	await refusing(cancelSitting(house, elin, cancelled), 'group-has-written');
	const dropped = { reviewId: house.reviewId, sure: true };
	await refusing(dropReview(house, elin, dropped), 'group-has-written');
	expect((await house.rights.boardsOf(caseId)).map(({ name }) => name)).toEqual([
		boardName(caseId, house.groupId('B'))
	]);
	// A case that nobody has written on still moves.
	await changeCase(house, elin, { ...moved, caseId: house.caseId(9) });
});
