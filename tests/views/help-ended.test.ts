import { afterAll, expect, test } from 'vitest';
import { openCase } from '../../server/acts/case/open-case';
import { askForHelp } from '../../server/acts/sitting/room/ask-for-help';
import { thePanel } from '../../server/store/people/panels';
import { boardFor } from '../../server/views/sitting/board';
import { homeFor } from '../../server/views/home';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

afterAll(dropStages);

/** What each of a person's pages says of the case whose opening ended their group's call for help. */
async function told(house: DemoHouse, slug: string, board: number) {
	const person = await house.person(slug);
	const panel = (await thePanel(house.db))!;
	const [sitting] = house.sittings;
	const asked = { sitting, case: house.caseId(board), group: null };
	return [
		(await homeFor(house, person, panel, 'en')).helpEndedBy,
		(await sittingRoomOf(house, person, sitting, 'en')).helpEndedBy,
		(await boardFor(house, person, asked)).helpEndedBy
	];
}

test('when a case is opened, who asked for help hears on each of their pages that the request has ended, while the panel is at it', async () => {
	const house = await demoHouse('breakouts');
	const [priya, chair] = [await house.person('priya-nair'), await house.person('margaret-pugh')];
	const ask = () => askForHelp(house, priya, { groupId: house.groupId('B') });
	const open = (number: number) =>
		openCase(house, chair, { caseId: house.caseId(number), anyway: true });
	await ask();
	expect(await told(house, 'priya-nair', 7)).toEqual([null, null, null]);

	await open(6);
	expect(await told(house, 'priya-nair', 7)).toEqual([6, 6, 6]);
	expect(await told(house, 'nasreen-akhtar', 4)).toEqual([null, null, null]);

	await ask();
	expect(await told(house, 'priya-nair', 7)).toEqual([null, null, null]);
	await open(4);
	expect(await told(house, 'priya-nair', 7)).toEqual([null, null, null]);
	await open(7);
	expect(await told(house, 'priya-nair', 8)).toEqual([7, 7, 7]);
	await open(3);
	expect(await told(house, 'priya-nair', 8)).toEqual([null, null, null]);
	await house.end();
});
