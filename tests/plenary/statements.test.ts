import type { KyselyPlugin } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { Rights } from '../../server/rights/rights';
import { ReadCache } from '../../server/store/read-cache';
import { caseOf } from '../../server/views/opened-case';
import { hallOf } from '../../server/views/sitting-room';
import { spineFor } from '../../server/views/spine';
import { openCase } from '../../server/acts/case/open-case';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

test('a page of the plenary is read with few SQL statements, and again with fewer', async () => {
	const house = await demoHouse('plenary');
	const chair = await house.person('margaret-pugh');
	await openCase(house, chair, { caseId: house.caseId(10), anyway: true });
	let statements = 0;
	const counter: KyselyPlugin = {
		transformQuery: ({ node }) => {
			statements += 1;
			return node;
		},
		transformResult: ({ result }) => Promise.resolve(result)
	};
	const db = house.db.withPlugin(counter);
	const counted = { ...house, db, rights: new Rights(db, house.clock, new ReadCache()) };
	const at = { sittingId: house.sittings[1], caseId: house.caseId(10) };
	const load = async () => {
		statements = 0;
		const hall = await hallOf(counted, chair, at.sittingId, 'en');
		await spineFor(counted, chair, hall.review.id, 'en');
		await caseOf(counted, chair, at, 'en');
		return statements;
	};
	const figures = { first: await load(), again: await load() };
	console.log(`SQL statements of one plenary page: ${JSON.stringify(figures)}`);
	expect(figures.again).toBeLessThanOrEqual(figures.first);
	await house.end();
});
