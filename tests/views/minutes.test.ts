import { afterAll, afterEach, expect, test } from 'vitest';
import { declare } from '../../server/acts/people/standing/declare';
import { openCase } from '../../server/acts/case/open-case';
import { changeOwnDetails } from '../../server/acts/people/change-own-account';
import { markArrival } from '../../server/acts/sitting/room/mark-arrival';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { takeChair } from '../../server/acts/sitting/room/take-chair';
import { csvText } from '../../server/documents/tables/csv/write-csv';
import { minutesOf } from '../../server/views/sitting/minutes';
import { minutesRows } from '../../server/views/sitting/minutes-rows';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

test('the minutes of a closed sitting say who came, the quorum and its exit, the chair, and each case with its times', async () => {
	house = await demoHouse('plenary');
	const elin = await house.person('elin-prosser');
	const minutes = await minutesOf(house, elin, house.sittings[0], 'en');
	expect(minutes.stages.map(({ stage }) => stage)).toEqual(
		expect.arrayContaining(['arriving', 'breakouts', 'plenary', 'closed'])
	);
	const names = minutes.attendance.map(({ name }) => name);
	for (const name of ['Margaret Pugh', 'Gethin Rees', 'Owain Beynon'])
		expect(names).toContain(name);
	expect(names).not.toContain('Kofi Mensah');
	// DCI Keane gave his input and left.
	const keane = minutes.attendance.find(({ name }) => name.includes('Keane'));
	expect(keane?.stays).toHaveLength(1);
	expect(keane?.stays[0].to).not.toBeNull();
	expect(minutes.quorum[0]).toMatchObject({ counted: 6, minimum: 7, isQuorate: false });
	expect(minutes.exit).toMatchObject({ is: 'proceed', by: 'Huw Jarman' });
	expect(minutes.chairs).toEqual([{ name: 'Margaret Pugh', from: null }]);
	expect(minutes.agenda[0]).toMatchObject({ planned: expect.any(Number) as number, used: 17 });
	expect(minutes.cases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	for (const { events } of minutes.cases)
		expect(events.map(({ what }) => what)).toEqual(expect.arrayContaining(['opened', 'agreed']));
});

test('a chair handed over, a member who leaves and one who stands down are each in them as they should be', async () => {
	house = await demoHouse('breakouts');
	const sittingId = house.sittings[0];
	const [elin, margaret, nasreen, gethin, tomos] = await Promise.all(
		['elin-prosser', 'margaret-pugh', 'nasreen-akhtar', 'gethin-rees', 'tomos-ellis'].map(
			house.person
		)
	);
	const before = await minutesOf(house, elin, sittingId, 'en');
	house.pass(10);
	await takeChair(house, margaret, { sittingId, to: gethin.id });
	house.pass(10);
	await markArrival(house, elin, { sittingId, personId: tomos.id, arrival: 'left' });
	house.pass(10);
	await declare(house, nasreen, {
		reviewId: house.reviewId,
		says: { [house.caseId(1)]: 'conflict' }
	});
	await openCase(house, gethin, { caseId: house.caseId(1), anyway: true });

	const minutes = await minutesOf(house, gethin, sittingId, 'en');
	expect(minutes.chairs.map(({ name }) => name)).toEqual(['Margaret Pugh', 'Gethin Rees']);
	expect(minutes.quorum.map(({ counted }) => counted)).toEqual([
		...before.quorum.map(({ counted }) => counted),
		5
	]);
	const left = minutes.attendance.find(({ id }) => id === tomos.id);
	expect(left?.stays.at(-1)?.to).not.toBeNull();
	expect(minutes.cases[0]).toMatchObject({ number: 1, stoodDown: 1 });

	// Only a number says that somebody stood down, in the file as well; and nothing of a case is in it.
	const csv = csvText(await minutesRows(house, gethin, sittingId, 'en'));
	const about = csv.split('\r\n').filter((line) => line.includes('"Cases"'));
	expect(about.join()).toContain('1 person stood down');
	expect(about.join()).not.toMatch(/Nasreen|Gethin|Margaret/);
	// Who no longer chairs reads them no more, and nobody else of the room ever does.
	for (const person of [margaret, nasreen, tomos])
		await refusing(minutesOf(house, person, sittingId, 'en'), 'forbidden');
	await refusing(minutesOf(house, await house.person('catrin-medi'), sittingId, 'en'), 'forbidden');
	await refusing(minutesOf(house, elin, house.sittings[1], 'en'), 'not-now');
});

test('the quorum of a sitting is counted from the panel of its day: who came to it later and who has left it since', async () => {
	house = await demoHouse('plenary');
	const elin = await house.person('elin-prosser');
	const sittingId = house.sittings[0];
	const before = (await minutesOf(house, elin, sittingId, 'en')).quorum;
	const owain = await house.person('owain-beynon');
	await markStanding(house, elin, {
		...{ personId: owain.id, standing: 'ended', vetting: owain.vetting },
		...{ termStart: owain.termStart, termEnd: '2023-12-31' }
	});
	const nasreen = await house.person('nasreen-akhtar');
	const terms = { standing: nasreen.standing, vetting: nasreen.vetting, termEnd: nasreen.termEnd };
	expect((await minutesOf(house, elin, sittingId, 'en')).quorum).toEqual(before);
	await markStanding(house, elin, { ...terms, personId: nasreen.id, termStart: '2023-12-01' });
	const [first] = (await minutesOf(house, elin, sittingId, 'en')).quorum;
	expect(first.counted).toBe(before[0].counted - 1);
});

test('the file is in the reader’s language, and no cell of it is a formula', async () => {
	house = await demoHouse('breakouts');
	const sittingId = house.sittings[0];
	const margaret = await house.person('margaret-pugh');
	const elin = await house.person('elin-prosser');
	await changeOwnDetails(house, margaret, {
		...{ name: '=HYPERLINK("x")', phone: margaret.phone ?? '', language: 'en' }
	});
	const rows = await minutesRows(house, elin, sittingId, 'cy');
	expect(rows.some(([part]) => part === 'Presenoldeb')).toBe(true);
	expect(rows.every((row) => row.length === rows[0].length)).toBe(true);
	const csv = csvText(rows);
	expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
	expect(csv).not.toMatch(/(^|,)"=/m);
});

test('an input that was passed on is said in whole sentences, in both languages', async () => {
	house = await demoHouse('plenary');
	const elin = await house.person('elin-prosser');
	for (const [lang, relayed] of [
		['en', 'Passed on by Elin Prosser. '],
		['cy', 'Trosglwyddwyd gan Elin Prosser. ']
	] as const) {
		const cells = (await minutesRows(house, elin, house.sittings[1], lang)).flat();
		expect(cells.filter((cell) => cell.includes(relayed))).toHaveLength(1);
		expect(cells.filter((cell) => /[.!?]\./.test(cell))).toEqual([]);
	}
});
