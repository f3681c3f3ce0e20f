import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { boardName, noteName } from '../../../src/lib/board/names';
import { readBoard } from '../../../src/lib/board/documents/board';
import { makeBoards } from '../../../server/acts/group/make-boards';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { proceedInquorate } from '../../../server/acts/sitting/stages/proceed-inquorate';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { readHistory } from '../../../server/store/report/history';
import { setStage, sittingById } from '../../../server/store/sitting/sittings';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';

afterAll(dropStages);

const here = ['margaret-pugh', 'derek-hammond', 'joan-whitfield'];
let house: DemoHouse;
let sittingId: string;

/** The day of the second sitting is open, and three have come. */
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[1];
	house.pass(16 * 24 * 60);
	const elin = await house.person('elin-prosser');
	await moveDay(house, elin, { sittingId, to: 'arriving' });
	for (const slug of here) {
		const { id: personId } = await house.person(slug);
		await markArrival(house, elin, { sittingId, personId, arrival: 'room' });
	}
	const huw = await house.person('huw-jarman');
	await proceedInquorate(house, huw, { sittingId, reason: 'Three is enough today.' });
});
afterEach(() => house.end());

/** Each board of the sitting's groups has its questions, and those who came write there and on their private page. */
async function expectReady() {
	for (const [number, letter, slug] of [
		[10, 'C', 'derek-hammond'],
		[13, 'C', 'derek-hammond'],
		[13, 'D', 'joan-whitfield'],
		[17, 'D', 'joan-whitfield']
	] as const) {
		const name = boardName(house.caseId(number), house.groupId(letter));
		const { answers } = await house.boards.read(name, readBoard);
		expect(Object.keys(answers)).not.toEqual([]);
		const person = await house.person(slug);
		expect((await house.rights.of(person).onBoard(name))?.access).toBe('write');
	}
	for (const slug of here) {
		const name = noteName(sittingId, (await house.person(slug)).id);
		expect(await house.boards.exists(name)).toBe(true);
	}
	const starts = (await readHistory(house.db)).filter(({ about, act }) => {
		return act === 'start-breakouts' && about.sitting === sittingId;
	});
	expect(starts.length).toBeLessThanOrEqual(1);
}

test('groups whose start was cut off before it was decided have not begun, and begin at the next press', async () => {
	await makeBoards(house, [house.caseId(10)]);
	house = await house.restart();
	expect((await sittingById(house.db, sittingId))?.stage).toBe('arriving');
	const name = boardName(house.caseId(10), house.groupId('C'));
	const derek = await house.person('derek-hammond');
	expect((await house.rights.of(derek).onBoard(name))?.access).toBe('none');

	await startBreakouts(house, await house.person('elin-prosser'), { sittingId, anyway: false });
	await expectReady();
});

test('groups whose start was cut off after it was decided find their boards at the next start of the server', async () => {
	await setStage(house.db, sittingId, 'breakouts');
	house = await house.restart();
	await expectReady();
});
