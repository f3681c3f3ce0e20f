import { expect } from 'vitest';
import { boardName, noteName } from '../../../src/lib/board/names';
import { readBoard } from '../../../src/lib/board/documents/board';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { proceedInquorate } from '../../../server/acts/sitting/stages/proceed-inquorate';
import { readHistory } from '../../../server/store/report/history';
import { demoHouse } from '../demo-house';
import type { DemoHouse } from '../demo-house';

const here = ['margaret-pugh', 'derek-hammond', 'joan-whitfield'];

/** The day of the second sitting is open, and three have come. */
export async function secondDay(): Promise<DemoHouse> {
	const house = await demoHouse('breakouts');
	const [, sittingId] = house.sittings;
	house.pass(16 * 24 * 60);
	const elin = await house.person('elin-prosser');
	await moveDay(house, elin, { sittingId, to: 'arriving' });
	for (const slug of here) {
		const { id: personId } = await house.person(slug);
		await markArrival(house, elin, { sittingId, personId, arrival: 'room' });
	}
	const huw = await house.person('huw-jarman');
	await proceedInquorate(house, huw, { sittingId, reason: 'Three is enough today.' });
	return house;
}

/** Each board of the sitting's groups has its questions, and those who came write there and on their private page. */
export async function expectReady(house: DemoHouse): Promise<void> {
	const [, sittingId] = house.sittings;
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
	expect(await startsOf(house)).toBeLessThanOrEqual(1);
}

/** How often the history says that the groups of the second sitting were started. */
export async function startsOf({ db, sittings }: DemoHouse): Promise<number> {
	const lines = await readHistory(db, { key: 'sitting', value: sittings[1] });
	return lines.filter(({ act }) => act === 'start-breakouts').length;
}
