import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCases } from '../../../server/acts/sample/add-case';
import { chooseCases } from '../../../server/acts/sample/choose-cases';
import { commitDraw } from '../../../server/acts/sample/commit-draw';
import { importList } from '../../../server/acts/sample/import-list';
import { replaceCase } from '../../../server/acts/sample/replace-case';
import { sayWord } from '../../../server/acts/sample/say-word';
import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { withRecorded } from '../../../server/reading/recorded';
import type { KnownPerson } from '../../../server/store/people/people';
import { readHistory } from '../../../server/store/report/history';
import { reviewById } from '../../../server/store/report/reviews';
import type { Review } from '../../../server/store/report/reviews';
import { chosenOf } from '../../../server/store/sample/chosen';
import { casesOf, referencesOf } from '../../../server/store/sitting/cases';
import { samplePage } from '../../../server/views/review/sample';
import { newId } from '../../../src/lib/board/ids';
import { places } from '../../../src/lib/meeting/report/edition';
import { buildVersion } from '../../../src/lib/meeting/report/build-version';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
let huw: KnownPerson;
let margaret: KnownPerson;
/** Of the force, whatever else they are. */
let force: KnownPerson[];
beforeAll(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	margaret = await house.add('Margaret Pugh');
	huw = await house.add('Huw Jarman', ['assurance']);
	force = [
		await house.add('Sam Keane', ['respondent']),
		await house.add('Lowri Fox', ['adviser', 'member']),
		{ ...house.elin, roles: ['coordinator', 'adviser'] },
		{ ...house.elin, roles: ['coordinator', 'respondent'] }
	];
});
afterAll(() => house.end());

const both = { en: 'March', cy: 'Mawrth' };
const window = windowOf('2024-03-05', 12);

function listWith(reviewId: string, cases: number) {
	const accepted = Array.from({ length: cases }, (_, n) => ({
		...{ row: n + 2, reference: `GT-${n + 1}`, opened: null },
		...{ closed: '2024-02-01', values: [n === 0 ? 'Fraud' : 'Theft'] }
	}));
	return {
		...{ reviewId, fileName: 'list.csv', months: 12, reason: 'Too few were closed', match: {} },
		...{ list: { accepted, refused: [], matched: {}, kept: ['Type'], ignored: 0 }, window }
	};
}

async function prepared(cases: number | null): Promise<string> {
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		...{ title: both, focus: both, template: shippedForm('crime-incident-hub'), months: 6 },
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' as const }
	});
	await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', place: both, mode: 'in-person' as const },
		...{ chairId: null, deputies: [], agenda: [] }
	});
	if (cases !== null) await importList(given, elin, listWith(reviewId, cases));
	return reviewId;
}

/** The paragraph of the report, and its place. */
async function printed(reviewId: string, isTranslated = true) {
	const review = (await reviewById(house.given.db, reviewId)) as Review;
	const written = {
		...{ id: newId(), section: 'background', kind: 'paragraph' as const, order: 'a', flags: [] },
		...{ en: 'Written.', cy: isTranslated ? 'Ysgrifennwyd.' : '' }
	};
	const draft = { review: reviewId, version: 1, blocks: [written], cases: [] };
	const { sections } = review.settings.reportTemplate;
	const version = buildVersion(await withRecorded(house.given.db, review, { ...draft, sections }));
	const block = version.blocks.find(({ id }) => id === 'sampling');
	const en = block?.en.replaceAll('\u00a0', ' ');
	return block ? { ...block, en: en ?? '', place: places(version, sections).get(block.id) } : null;
}

test('cases chosen for a purpose become the next cases, with the reason in the record and in the report', async () => {
	const { given, elin } = house;
	const reviewId = await prepared(9);
	const choose = (references: string[], reason: string, by = elin) =>
		chooseCases(given, by, { reviewId, references, reason });
	await refusing(choose(['', ' '], 'Serious harm'), 'empty');
	await refusing(choose(['GT-1'], ' '), 'reason-needed');
	await refusing(choose(['GT-1', 'GT-99'], 'Serious harm'), 'not-on-list');
	expect(await casesOf(given.db, reviewId)).toEqual([]);

	await choose([' GT-3 ', 'GT-1', 'GT-3'], 'Serious harm');
	await choose(['GT-7'], 'One more of them.');
	await refusing(choose(['GT-7'], 'Again'), 'reference-taken');
	expect([...(await referencesOf(given.db, reviewId)).values()]).toEqual(['GT-3', 'GT-1', 'GT-7']);
	expect(await chosenOf(given.db, reviewId)).toMatchObject([
		{ number: 1, references: ['GT-3', 'GT-1'], reason: 'Serious harm', by: elin.id },
		{ number: 2, references: ['GT-7'] }
	]);
	const history = await readHistory(given.db);
	expect(history.filter(({ act }) => act === 'choose-cases')).toHaveLength(2);

	const said = await printed(reviewId);
	expect(said?.place).toMatchObject({ in: 'sampling' });
	expect(said?.section).toBe('overview');
	expect(said?.en).toBe(
		'3 of 9 cases were chosen by the panel’s office for a purpose, not at random (a purposive sample). 2 cases, chosen on 5 March 2024. Reason given: Serious harm. 1 case, chosen on 5 March 2024. Reason given: One more of them.'
	);
	expect(said?.cy).toContain('nid ar hap');
	// With this paragraph alone a report would count as translated.
	expect((await printed(reviewId, false))?.cy).toBe('');
	// A draw would take them away.
	const plan = { size: 2, reserves: 0, reserveEach: false, columns: [], again: '' };
	await refusing(commitDraw(given, elin, { ...plan, reviewId }), 'cases-by-hand');
});

test('members read how many were chosen, by whom and why, and no reference', async () => {
	const { given, elin } = house;
	const reviewId = await prepared(null);
	await chooseCases(given, elin, { reviewId, references: ['XX-1'], reason: 'Asked for' });
	const page = await samplePage(given, margaret, reviewId, 'en');
	expect(page.chosen).toMatchObject([{ cases: 1, reason: 'Asked for', by: elin.name }]);
	expect(page.printed?.en).toContain('1 case was chosen');
	expect(page.may.choose).toBe(false);
	expect(JSON.stringify(page)).not.toContain('XX-1');
});

test('nobody of the force chooses, lists or enters cases, whatever else they are; nor do members', async () => {
	const { given, elin } = house;
	const reviewId = await prepared(3);
	const sittingId = [...(await given.rights.of(elin).onReview(reviewId)).sittings.keys()][0];
	for (const by of [...force, margaret]) {
		const choice = { reviewId, references: ['GT-1'], reason: 'Mine' };
		await refusing(chooseCases(given, by, choice), 'forbidden');
		await refusing(importList(given, by, listWith(reviewId, 2)), 'forbidden');
		await refusing(addCases(given, by, { reviewId, sittingId, references: ['GT-1'] }), 'forbidden');
	}
	expect(await casesOf(given.db, reviewId)).toEqual([]);
});

test('the report says of a draw its method, its wider window, what fell short and what was replaced', async () => {
	const { given, elin } = house;
	const reviewId = await prepared(9);
	expect(await printed(reviewId)).toBeNull();
	const columns = [{ column: 'Type', minimums: [{ value: 'Fraud', least: 2 }] }];
	const draw = await commitDraw(given, elin, {
		...{ reviewId, size: 4, reserves: 2, reserveEach: false, columns, again: '' }
	});
	expect(await printed(reviewId)).toBeNull();
	await sayWord(given, huw, { reviewId, draw, word: 'barcud' });
	await refusing(
		chooseCases(given, elin, { reviewId, references: ['GT-1'], reason: 'Mine' }),
		'case-drawn'
	);
	const theft = (await casesOf(given.db, reviewId))[3];
	await replaceCase(given, elin, { reviewId, caseId: theft.id, reason: 'Reopened' });
	const said = await printed(reviewId);
	expect(said?.en).toBe(
		'4 of 9 cases were drawn at random by the panel’s office on 5 March 2024. The cases had been closed from 5 March 2023 to 5 March 2024 (12 months). This period is longer than the usual 6 months. Reason given: Too few were closed. The draw was stratified: Type: at least 2 Fraud. Type, Fraud: 1 instead of 2, as there were not enough. 1 case was replaced by a case drawn in reserve.'
	);
	expect(said?.en).not.toContain('GT-');
});
