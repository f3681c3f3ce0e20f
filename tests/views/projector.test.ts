import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringEveryone } from '../../server/acts/sitting/room/bring-everyone';
import { closeSitting } from '../../server/acts/sitting/stages/close-sitting';
import { declare } from '../../server/acts/people/standing/declare';
import { openCase } from '../../server/acts/case/open-case';
import { cast } from '../../server/demo/content/cast';
import { projectorOf } from '../../server/views/sitting/projector';
import { readFindings } from '../../src/lib/board/documents/findings';
import { findingsName } from '../../src/lib/board/names';
import { shown } from '../../src/lib/meeting/findings/placement';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

const CHAIR = 'margaret-pugh';
const OFFICE = 'elin-prosser';
const seenBy = async (slug: string, hasNames = false, sitting = house.sittings[1]) =>
	projectorOf(house, await house.person(slug), sitting, { lang: 'en', hasNames });
const open = async (number: number, slug = CHAIR) =>
	openCase(house, await house.person(slug), { caseId: house.caseId(number), anyway: true });
const standDown = async (slug: string, number: number) =>
	declare(house, await house.person(slug), {
		reviewId: house.reviewId,
		says: { [house.caseId(number)]: 'conflict' }
	});

describe('the screen before the room', () => {
	beforeEach(async () => {
		house = await demoHouse('plenary');
	});

	test('before the first case it shows how far the groups are, in numbers, and which case is next', async () => {
		const { screen, quorum } = await seenBy(CHAIR);
		expect(screen).toEqual({
			is: 'waiting',
			groups: [
				{ letter: 'C', ready: 4, cases: 4 },
				{ letter: 'D', ready: 5, cases: 5 }
			],
			next: 10
		});
		expect(quorum).toMatchObject({ counted: 6, minimum: 7, isQuorate: false });
	});

	test('it follows the room to a case, and to one finding of it; at the end it says that the sitting is closed', async () => {
		await open(10);
		const { screen } = await seenBy(OFFICE);
		expect(screen).toMatchObject({
			is: 'case',
			case: { number: 10, total: 17 },
			agreed: null,
			finding: null
		});
		const [first] = await house.boards.read(findingsName(house.caseId(10)), (doc) =>
			shown(readFindings(doc))
		);
		await bringEveryone(house, await house.person(CHAIR), {
			caseId: house.caseId(10),
			finding: first.id
		});
		expect((await seenBy(OFFICE)).screen).toMatchObject({ finding: first.id });

		await closeSitting(house, await house.person(CHAIR), {
			sittingId: house.sittings[1],
			sure: true
		});
		const after = await seenBy(CHAIR);
		expect(after.screen).toEqual({ is: 'over', isCancelled: false });
		expect(after.quorum).toBeNull();
	});

	test.each([CHAIR, OFFICE])(
		'%s, who stood down from the case, is sent nothing of it and no reason',
		async (slug) => {
			await open(14);
			expect((await seenBy(slug)).screen.is).toBe('case');
			await standDown(slug, 14);
			expect((await seenBy(slug)).screen).toEqual({ is: 'withheld', number: 14 });
			// The other of the two still shows it.
			const other = slug === CHAIR ? OFFICE : CHAIR;
			expect((await seenBy(other)).screen.is).toBe('case');
			expect(JSON.stringify((await seenBy(slug)).screen)).not.toMatch(/conflict|stood/);
			await open(15);
			expect((await seenBy(slug)).screen).toMatchObject({ is: 'case', case: { number: 15 } });
		}
	);

	test('whoever holds the chair for a case in the chair’s place may open it, and another deputy may not', async () => {
		await refusing(seenBy('joan-whitfield'), 'forbidden');
		await standDown(CHAIR, 14);
		await open(14, 'joan-whitfield');
		expect((await seenBy('joan-whitfield')).screen).toMatchObject({ is: 'case' });
		await refusing(seenBy('kofi-mensah'), 'forbidden');
	});

	test('that somebody stood down does not show in the count of those who are here', async () => {
		await standDown('kofi-mensah', 14);
		await open(14);
		expect((await seenBy(CHAIR)).quorum).toMatchObject({ counted: 6 });
	});

	test('a group’s progress leaves out the case that the person at the screen stood down from', async () => {
		await standDown(CHAIR, 13);
		expect((await seenBy(CHAIR)).screen).toMatchObject({
			groups: [{ cases: 3 }, { cases: 4 }]
		});
	});

	test('of a remote collection only who has a case to send is counted, and where nobody has, nobody', async () => {
		const remote = async () => {
			const { screen } = await seenBy(OFFICE);
			return screen.is === 'waiting' ? screen.groups : screen;
		};
		await house.db
			.updateTable('sittings')
			.set({ due: '2023-07-31' })
			.where('id', '=', house.sittings[1])
			.execute();
		expect(await remote()).toEqual([{ letter: null, ready: 2, cases: 2 }]);
		for (const number of [10, 11, 12, 13, 14, 15, 16, 17]) await standDown(OFFICE, number);
		expect(await remote()).toEqual([]);
	});

	test('no person’s name is sent, until the chair turns on their own and the speaker’s', async () => {
		const names = cast.map(({ name }) => name);
		expect(names.length).toBeGreaterThan(10);
		const readable = (_: string, value: unknown) =>
			value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;
		const namesIn = (seen: unknown) =>
			names.filter((name) => JSON.stringify(seen, readable).includes(name));
		expect(namesIn(await seenBy(CHAIR))).toEqual([]);
		await open(10);
		expect(namesIn(await seenBy(CHAIR))).toEqual([]);
		expect((await seenBy(CHAIR, true)).names).toEqual({ chair: 'Margaret Pugh', speaker: null });
		expect(namesIn(await seenBy(CHAIR, true))).toEqual(['Margaret Pugh']);
	});
});
