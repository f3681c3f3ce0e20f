import { afterAll, expect, test } from 'vitest';
import { publishedReport } from '../../server/views/published/published';
import { recordedOf } from '../../server/reading/recorded';
import { reviewById } from '../../server/store/report/reviews';
import { demoHouse, dropStages } from '../acts/demo-house';
import { words } from '../../src/lib/words/words';

/**
 * Words that say how many members hold a point. No show of hands was recorded in the demo from which it could be known. (G5)
 * What was voted is another thing: how a version was approved is recorded, and told in numbers.
 */
const CLAIMS = {
	en: /unanim|majorit|consensus|collectiv|\b(all|every|each|both|most|some|many|several|few|nearly all)( one)?( of)?( the| its| our)? (members?|panel members?|groups?|of us)\b|\b(members|the panel|groups) (all |mostly |broadly |generally )?(agreed?s?|felt|feels?|thought|thinks?|believed?s?|concluded|considered)\b/i,
	cy: /unfryd|mwyafrif|rhan fwyaf|consensws|gonsensws|ar y cyd|\b(pob|holl|rhai|sawl|llawer o|nifer o|ychydig o)( o’r| o)? (aelod(au)?|grwpiau|grŵp)|(y|r) panel (yn )?(cytuno|teimlo|credu|meddwl)|cytun(odd|wyd)|teimlai|credai/i
} as const;

afterAll(dropStages);

test('the check knows a claim in either language when it reads one', () => {
	for (const claim of [
		...['All members felt that calls were slow.', 'The panel agreed that this was poor.'],
		...['A majority held this view.', 'Some of the members disagreed.', 'It was unanimous.']
	])
		expect(claim).toMatch(CLAIMS.en);
	for (const claim of [
		...['Cytunodd y panel fod hyn yn wael.', 'Roedd yr holl aelodau o’r farn hon.'],
		...['Roedd mwyafrif o’r aelodau’n cytuno.', 'Teimlai rhai aelodau hynny.']
	])
		expect(claim).toMatch(CLAIMS.cy);
	expect('8 of the 9 members who attended approved this version.').not.toMatch(CLAIMS.en);
});

test('nothing that is generated for a report says how many members hold a point (G5)', async () => {
	const house = await demoHouse('published');
	const review = (await reviewById(house.db, house.reviewId))!;
	const recorded = await recordedOf(house.db, review);
	expect(recorded.length).toBeGreaterThan(2);
	for (const lang of ['en', 'cy'] as const) {
		const { report } = await publishedReport(house, review.id, lang);
		const added = report.parts.filter(({ id }) =>
			['promises', 'sampling', 'earlier-publications'].includes(id)
		);
		const said = [
			...recorded.map((each) => each[lang]),
			...(report.summary?.paragraphs ?? []),
			...[report.about, report.title, ...leaves(added)]
		].filter(Boolean);
		expect(said.length).toBeGreaterThan(12);
		expect(said.filter((each) => CLAIMS[lang].test(each))).toEqual([]);
	}
	await house.end();
});

test('no sentence that reports are generated from says it either, in the catalogues (G5)', () => {
	for (const lang of ['en', 'cy'] as const) {
		// How a version was approved comes of answers that were recorded, and how a finding is held of a show of hands.
		const { status: _status, heldBy, ...report } = words[lang].report;
		for (const by of ['all', 'majority', 'some'] as const) expect(heldBy[by]).toMatch(CLAIMS[lang]);
		const { published, promises, response } = words[lang];
		const all = leaves([
			report,
			published.parts,
			promises.public,
			promises.states,
			response.positions
		]);
		expect(all.length).toBeGreaterThan(100);
		expect(all.filter((each) => CLAIMS[lang].test(each))).toEqual([]);
	}
});

/** Every text in it; of a sentence that is filled in, its source, in which the words stand. */
function leaves(given: unknown): string[] {
	if (typeof given === 'string') return [given];
	if (typeof given === 'function') return [String(given)];
	if (given === null || typeof given !== 'object') return [];
	return Object.values(given).flatMap(leaves);
}
