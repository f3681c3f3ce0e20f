import { afterAll, expect, test } from 'vitest';
import { untranslatedIn } from '../../src/lib/meeting/report/publishing';
import { findings } from '../../server/demo/content/findings/findings';
import { welshFindings } from '../../server/demo/content/welsh/findings';
import { reviewById } from '../../server/store/report/reviews';
import { versionsOf } from '../../server/store/report/versions';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

test('every finding of the demo has Welsh of its own', () => {
	for (const { case: number, findings: agreed } of findings)
		expect([number, welshFindings[number].length]).toEqual([number, agreed.length]);
	const welsh = Object.values(welshFindings).flat();
	expect(new Set(welsh).size).toBe(welsh.length);
});

test('version 1 has no Welsh; version 2, which the force reads, has Welsh for every text', async () => {
	const house = await demoHouse('response');
	const review = await reviewById(house.db, house.reviewId);
	const [first, second, ...more] = await versionsOf(house.db, house.reviewId);
	expect(more).toEqual([]);
	expect(first.content.blocks.filter(({ cy }) => cy !== '')).toEqual([]);
	expect(second.content.blocks.length).toBeGreaterThan(75);
	const languages = review?.settings.languages ?? [];
	expect(languages).toEqual(['en', 'cy']);
	expect(untranslatedIn(second.content, [first.content], languages)).toEqual({
		missing: {},
		stale: []
	});
	await house.end();
});
