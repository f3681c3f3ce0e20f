import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeChair } from '../../server/acts/sitting/room/take-chair';
import { addPerson } from '../../server/acts/people/add-person';
import { askForHelp, endVisit } from '../../server/acts/sitting/room/ask-for-help';
import { markReady } from '../../server/acts/sitting/room/mark-ready';
import { textsOf } from '../../server/reading/case-texts';
import { logFileOpenings } from '../../server/store/sitting/cases';
import { csvOf } from '../../server/views/history/csv';
import { historyPage, historySeen } from '../../server/views/history';
import type { HistoryFilter } from '../../server/views/history/filter';
import { readHistory } from '../../server/store/report/history';
import { doubtIn } from '../../server/cli/verify-history';
import { words } from '../../src/lib/words/words';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { houseOfElin, secondReview } from './room';

afterAll(dropStages);

test('the history of the review is said in words, newest first, without anything anybody wrote', async () => {
	const house = await demoHouse('approval');
	const lines = await historySeen(house, house.reviewId, 'en', false);
	expect(lines.length).toBeGreaterThan(20);
	const times = lines.map(({ at }) => at);
	expect(times).toEqual(times.toSorted().toReversed());

	const said = lines.map(({ who, what }) => `${who} ${what}`);
	expect(said).toContain('Margaret Pugh opened case 5 to everyone');
	expect(said).toContain('Elin Prosser sent version 1 to the members');
	expect(said).toContain('Joan Whitfield asked for a change to version 1');
	expect((await historySeen(house, house.reviewId, 'cy', false)).map(({ what }) => what)).toContain(
		'agorodd achos 5 i bawb'
	);
	await house.end();
});

test('in the history of everything, what belongs to another review is called by its own name and that review’s', async () => {
	const house = await demoHouse('plenary');
	const other = await secondReview(house);
	const told = async (all: boolean, lang: 'en' | 'cy' = 'en') =>
		(await historySeen(house, other, lang, all)).map(({ what }) => what);
	expect(await told(false)).toEqual([]);
	const whole = await told(true);
	expect(whole).toContain('opened case 5 (Crime and Incident Hub, July 2023) to everyone');
	expect((await told(true, 'cy')).join()).toMatch(/agorodd achos 5 \([^)]+\) i bawb/);
	for (const id of [house.caseId(5), ...house.sittings, house.groupId('A')]) {
		expect(whole.join()).not.toContain(id);
	}
	// A review's own are called as ever.
	const own = (await historySeen(house, house.reviewId, 'en', true)).map(({ what }) => what);
	expect(own).toContain('opened case 5 to everyone');
	await house.end();
});

test('every act the demo records has words in both languages', async () => {
	const house = await demoHouse('approval');
	for (const { act } of await readHistory(house.db)) {
		expect(Object.keys(words.en.staff.acts)).toContain(act);
	}
	expect(Object.keys(words.cy.staff.acts)).toEqual(Object.keys(words.en.staff.acts));
	await house.end();
});

test('a review half way through its breakouts shows who came, who was ready and who asked for help', async () => {
	const house = await demoHouse('breakouts');
	const told = async (filter?: HistoryFilter) =>
		(await historySeen(house, house.reviewId, 'en', false, filter)).map(
			({ who, what }) => `${who} ${what}`
		);
	expect(await told()).toEqual(expect.arrayContaining(['Priya Nair arrived at sitting 1']));
	const priya = await house.person('priya-nair');
	const group = { groupId: house.groupId('B') };
	await askForHelp(house, priya, group);
	await endVisit(house, priya, group);
	await markReady(house, priya, { caseId: house.caseId(6), ...group, ready: true });
	const file = (await textsOf(house, house.caseId(6)))[0];
	const opening = { fileId: file.id, personId: priya.id, at: house.clock() };
	await logFileOpenings(house.db, [
		{ ...opening, id: 'one' },
		{ ...opening, id: 'two' }
	]);
	const all = await told();
	for (const line of [
		'Priya Nair asked for help in Group B',
		'Priya Nair ended the help in Group B',
		'Priya Nair said Group B is ready with case 6',
		'Priya Nair opened the papers of case 6'
	]) {
		expect(all.filter((each) => each === line)).toHaveLength(1);
	}
	expect(JSON.stringify(all)).not.toContain(file.text?.slice(0, 20));

	const any = { act: '', person: '', case: '' };
	expect(await told({ ...any, act: 'opened-papers', case: house.caseId(6) })).toEqual([
		'Priya Nair opened the papers of case 6'
	]);
	const hers = await told({ ...any, person: priya.id });
	expect(hers.length).toBeGreaterThan(4);
	expect(hers.every((line) => line.includes('Priya Nair'))).toBe(true);
	expect(await told({ ...any, act: 'seal-draft' })).toEqual([]);
	await house.end();
});

test('a long history is read page by page, and a page that there is not is the nearest', async () => {
	const house = await demoHouse('approval');
	const huw = await house.person('huw-jarman');
	const page = (number: number) =>
		historyPage(house, huw, house.reviewId, {
			...{ lang: 'en', all: true, page: number },
			filter: { act: '', person: '', case: '' }
		});
	const [first, last, beyond] = [await page(1), await page(2), await page(99)];
	expect([first.page, first.lines.length, first.pages > 1]).toEqual([1, 50, true]);
	expect(beyond.page).toBe(first.pages);
	const keys = [...first.lines, ...last.lines].map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect((await page(Number.NaN)).page).toBe(1);
	await house.end();
});

test.each([
	['=cmd', "'=cmd"],
	['+1', "'+1"],
	['-1', "'-1"],
	['@SUM', "'@SUM"],
	['\tx', "'\tx"],
	[' =1', "' =1"],
	['＝1', "'＝1"],
	['Elin, "E"', 'Elin, ""E""'],
	['two\nlines', 'two\nlines']
])('a spreadsheet takes no cell for a formula, and each is quoted: %j', (who, cell) => {
	const line = { key: '1', seq: 1, at: '2023-07-03', who, what: 'said so', act: 'a', about: {} };
	expect(csvOf([line], ['Line'])).toBe(
		`"Line"\r\n"1","2023-07-03","${cell}","said so","a","{}"\r\n`
	);
});

let house: Awaited<ReturnType<typeof houseOfElin>>;
beforeEach(async () => (house = await houseOfElin()));
afterEach(() => house.end());

const verify = (folder: string) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'server/cli/verify-audit.ts'], {
		env: { ...process.env, DATA_DIR: folder },
		encoding: 'utf8'
	});

test('verify-audit says in a sentence that the history holds, or where it does not', async () => {
	for (const name of ['Priya Nair', 'Kofi Mensah']) {
		await addPerson(house, house.elin, {
			name,
			email: '',
			phone: '',
			roles: ['member'],
			language: 'en',
			termStart: null,
			termEnd: null,
			vetting: null
		});
	}
	const whole = verify(house.folder);
	expect([whole.status, whole.stdout]).toEqual([
		0,
		'The history has 3 entries. None has been altered.\n'
	]);

	await house.db.updateTable('history').set({ act: 'declare' }).where('seq', '=', 2).execute();
	const broken = verify(house.folder);
	expect(broken.status).toBe(1);
	expect(broken.stderr).toContain(
		'Entry 2 of the history has been altered, or one before it is missing.'
	);

	const none = verify(`${house.folder}/nowhere`);
	expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('There is no history')]);

	const garbage = mkdtempSync(join(tmpdir(), 'plenary-garbage-'));
	writeFileSync(join(garbage, 'plenary.sqlite'), 'Not a database, however long it is. '.repeat(99));
	const read = verify(garbage);
	rmSync(garbage, { recursive: true });
	expect([read.status, read.stderr.trim().split('\n')]).toEqual([
		1,
		[expect.stringMatching(/^There is no history to verify: .* cannot be read as a database\.$/)]
	]);
});

describe('what was decided is in the history as it is kept', () => {
	let demo: DemoHouse;
	beforeEach(async () => void (demo = await demoHouse('approval')));
	afterEach(() => demo.end());

	test('and of the demo nothing is in doubt', async () => {
		expect(await doubtIn(demo.db)).toBeNull();
	});

	test('a history cut off at its end is noticed', async () => {
		const sealed = (await readHistory(demo.db)).find(({ act }) => act === 'seal-draft');
		await demo.db
			.deleteFrom('history')
			.where('seq', '>', sealed?.seq ?? 0)
			.execute();
		expect(await doubtIn(demo.db)).toMatch(/does not match answer 1 /);
		await demo.db
			.deleteFrom('history')
			.where('seq', '>=', sealed?.seq ?? 0)
			.execute();
		expect(await doubtIn(demo.db)).toMatch(/does not match version 1 /);
	});

	test('so are an answer turned round, and words changed under a seal', async () => {
		await demo.db
			.updateTable('answers')
			.set({ says: 'approve' })
			.where('says', '=', 'change')
			.execute();
		expect(await doubtIn(demo.db)).toMatch(/does not match answer \d /);
		const [version] = await demo.db.selectFrom('versions').select('canonical').execute();
		const canonical = version.canonical.replace('victim', 'caller');
		await demo.db.updateTable('versions').set({ canonical }).execute();
		expect(await doubtIn(demo.db)).toBe(
			'Version 1 of the report has been altered since it was sent.'
		);
	});
});

test('a chair handed over and taken again is said to be taken back', async () => {
	const house = await demoHouse('plenary');
	const [margaret, joan] = await Promise.all(['margaret-pugh', 'joan-whitfield'].map(house.person));
	const sittingId = house.sittings[1];
	await takeChair(house, margaret, { sittingId, to: joan.id });
	await takeChair(house, margaret, { sittingId, to: margaret.id });
	const said = (await historySeen(house, house.reviewId, 'en', false)).map(
		({ who, what }) => `${who} ${what}`
	);
	expect(said.slice(0, 2)).toEqual([
		'Margaret Pugh took the chair back',
		'Margaret Pugh handed the chair to Joan Whitfield'
	]);
	await house.end();
});
