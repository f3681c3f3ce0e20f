import { afterAll, expect, test } from 'vitest';
import { caseList } from '../../server/demo/content/case-list';
import { cases } from '../../server/demo/content/cases';
import { sample } from '../../server/demo/content/review';
import { drawHashing } from '../../server/reading/sample/draw-hashing';
import { readHistory } from '../../server/store/report/history';
import { textsOf } from '../../server/reading/case-texts';
import { casesOf, referencesOf } from '../../server/store/sitting/cases';
import { listOf, refusedOf } from '../../server/store/sample/lists';
import { historySeen } from '../../server/views/history';
import { listFile, receiptOf, samplePage } from '../../server/views/review/sample';
import { readLines } from '../../src/lib/meeting/sample/draw/drawn-list';
import { readReceipt } from '../../src/lib/meeting/sample/draw/receipt';
import { verifyReceipt } from '../../src/lib/meeting/sample/draw/verify';
import { demoHouse, dropStages } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

afterAll(dropStages);

test('of the list’s 212 rows nine are refused, each for its reason (S1, S2)', async () => {
	const house = await demoHouse('breakouts');
	const list = (await listOf(house.db, house.reviewId))!;
	expect(list).toMatchObject({ accepted: 203, refused: 9, months: 6, reason: '' });
	expect(list.window).toEqual({ from: '2023-01-03', to: '2023-07-03' });
	const refused = await refusedOf(house.db, list.id);
	expect(refused.map(({ row, fault }) => [row, fault.reason])).toEqual([
		[2, 'outside-window'],
		[13, 'outside-window'],
		[23, 'outside-window'],
		[39, 'duplicate'],
		[71, 'open'],
		[122, 'duplicate'],
		[153, 'open'],
		[168, 'date-impossible'],
		[203, 'open']
	]);
	await house.end();
});

test('its receipts verify, and each drawn case has the papers of its own row (S4)', async () => {
	const house = await demoHouse('breakouts');
	const { db, reviewId } = house;
	const elin = await house.person('elin-prosser');
	const lines = await listFile(house, elin, { reviewId, draw: 1 });
	for (const kind of ['staff', 'public'] as const) {
		const receipt = await receiptOf(house, elin, { reviewId, draw: 1, kind });
		const sent = readReceipt(JSON.parse(JSON.stringify(receipt)));
		expect(await verifyReceipt(drawHashing, sent, readLines(lines))).toBe('agrees');
		expect(sent).toMatchObject({ w: 'barcud', drawn: 17, reserves: 3, replacements: 1 });
	}

	const rows = caseList.split('\n').map((line) => line.split(','));
	const references = await referencesOf(db, reviewId);
	for (const { id, number, label } of await casesOf(db, reviewId)) {
		const [{ text }] = await textsOf(house, id);
		expect(label).toEqual(cases[number - 1].label);
		const [, reported, closed] = rows.find(([reference]) => reference === references.get(id))!;
		const days = text!.match(/^\d\d\/\d\d\/\d{4}/gm) ?? [];
		expect([days[0], days.at(-1)], `case ${number}`).toEqual([reported, closed]);
	}
	await house.end();
});

test('case 5 was reopened and the first reserve took its place; whoever is of the force is refused', async () => {
	const house = await demoHouse('breakouts');
	const { reviewId } = house;
	const huw = await house.person('huw-jarman');
	const page = await samplePage(house, huw, reviewId, 'en');
	const [{ rows }] = page.draws;
	const fifth = rows.find(({ kind, number }) => kind === 'case' && number === 5);
	expect(fifth?.instead).toMatchObject({ reason: sample.replaced.reason });
	const reserve = rows.find(({ kind, number }) => kind === 'reserve' && number === 1);
	expect(reserve).toMatchObject({ now: 5, reference: fifth?.reference });
	const told = (await historySeen(house, reviewId, 'en', true)).toReversed();
	const of = (day: string) =>
		told.filter(({ at }) => at.startsWith(day)).map(({ at, who }) => `${at.slice(11, 16)} ${who}`);
	expect(of('2023-06-05')).toEqual(['10:20 Elin Prosser']);
	expect(of('2023-06-12')).toEqual(['10:00 Elin Prosser', '10:04 Huw Jarman']);
	expect(of('2023-06-19')).toEqual(['13:10 Elin Prosser']);
	const sam = await house.person('sam-keane');
	await refusing(samplePage(house, sam, reviewId, 'en'), 'forbidden');
	await house.end();
});

test('at the stage of the sample everybody is ready, and there is no list yet', async () => {
	const house = await demoHouse('sample');
	expect(await listOf(house.db, house.reviewId)).toBeNull();
	expect(await casesOf(house.db, house.reviewId)).toEqual([]);
	expect((await readHistory(house.db)).some(({ act }) => act === 'import-list')).toBe(false);
	const priya = await house.person('priya-nair');
	expect(priya.undertakingSignedAt).not.toBeNull();
	const elin = await house.person('elin-prosser');
	const page = await samplePage(house, elin, house.reviewId, 'en');
	expect(page).toMatchObject({ list: null, draws: [], mayImport: true, may: { seal: true } });
	await house.end();
});
