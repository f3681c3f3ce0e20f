import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { logOpenings } from '../../server/acts/paper/log-openings';
import { closeSitting } from '../../server/acts/sitting/stages/close-sitting';
import { declare } from '../../server/acts/people/standing/declare';
import { openCase } from '../../server/acts/case/open-case';
import { reopenCase } from '../../server/acts/case/reopen-case';
import { settleDeclaration } from '../../server/acts/people/standing/settle-declaration';
import { papersSeen, textsIn } from '../../server/views/sitting/board/papers';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { readerOf } from '../../server/views/sitting/case-papers';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('plenary')));
afterEach(() => house.end());
afterAll(dropStages);

const read = async (slug: string, number: number, sitting = house.sittings[1]) =>
	readerOf(house, await house.person(slug), {
		sittingId: sitting,
		caseId: house.caseId(number)
	});
/** `read`, or the code of what stands between them and the papers. */
const told = (slug: string, number: number, sitting?: string) =>
	read(slug, number, sitting).then(
		({ may }) => may.papers as string,
		(error: unknown) => (isRefusal(error) ? error.code : Promise.reject(error as Error))
	);
const open = async (number: number) =>
	openCase(house, await house.person('margaret-pugh'), {
		caseId: house.caseId(number),
		anyway: true
	});
const standDown = async (slug: string, number: number) =>
	declare(house, await house.person(slug), {
		reviewId: house.reviewId,
		says: { [house.caseId(number)]: 'conflict' }
	});

describe('the papers of case 14, which group D has', () => {
	test('are read before the opening by group D and the coordinator, by nobody else', async () => {
		expect(await told('priya-nair', 14)).toBe('read');
		expect(await told('elin-prosser', 14)).toBe('read');
		expect(await told('margaret-pugh', 14)).toBe('not-opened');
		expect(await told('kofi-mensah', 14)).toBe('not-opened');
		expect(await told('gethin-rees', 14)).toBe('not-present');
		expect(await told('bethan-howells', 14)).toBe('not-present');
	});

	test('are read once it was opened by every member present, and still when it is given back', async () => {
		await open(14);
		expect(await told('kofi-mensah', 14)).toBe('read');
		expect(await told('margaret-pugh', 14)).toBe('read');
		await reopenCase(house, await house.person('margaret-pugh'), { caseId: house.caseId(14) });
		expect(await told('kofi-mensah', 14)).toBe('read');

		expect(await told('gethin-rees', 14)).toBe('not-present');
		for (const slug of ['huw-jarman', 'catrin-medi', 'sam-keane', 'ann-bevan', 'lowri-fox']) {
			expect([slug, await told(slug, 14)]).toEqual([slug, 'forbidden']);
		}
	});

	test('close to whoever stands down, the coordinator too, and to nobody else', async () => {
		await open(14);
		for (const slug of ['joan-whitfield', 'kofi-mensah', 'elin-prosser']) {
			await standDown(slug, 14);
			expect([slug, await told(slug, 14)]).toEqual([slug, 'stood-down']);
			expect([slug, await told(slug, 14).then(() => told('sioned-lloyd', 14))]).toEqual([
				slug,
				'read'
			]);
		}
		expect((await refusing(read('kofi-mensah', 14), 'stood-down')).case).toBe(14);
	});

	test('wait for the office where somebody is unsure', async () => {
		await open(14);
		const [kofi, huw] = [await house.person('kofi-mensah'), await house.person('huw-jarman')];
		const caseId = house.caseId(14);
		await declare(house, kofi, { reviewId: house.reviewId, says: { [caseId]: 'unsure' } });
		expect(await told('kofi-mensah', 14)).toBe('declaration-unsure');
		await settleDeclaration(house, huw, { caseId, personId: kofi.id, says: 'none' });
		expect(await told('kofi-mensah', 14)).toBe('read');
	});

	test('are the coordinator’s alone once the sitting has closed', async () => {
		await open(14);
		const chair = await house.person('margaret-pugh');
		await closeSitting(house, chair, { sittingId: house.sittings[1], sure: true });
		expect(await told('priya-nair', 14)).toBe('not-now');
		expect(await told('margaret-pugh', 14)).toBe('not-now');
		expect(await told('elin-prosser', 14)).toBe('read');
	});

	test('are not found under another sitting', async () => {
		expect(await told('elin-prosser', 14, house.sittings[0])).toBe('unknown');
		expect(await told('elin-prosser', 14, 'nowhere')).toBe('unknown');
	});
});

test('each look is logged with the reader’s name on the paper, and a look refused is not (S6)', async () => {
	const looks = async () =>
		(await house.db.selectFrom('file_openings').select('person_id').execute()).length;
	const before = await looks();
	await told('kofi-mensah', 14);
	expect(await looks()).toBe(before);
	// The view itself writes nothing: pages log what they are about to send.
	await papersSeen(house, await house.person('elin-prosser'), await read('elin-prosser', 14), 'en');
	expect(await looks()).toBe(before);

	const elin = await house.person('elin-prosser');
	const papers = await papersSeen(house, elin, await read('elin-prosser', 14), 'cy');
	expect(papers.files.length).toBeGreaterThan(0);
	expect(papers.files[0].text?.length).toBeGreaterThan(100);
	expect(papers.watermark).toContain('Elin Prosser');
	await logOpenings(house, elin, textsIn(papers.files));
	expect(await looks()).toBe(before + papers.files.length);
});

test('a look at papers leaves in the cache what it changed nothing of; another write does not', async () => {
	const elin = await read('elin-prosser', 14);
	let reads = 0;
	const ask = () => house.cache.once('kept over a look', () => Promise.resolve((reads += 1)));
	await ask();
	const reader = await house.person('elin-prosser');
	const { files } = await papersSeen(house, reader, elin, 'en');
	await logOpenings(house, reader, textsIn(files));
	await ask();
	expect(reads).toBe(1);
	await closeSitting(house, await house.person('margaret-pugh'), {
		sittingId: house.sittings[1],
		sure: true
	});
	await ask();
	expect(reads).toBe(2);
});

test('the list of cases leads to the papers wherever they may be read', async () => {
	await open(13);
	const led = async (slug: string) =>
		(await sittingRoomOf(house, await house.person(slug), house.sittings[1], 'en')).cases
			.filter(({ mayReadPapers }) => mayReadPapers)
			.map(({ number }) => number);
	expect(await led('elin-prosser')).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
	expect(await led('kofi-mensah')).toEqual([10, 11, 12, 13]);
	expect(await led('priya-nair')).toEqual([13, 14, 15, 16, 17]);
	expect(await led('ann-bevan')).toEqual([]);
});
