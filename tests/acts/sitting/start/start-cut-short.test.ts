import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { boardName } from '../../../../src/lib/board/names';
import { makeBoards } from '../../../../server/acts/group/make-boards';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { setStage, sittingById } from '../../../../server/store/sitting/sittings';
import { dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { expectReady, secondDay } from '../second-day';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;

beforeEach(async () => {
	house = await secondDay();
	sittingId = house.sittings[1];
});
afterEach(() => house.end());

test('groups whose start was cut off before it was decided have not begun, and begin at the next press', async () => {
	await makeBoards(house, [house.caseId(10)]);
	house = await house.restart();
	expect((await sittingById(house.db, sittingId))?.stage).toBe('arriving');
	const name = boardName(house.caseId(10), house.groupId('C'));
	const derek = await house.person('derek-hammond');
	expect((await house.rights.of(derek).onBoard(name))?.access).toBe('none');

	await startBreakouts(house, await house.person('elin-prosser'), { sittingId, anyway: false });
	await expectReady(house);
});

test('groups whose start was cut off after it was decided find their boards at the next start of the server', async () => {
	await setStage(house.db, sittingId, 'breakouts');
	house = await house.restart();
	await expectReady(house);
});
