import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { issuePapers } from '../../../server/acts/paper/issue-papers';
import { addCase } from '../../../server/acts/sample/add-case';
import { importList } from '../../../server/acts/sample/import-list';
import { commitDraw } from '../../../server/acts/sample/commit-draw';
import { sayWord } from '../../../server/acts/sample/say-word';
import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import type { KnownPerson } from '../../../server/store/people/people';
import { reviewsForOffice } from '../../../server/views/office';
import { homeFor } from '../../../server/views/home';
import { thePanel } from '../../../server/store/people/panels';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { officeStepWords } from '../../../src/lib/sentences/office-step';
import type { OfficeStep } from '../../../src/lib/meeting/sitting/office-step';
import { formatIn } from '../../../src/lib/words/format';
import { words as catalogues } from '../../../src/lib/words/words';
import { demoHouse, dropStages } from '../../acts/demo-house';
import { emptyHouse, shippedForm, shippedPanel } from '../../acts/empty-house';
import type { EmptyHouse } from '../../acts/empty-house';

let house: EmptyHouse;
let huw: KnownPerson;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	huw = await house.add('Huw Jarman', ['assurance']);
});
afterEach(() => house.end());
afterAll(dropStages);

const spokenEn = {
	...{ lang: 'en' as const, w: catalogues.en },
	format: formatIn('en', 'Europe/London')
};
const both = { en: 'Spring', cy: 'Gwanwyn' };
const make = (en: string) =>
	makeReview(house.given, house.elin, {
		...{ title: { en, cy: '' }, focus: both, template: shippedForm('crime-incident-hub') },
		...{ months: 6, list: { accepted: null, drawnOn: null }, blind: 'after-opening' as const }
	});
const plan = (reviewId: string) =>
	planSitting(house.given, house.elin, {
		...{ reviewId, date: '2024-03-19', from: '', to: '', place: both, mode: 'in-person' as const },
		...{ chairId: null, deputies: [], agenda: [] }
	});

test('the office is led from a new review to its day, each step with its page', async () => {
	const { given, elin } = house;
	const reviewId = await make('Hub');
	const at = async (person = elin) => {
		const { underWay } = await reviewsForOffice(given, person, { lang: 'en' });
		const { step, href, stage } = underWay[0];
		return { ...step, href, stage: stage?.name };
	};
	const page = (path: string) => `/reviews/${reviewId}/${path}`;
	expect(await at()).toEqual({ kind: 'plan', href: page('prepare#sittings'), stage: 'sample' });
	expect((await at(huw)).href).toBeNull();
	await plan(reviewId);
	expect(await at()).toEqual({ kind: 'list', href: page('list'), stage: 'sample' });

	const accepted = ['GT/1', 'GT/2', 'GT/3'].map((reference, n) => ({
		...{ row: n + 2, reference, opened: null, closed: '2024-02-01', values: [] }
	}));
	await importList(given, elin, {
		...{ reviewId, fileName: 'list.csv', months: 6, reason: '', match: {} },
		list: { accepted, refused: [], matched: {}, kept: [], ignored: 0 },
		window: windowOf('2024-03-19', 6)
	});
	expect(await at()).toMatchObject({ kind: 'draw', listed: 3, href: page('sample') });
	const draw = await commitDraw(given, elin, {
		...{ reviewId, size: 2, reserves: 1, reserveEach: false, columns: [], again: '' }
	});
	expect(await at(huw)).toMatchObject({ kind: 'word', href: page('sample') });
	await sayWord(given, huw, { reviewId, draw, word: 'barcud' });
	expect(await at()).toMatchObject({ kind: 'papers', without: 2, cases: 2, stage: 'breakouts' });
});

test('once papers are there, the office is led to issuing them by the panel’s day, and then waits (M4)', async () => {
	const { given, elin } = house;
	const reviewId = await make('Hub');
	const sittingId = await plan(reviewId);
	const at = async () => {
		const [{ step, href }] = (await reviewsForOffice(given, elin, { lang: 'en' })).underWay;
		return { ...step, href };
	};
	const file = { name: { en: 'Log', cy: '' }, text: 'A call was made.', language: 'en' as const };
	await addCase(given, elin, {
		...{ reviewId, sittingId, label: { en: '', cy: '' }, reference: 'GT/1', file }
	});
	const href = `/reviews/${reviewId}/papers`;
	expect(await at()).toEqual({
		...{ kind: 'issue', sitting: sittingId, papers: 1, by: '2024-03-12', isLate: false, href }
	});
	const words = officeStepWords(spokenEn, (await at()) as OfficeStep);
	expect(words.text.replaceAll('\u00a0', ' ')).toBe(
		'1 paper is not issued yet. Members should have it by 12 March 2024.'
	);
	await issuePapers(given, elin, { sittingId });
	expect(await at()).toMatchObject({ kind: 'wait', date: '2024-03-19' });
});

test('several reviews stand beside each other, and one is found by words of its name', async () => {
	for (const name of ['Complaints, spring', 'Calls to 101', 'Hub']) await plan(await make(name));
	const named = async (find: string) =>
		(await reviewsForOffice(house.given, house.elin, { lang: 'cy', find })).underWay.map(
			({ title }) => title
		);
	expect((await named('')).sort()).toEqual(['Calls to 101', 'Complaints, spring', 'Hub']);
	expect(await named('calls')).toEqual(['Calls to 101']);
	expect(await named('gwanwyn hub')).toEqual(['Hub']);
	expect(await named('december')).toEqual([]);
});

test('home shows the reviews to the office and to nobody else', async () => {
	const demo = await demoHouse('approval');
	const panel = await thePanel(demo.db);
	const home = async (slug: string) => homeFor(demo, await demo.person(slug), panel!, 'en');
	for (const slug of ['elin-prosser', 'huw-jarman']) {
		const { office, rooms } = await home(slug);
		expect(office?.underWay[0].step).toMatchObject({ kind: 'answers', needed: 7 });
		expect(rooms).toContain(`review:${demo.reviewId}`);
	}
	for (const slug of ['margaret-pugh', 'sam-keane', 'ann-bevan'])
		expect((await home(slug)).office).toBeNull();
	await demo.end();
});
