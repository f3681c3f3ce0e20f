import type { KyselyPlugin } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { Rights } from '../../server/rights/rights';
import { ReadCache } from '../../server/store/engine/read-cache';
import { thePanel } from '../../server/store/people/panels';
import { documentsFor } from '../../server/views/report/draft';
import { remarksFor } from '../../server/views/report/draft-remarks';
import { homeFor } from '../../server/views/home';
import { caseOf } from '../../server/views/sitting/opened-case';
import { projectorOf } from '../../server/views/sitting/projector';
import { floorSeen } from '../../server/views/sitting/room/floor';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { spineFor } from '../../server/views/spine';
import { openCase } from '../../server/acts/case/open-case';
import type { DemoStage } from '../../server/demo/clock';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

afterAll(dropStages);

/** SQL statements of a page: with an empty cache, then again before anything is written. */
async function statements(
	stage: DemoStage,
	prepare: (house: DemoHouse) => Promise<(house: DemoHouse) => Promise<unknown>>
): Promise<{ first: number; again: number }> {
	const house = await demoHouse(stage);
	const load = await prepare(house);
	let asked = 0;
	const counter: KyselyPlugin = {
		transformQuery: ({ node }) => {
			asked += 1;
			return node;
		},
		transformResult: ({ result }) => Promise.resolve(result)
	};
	const db = house.db.withPlugin(counter);
	const cache = new ReadCache();
	const counted = { ...house, db, cache, rights: new Rights(db, house.clock, cache) };
	const count = async () => {
		asked = 0;
		await load(counted);
		return asked;
	};
	const figures = { first: await count(), again: await count() };
	await house.end();
	return figures;
}

test('a page of the plenary is read with few SQL statements, and again with none', async () => {
	const figures = await statements('plenary', async (house) => {
		const chair = await house.person('margaret-pugh');
		await openCase(house, chair, { caseId: house.caseId(10), anyway: true });
		const at = { sittingId: house.sittings[1], caseId: house.caseId(10) };
		return async (counted) => {
			await sittingRoomOf(counted, chair, at.sittingId, 'en');
			await floorSeen(counted, chair, at.sittingId);
			await spineFor(counted, chair, house.reviewId, 'en');
			await caseOf(counted, chair, at, 'en');
		};
	});
	console.log(`SQL statements of one plenary page: ${JSON.stringify(figures)}`);
	expect(figures.first).toBeLessThanOrEqual(45);
	expect(figures.again).toBe(0);
});

test('the screen before the room is read with few SQL statements, and again with none', async () => {
	const figures = await statements('plenary', async (house) => {
		const chair = await house.person('margaret-pugh');
		await openCase(house, chair, { caseId: house.caseId(10), anyway: true });
		const asked = { lang: 'en' as const, hasNames: false };
		return (counted) => projectorOf(counted, chair, house.sittings[1], asked);
	});
	console.log(`SQL statements of one projector page: ${JSON.stringify(figures)}`);
	expect(figures.first).toBeLessThanOrEqual(28);
	expect(figures.again).toBe(0);
});

test('home is read with few SQL statements, for a member and for the office', async () => {
	for (const [slug, most] of [
		['kofi-mensah', 30],
		// With how far the groups of the sitting are, who has come back, the room's timer, what members referred, and what was said to the groups.
		['elin-prosser', 39]
	] as const) {
		const figures = await statements('plenary', async (house) => {
			const person = await house.person(slug);
			const panel = (await thePanel(house.db))!;
			return (counted) => homeFor(counted, person, panel, 'en');
		});
		console.log(`SQL statements of home: ${JSON.stringify(figures)}`);
		expect(figures.first).toBeLessThanOrEqual(most);
		expect(figures.again).toBe(0);
	}
});

test('the draft of 17 cases is read with few SQL statements', async () => {
	const figures = await statements('draft', async (house) => {
		const kofi = await house.person('kofi-mensah');
		return async (counted) => {
			await spineFor(counted, kofi, house.reviewId, 'en');
			await documentsFor(counted, kofi, house.reviewId);
			await remarksFor(counted, kofi, house.reviewId);
		};
	});
	console.log(`SQL statements of one draft page: ${JSON.stringify(figures)}`);
	expect(figures.first).toBeLessThanOrEqual(51);
	expect(figures.again).toBe(0);
});
