import { afterAll, expect, test } from 'vitest';
import { outOfDateIn, pairsOf } from '../../server/reading/report/written-for';
import type { Block } from '../../src/lib/meeting/report/report';
import { untranslatedIn } from '../../src/lib/meeting/report/publishing/untranslated';
import { demoFindings } from '../../server/demo/content/findings/findings';
import { observations } from '../../server/demo/content/findings/observations';
import { welshFindings } from '../../server/demo/content/welsh/findings';
import { welshResponses } from '../../server/demo/content/welsh/response';
import { reviewById } from '../../server/store/report/reviews';
import { readHistory } from '../../server/store/report/history';
import { publishedReport } from '../../server/views/published/published';
import { versionsOf } from '../../server/store/report/versions';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

test('every finding and every answer of the demo has Welsh of its own', () => {
	for (const { case: number, findings: agreed } of demoFindings)
		expect([number, welshFindings[number].length]).toEqual([number, agreed.length]);
	expect(Object.keys(welshResponses).map(Number)).toEqual(observations.map(({ number }) => number));
	const welsh = [...Object.values(welshFindings).flat(), ...Object.values(welshResponses)];
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
	const pairs = review && (await pairsOf(house.db, review));
	const judged = (block: Block) => (pairs ? outOfDateIn(block, pairs, review) : languages);
	expect(untranslatedIn(second.content, languages, judged)).toEqual({
		missing: {},
		stale: []
	});
	await house.end();
});

test('at the last stage report and response are public in both languages, and nobody inside the force is in them', async () => {
	const house = await demoHouse('published');
	for (const lang of ['en', 'cy'] as const) {
		const { report, publication } = await publishedReport(house, house.reviewId, lang);
		expect(publication.publishedAt).toBe('2023-09-11T09:00:00.000Z');
		expect(report.untranslated.missing).toBe(0);
		const said = JSON.stringify(report);
		expect(said).toContain(lang === 'en' ? 'A sergeant does.' : 'Rhingyll.');
		expect(said).not.toContain(lang === 'en' ? 'Rhingyll.' : 'A sergeant does.');
		expect(said).toContain(lang === 'en' ? 'Autumn training for the Hub' : 'Hyfforddiant i’r Hyb');
		expect(said).not.toMatch(/Margaret|Pugh|Rhodri|Angharad/);
	}
	const times = (await readHistory(house.db)).map(({ at }) => at);
	expect(times).toEqual([...times].sort());
	await house.end();
});
