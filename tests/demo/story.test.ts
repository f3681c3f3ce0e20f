import { afterAll, expect, test } from 'vitest';
import { sittings } from '../../server/demo/content/sittings';
import { firstBroken, readHistory } from '../../server/store/report/history';
import { presentAt } from '../../server/store/sitting/attendance';
import { sittingsOf } from '../../server/store/sitting/sittings';
import { historySeen } from '../../server/views/history';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

test('the demo’s history is the story: every act is there by whoever did it, at its time and in its order', async () => {
	const house = await demoHouse('approval');
	const lines = await readHistory(house.db);
	expect(await firstBroken(house.db)).toBeNull();
	const times = lines.map(({ at }) => at);
	expect(times).toEqual([...times].sort());

	const told = (await historySeen(house, house.reviewId, 'en', true)).toReversed();
	const of = (day: string) =>
		told
			.filter(({ at }) => at.startsWith(day))
			.map(({ at, who, what }) => `${at.slice(11, 16)} ${who} ${what}`);
	expect(of('2023-04-03').slice(0, 2)).toEqual([
		'08:30 Elin Prosser set up the panel',
		'08:30 Elin Prosser added Margaret Pugh to the list'
	]);
	expect(of('2023-05-22')).toEqual([
		'09:00 Elin Prosser set up this review',
		'09:00 Elin Prosser planned sitting 1',
		'09:00 Elin Prosser recorded performance data for sitting 1',
		'09:00 Elin Prosser planned sitting 2'
	]);
	expect(of('2023-07-03').slice(0, 16)).toEqual([
		'08:15 Elin Prosser opened the day of sitting 1',
		'08:15 Elin Prosser arrived at sitting 1',
		'08:17 Margaret Pugh arrived at sitting 1',
		'08:19 Gethin Rees arrived at sitting 1',
		'08:20 Tomos Ellis arrived at sitting 1',
		'08:21 Nasreen Akhtar arrived at sitting 1',
		'08:22 Priya Nair arrived at sitting 1',
		'08:24 Owain Beynon signed the undertaking of confidentiality',
		'08:26 Owain Beynon arrived at sitting 1',
		'08:28 DCI Sam Keane arrived at sitting 1',
		'08:35 Huw Jarman allowed sitting 1 to go on without a quorum',
		'09:12 Elin Prosser marked that DCI Sam Keane left sitting 1',
		'09:25 Elin Prosser started the groups of sitting 1',
		'09:25 Elin Prosser noted how long the items of sitting 1 took',
		'10:55 Margaret Pugh brought sitting 1 together',
		'10:55 Elin Prosser noted how long the items of sitting 1 took'
	]);
	expect(of('2023-07-25')).toEqual(['07:30 Joan Whitfield asked for a change to version 1']);
	await house.end();
});

test('six of seven came, which somebody allowed for a reason; the guest left before the groups began', async () => {
	const house = await demoHouse('breakouts');
	const [first, second] = await sittingsOf(house.db, house.reviewId);
	const huw = await house.person('huw-jarman');
	const { at, reason } = sittings[0].quorum;
	expect(first.quorumExit).toEqual({ exit: 'proceed', by: huw.id, at, reason, lang: 'en' });
	expect(second.quorumExit).toBeNull();
	const sam = await house.person('sam-keane');
	const present = await presentAt(house.db, first.id);
	expect(present.find(({ personId }) => personId === sam.id)?.leftAt).toBe(
		'2023-07-03T09:12:00.000Z'
	);
	expect(present).toHaveLength(8);
	await house.end();
});
