import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { giveCase } from '../../../server/acts/group/give-case';
import { placeMember } from '../../../server/acts/group/place-member';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { boardFor } from '../../../server/views/sitting/board';
import { dayPage } from '../../../server/views/day';
import { boardName } from '../../../src/lib/board/names';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
});
afterEach(() => house.end());

test('a group that is given a case after it was opened is told so on its board, and so is the office', async () => {
	const [elin, gethin] = [await house.person('elin-prosser'), await house.person('gethin-rees')];
	const caseId = house.caseId(1);
	await openCase(house, await house.person('margaret-pugh'), { caseId, anyway: true });
	house.pass(1);
	await giveCase(house, elin, { groupId: house.groupId('B'), caseId, give: true });

	const asked = { sitting: sittingId, case: caseId, group: null };
	const board = await boardFor(house, gethin, asked);
	expect(board).toMatchObject({ isOpen: true, isGivenLate: true, board: { access: 'read' } });
	const owain = await boardFor(house, await house.person('owain-beynon'), asked);
	expect(owain).toMatchObject({ isOpen: true, isGivenLate: false });
	const late = async () =>
		(await dayPage(house, elin, sittingId, 'en')).groups.map((each) => [each.letter, each.late]);
	expect(await late()).toEqual([
		['A', []],
		['B', [1]]
	]);
	// One that is not open yet is theirs to write on.
	await giveCase(house, elin, { groupId: house.groupId('B'), caseId: house.caseId(2), give: true });
	expect(await late()).toContainEqual(['B', [1]]);
	expect(await boardFor(house, gethin, { ...asked, case: house.caseId(2) })).toMatchObject({
		...{ isGivenLate: false, board: { access: 'write' } }
	});
});

test('somebody who comes late is put into a group while it works, and writes there at once', async () => {
	const [elin, derek] = [await house.person('elin-prosser'), await house.person('derek-hammond')];
	const board = boardName(house.caseId(6), house.groupId('B'));
	const access = async () => (await house.rights.of(derek).onBoard(board))?.access;
	await markArrival(house, derek, { sittingId, personId: derek.id, arrival: 'remote' });
	expect(await access()).toBe('none');
	const { unplaced } = await dayPage(house, elin, sittingId, 'en');
	expect(unplaced).toEqual([derek.id]);
	await placeMember(house, elin, {
		...{ sittingId, personId: derek.id, groupId: house.groupId('B') }
	});
	expect(await access()).toBe('write');
});
