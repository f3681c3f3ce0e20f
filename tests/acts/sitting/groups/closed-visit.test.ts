import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { askForHelp, visitGroup } from '../../../../server/acts/sitting/room/ask-for-help';
import { thePanel } from '../../../../server/store/people/panels';
import { openHelp } from '../../../../server/store/sitting/room/help';
import { dayPage } from '../../../../server/views/day';
import { homeFor } from '../../../../server/views/home';
import type { groupsSeen } from '../../../../server/views/sitting/room/groups';
import { sittingRoomOf } from '../../../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

type GroupSeen = ReturnType<typeof groupsSeen>[number];

let house: DemoHouse;
let groupId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	groupId = house.groupId('B');
	const priya = await house.person('priya-nair');
	await askForHelp(house, priya, { groupId, caseId: house.caseId(7) });
});
afterEach(() => house.end());

/** Takes back what somebody declared of a group's cases, and on which of them. */
async function undeclare(slug: string, numbers: readonly number[]) {
	const { id } = await house.person(slug);
	const cases = numbers.map((number) => house.caseId(number));
	await house.db
		.deleteFrom('declarations')
		.where('person_id', '=', id)
		.where('case_id', 'in', cases)
		.execute();
}
const roomOf = async (slug: string) =>
	sittingRoomOf(house, await house.person(slug), house.sittings[0], 'en');
/** Why the coordinator may not visit group B, on each page that shows its call. */
async function closedToOffice() {
	const elin = await house.person('elin-prosser');
	const seen = [
		(await homeFor(house, elin, (await thePanel(house.db))!, 'en')).groups,
		(await dayPage(house, elin, house.sittings[0], 'en')).groupsNow,
		await roomOf('elin-prosser')
	];
	return seen.map((page) => closedIn(page?.groups));
}
const closedIn = (groups: readonly GroupSeen[] | undefined) =>
	groups?.find(({ letter }) => letter === 'B')?.progress?.help?.closed;

test('a coordinator who has declared on no case of a group is told so, and the group is not told that they come', async () => {
	await undeclare('elin-prosser', [5, 6, 7, 8, 9]);
	expect(await closedToOffice()).toEqual(Array(3).fill('declaration-needed'));
	await refusing(
		visitGroup(house, await house.person('elin-prosser'), { groupId }),
		'declaration-needed'
	);
	expect((await openHelp(house.db, groupId))?.visitorId).toBeNull();
	// The chair reads no board by it, and still says that they come.
	expect(closedIn((await roomOf('margaret-pugh')).groups)).toBeNull();
	await visitGroup(house, await house.person('margaret-pugh'), { groupId });
	expect((await openHelp(house.db, groupId))?.visitorId).not.toBeNull();
});

test('with one case of the group open to them, a coordinator visits and is led there', async () => {
	await undeclare('elin-prosser', [5, 6, 7, 8]);
	expect(await closedToOffice()).toEqual([null, null, null]);
	expect(await visitGroup(house, await house.person('elin-prosser'), { groupId })).toEqual({
		caseId: house.caseId(9)
	});
});
