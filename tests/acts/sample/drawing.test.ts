import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPaper } from '../../../server/acts/paper/add-paper';
import { removePaper } from '../../../server/acts/paper/remove-paper';
import { Vault } from '../../../server/documents/vault/vault';
import { receivePaper } from '../../../server/documents/vault/receive';
import { newId } from '../../../src/lib/board/ids';
import { commitDraw } from '../../../server/acts/sample/commit-draw';
import { addCases } from '../../../server/acts/sample/add-case';
import { changeCase } from '../../../server/acts/sample/change-case';
import { dropCase } from '../../../server/acts/sample/drop-case';
import { importList } from '../../../server/acts/sample/import-list';
import { replaceCase } from '../../../server/acts/sample/replace-case';
import { sayWord } from '../../../server/acts/sample/say-word';
import { makeReview } from '../../../server/acts/review/make-review';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { listPage } from '../../../server/views/review/case-list';
import { listFile, receiptOf, samplePage } from '../../../server/views/review/sample';
import { drawHashing } from '../../../server/reading/sample/draw-hashing';
import type { KnownPerson } from '../../../server/store/people/people';
import { readHistory } from '../../../server/store/report/history';
import { drawsOf } from '../../../server/store/sample/draws';
import { sittingsOf } from '../../../server/store/sitting/sittings';
import { casesOf, referencesOf } from '../../../server/store/sitting/cases';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { readLines } from '../../../src/lib/meeting/sample/draw/drawn-list';
import { readReceipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { verifyReceipt } from '../../../src/lib/meeting/sample/draw/verify';
import { drawIn } from '../../../src/routes/reviews/[review]/sample/draw-form';
import { secondVerifier } from '../../draw/second-verifier';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
let huw: KnownPerson;
let margaret: KnownPerson;
let keane: KnownPerson;
let fox: KnownPerson;

beforeAll(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	margaret = await house.add('Margaret Pugh');
	huw = await house.add('Huw Jarman', ['assurance']);
	keane = await house.add('Sam Keane', ['respondent']);
	fox = await house.add('Lowri Fox', ['adviser', 'member']);
});
afterAll(() => house.end());

const plan = { size: 5, reserves: 2, reserveEach: false, columns: [], again: '' };

/** A review with one sitting. */
async function planned(): Promise<string> {
	const { given, elin } = house;
	const both = { en: 'March', cy: 'Mawrth' };
	const reviewId = await makeReview(given, elin, {
		...{ title: both, focus: both, template: shippedForm('crime-incident-hub'), months: 6 },
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' as const }
	});
	await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', place: both, mode: 'in-person' as const },
		...{ chairId: null, deputies: [], agenda: [] }
	});
	return reviewId;
}

/** The same with a list of so many cases. */
async function prepared(cases = 30): Promise<string> {
	const reviewId = await planned();
	await imported(reviewId, cases);
	return reviewId;
}

/** A list of so many cases, checked for a sitting of that day. */
async function imported(reviewId: string, cases: number, meeting = '2024-03-05'): Promise<void> {
	const { given, elin } = house;
	const accepted = Array.from({ length: cases }, (_, n) => ({
		...{ row: n + 2, reference: `GT-2024-${String(n).padStart(5, '0')}`, opened: null },
		...{ closed: '2024-02-01', values: [n % 3 ? 'Theft' : 'Fraud'] }
	}));
	const list = { accepted, refused: [], matched: {}, kept: ['Type'], ignored: 0 };
	await importList(given, elin, {
		...{ reviewId, fileName: 'list.csv', months: 6, reason: '', match: {}, list },
		window: windowOf(meeting, 6)
	});
}

const drawn = async (reviewId: string, more: object = {}) => {
	const draw = await commitDraw(house.given, house.elin, { ...plan, ...more, reviewId });
	await sayWord(house.given, huw, { reviewId, draw, word: ' barcud ' });
	return draw;
};

test('the seal is shown and in the history before the word; who sealed it does not say the word (S4)', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const draw = await commitDraw(given, elin, { ...plan, reviewId });
	const [{ commitment, k }] = await drawsOf(given.db, reviewId);
	const seen = await samplePage(given, huw, reviewId, 'en');
	expect(seen.draws[0].commitment).toBe(commitment);
	expect(JSON.stringify(seen)).not.toContain(k);
	const history = await readHistory(given.db, { key: 'review', value: reviewId });
	expect(history.at(-1)).toMatchObject({ act: 'commit-draw', about: { commitment } });
	await refusing(receiptOf(given, elin, { reviewId, draw, kind: 'staff' }), 'unknown');

	await refusing(sayWord(given, elin, { reviewId, draw, word: 'barcud' }), 'word-own');
	await refusing(sayWord(given, huw, { reviewId, draw, word: '  ' }), 'empty');
	await refusing(
		commitDraw(given, elin, { ...plan, reviewId, again: 'once more' }),
		'draw-waiting'
	);
	expect(await casesOf(given.db, reviewId)).toEqual([]);
	await sayWord(given, margaret, { reviewId, draw, word: 'barcud' });
	// One draw for each seal.
	await refusing(sayWord(given, huw, { reviewId, draw, word: 'hebog' }), 'not-now');
});

test('a draw is made from the list that the person saw, not from one that somebody else has stored since', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const seen = (await samplePage(given, elin, reviewId, 'en')).list?.id;
	const row = { row: 2, reference: 'GT-1', opened: null, closed: '2024-02-01', values: ['Theft'] };
	await importList(given, elin, {
		...{ reviewId, fileName: 'other.csv', months: 6, reason: '', match: {} },
		list: { accepted: [row], refused: [], matched: {}, kept: ['Type'], ignored: 0 },
		window: windowOf('2024-03-05', 6)
	});
	const asked = { ...plan, size: 1, reserves: 0, reviewId };
	await refusing(commitDraw(given, elin, { ...asked, list: seen }), 'changed-meanwhile');
	expect(await drawsOf(given.db, reviewId)).toEqual([]);
	const now = (await samplePage(given, elin, reviewId, 'en')).list?.id;
	expect(await commitDraw(given, elin, { ...asked, list: now })).toBe(1);
});

test('what is drawn becomes Case 1 to n, and both verifiers say the receipts are right', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const columns = [{ column: 'Type', minimums: [{ value: 'Fraud', least: 3 }] }];
	const draw = await drawn(reviewId, { columns, reserveEach: true });
	const cases = await casesOf(given.db, reviewId);
	expect(cases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	const references = await referencesOf(given.db, reviewId);
	await replaceCase(given, elin, { reviewId, caseId: cases[4].id, reason: 'Reopened' });

	const list = await listFile(given, elin, { reviewId, draw });
	for (const kind of ['staff', 'public'] as const) {
		const receipt = await receiptOf(given, elin, { reviewId, draw, kind });
		const json = JSON.parse(JSON.stringify(receipt));
		expect(await verifyReceipt(drawHashing, readReceipt(json), readLines(list))).toBe('agrees');
		expect(secondVerifier(json, list)).toBe(true);
		if (receipt.kind === 'public') expect(JSON.stringify(json)).not.toContain('GT-2024');
		else expect(receipt.sample).toEqual(cases.map(({ id }) => references.get(id)));
		expect(receipt).toMatchObject({ w: 'barcud', replacements: 1, method: 'stratified' });
	}
});

test('a case that is taken out is replaced by the next reserve, with a reason, until none is left (S4)', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	await drawn(reviewId);
	const [draw] = await drawsOf(given.db, reviewId);
	const fifth = (await casesOf(given.db, reviewId))[4];
	const replacing = (reason: string) =>
		replaceCase(given, elin, { reviewId, caseId: fifth.id, reason });
	await refusing(replacing(' '), 'reason-needed');
	for (const [at, reserve] of draw.made!.reserved.entries()) {
		await replacing(`Reopened ${at}`);
		expect((await referencesOf(given.db, reviewId)).get(fifth.id)).toBe(reserve);
	}
	await refusing(replacing('Reopened'), 'no-reserve');
	await refusing(dropCase(given, elin, { caseId: fifth.id }), 'case-drawn');
	const [, second] = await casesOf(given.db, reviewId);
	const entered = { sittingId: second.sittingId, label: { en: '', cy: '' }, file: null };
	await refusing(
		changeCase(given, elin, { ...entered, caseId: second.id, reference: 'GT-chosen' }),
		'case-drawn'
	);
	const { sittingId } = second;
	await refusing(
		addCases(given, elin, { reviewId, sittingId, references: ['GT-chosen'] }),
		'case-drawn'
	);
});

test('another draw needs a reason; the first stays, with its own receipt', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	await drawn(reviewId);
	const [first] = await drawsOf(given.db, reviewId);
	await refusing(commitDraw(given, elin, { ...plan, reviewId }), 'reason-needed');
	expect(await drawn(reviewId, { size: 4, again: 'The list lacked a month' })).toBe(2);
	expect(await casesOf(given.db, reviewId)).toHaveLength(4);
	expect((await drawsOf(given.db, reviewId))[0]).toEqual(first);
	const receipt = await receiptOf(given, elin, { reviewId, draw: 1, kind: 'staff' });
	expect(receipt).toMatchObject({ draw: 1, sample: first.made?.sample });
});

test('the force does not draw, say the word, or read receipts; members see no reference (S1, S8)', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const draw = await commitDraw(given, elin, { ...plan, reviewId });
	for (const who of [keane, fox]) {
		await refusing(commitDraw(given, who, { ...plan, reviewId }), 'forbidden');
		await refusing(sayWord(given, who, { reviewId, draw, word: 'barcud' }), 'forbidden');
		await refusing(samplePage(given, who, reviewId, 'en'), 'forbidden');
	}
	// Who draws is the panel's setting: here the coordinator alone.
	for (const who of [margaret, huw])
		await refusing(commitDraw(given, who, { ...plan, reviewId }), 'forbidden');
	await sayWord(given, huw, { reviewId, draw, word: 'barcud' });
	const [one] = await casesOf(given.db, reviewId);
	for (const who of [keane, fox, margaret]) {
		const replacing = replaceCase(given, who, { reviewId, caseId: one.id, reason: 'x' });
		await refusing(replacing, 'forbidden');
		await refusing(receiptOf(given, who, { reviewId, draw, kind: 'staff' }), 'forbidden');
		await refusing(listFile(given, who, { reviewId, draw }), 'forbidden');
	}
	for (const who of [keane, fox])
		await refusing(receiptOf(given, who, { reviewId, draw, kind: 'public' }), 'forbidden');
	expect(JSON.stringify(await samplePage(given, margaret, reviewId, 'en'))).not.toContain(
		'GT-2024'
	);
	expect(JSON.stringify(await samplePage(given, huw, reviewId, 'en'))).toContain('GT-2024');
});

test('who draws is for the panel to say: here the assurance officer, and then the coordinator says the word (S1)', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const of = (at: typeof given.db) => at.selectFrom('reviews').where('id', '=', reviewId);
	const { settings } = await of(given.db).select('settings').executeTakeFirstOrThrow();
	const own = JSON.parse(settings) as { sampling: object };
	own.sampling = { ...own.sampling, drawers: ['assurance'] };
	await given.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify(own) })
		.where('id', '=', reviewId)
		.execute();
	const maySeal = async (who: KnownPerson) =>
		(await samplePage(given, who, reviewId, 'en')).may.seal;
	expect([await maySeal(elin), await maySeal(huw)]).toEqual([false, true]);
	await refusing(commitDraw(given, elin, { ...plan, reviewId }), 'forbidden');
	const draw = await commitDraw(given, huw, { ...plan, reviewId });
	await refusing(sayWord(given, huw, { reviewId, draw, word: 'barcud' }), 'word-own');
	await sayWord(given, elin, { reviewId, draw, word: 'barcud' });
	expect(await casesOf(given.db, reviewId)).toHaveLength(5);
});

test('a draw that is cut off leaves the seal waiting and nothing else', async () => {
	const { given } = house;
	const reviewId = await prepared();
	const draw = await commitDraw(given, house.elin, { ...plan, reviewId });
	const cutOff = { ...given, clock: () => new Date(Number.NaN) };
	await expect(sayWord(cutOff, huw, { reviewId, draw, word: 'barcud' })).rejects.toThrow();
	expect((await drawsOf(given.db, reviewId))[0].made).toBeNull();
	expect(await casesOf(given.db, reviewId)).toEqual([]);
	await sayWord(given, huw, { reviewId, draw, word: 'barcud' });
	expect(await casesOf(given.db, reviewId)).toHaveLength(5);
});

test('what makes no draw is refused with how to go on', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const tried = (more: object) => commitDraw(given, elin, { ...plan, ...more, reviewId });
	await refusing(tried({ size: 0 }), 'size-wrong');
	await refusing(tried({ reserves: 501 }), 'size-wrong');
	const column = (name: string, ...values: string[]) => ({
		...{ column: name, minimums: values.map((value) => ({ value, least: 1 })) }
	});
	await refusing(tried({ columns: [column('Nowhere', 'x')] }), 'strata-wrong');
	await refusing(tried({ columns: [column('Type', 'x', 'x')] }), 'strata-wrong');
	await refusing(tried({ columns: [column('Type', 'x'), column('Type', 'y')] }), 'strata-wrong');
});

test('a least number of the settings whose column the list lacks is said before the draw, and none is dropped silently (S5)', async () => {
	const shipped = shippedPanel('quality-assurance-panel');
	const minimums = [{ value: 'Fraud', least: 2 }];
	const strata = [
		{ column: 'type', minimums },
		{ column: 'Ward', minimums: [{ value: 'North', least: 1 }] }
	];
	const own = house;
	house = await emptyHouse({ ...shipped, sampling: { ...shipped.sampling, strata } });
	try {
		const page = await samplePage(house.given, house.elin, await prepared(), 'en');
		// Under the heading of the list, so that its field is filled in.
		expect(page.usual.strata).toEqual([{ column: 'Type', minimums }]);
		expect(page.notKept).toEqual([strata[1]]);
	} finally {
		await house.end();
		house = own;
	}

	const typed = { size: 5, reserves: 2, each: false, again: '', list: '' };
	const least = { 'column-': { '1': '' }, 'minimums-': { '1': 'Fraud = 2' } };
	await refusing(
		Promise.resolve().then(() => drawIn({ ...typed, ...least })),
		'strata-without-column'
	);
	expect(drawIn({ ...typed, ...least, 'column-': { '1': 'Type' } }).columns).toEqual([
		{ column: 'Type', minimums }
	]);
});

test('a list that was checked for another day of the sitting is not sealed; both pages say so, and it is imported again (S2)', async () => {
	const { given, elin } = house;
	const reviewId = await prepared();
	const [sitting] = await sittingsOf(given.db, reviewId);
	const page = async () => (await samplePage(given, elin, reviewId, 'en')).list?.moved;
	expect(await page()).toBeNull();
	const { place, chairId, deputies } = sitting;
	const moveTo = (date: string) =>
		changeSitting(given, elin, {
			...{ sittingId: sitting.id, date, from: '', to: '', mode: 'in-person' as const },
			...{ place, chairId, deputies, agenda: [] }
		});
	await moveTo('2024-04-02');
	expect(await page()).toEqual({ from: '2023-10-02', to: '2024-04-02' });
	const lists = { of: () => null, lostOf: () => null };
	const chosen = { show: 'refused' as const, reason: '', page: 1 };
	const listed = async () =>
		(await listPage({ ...given, lists }, elin, reviewId, 'en', chosen)).stored?.moved;
	expect(await listed()).toEqual(await page());
	await refusing(commitDraw(given, elin, { ...plan, reviewId }), 'window-moved');
	expect(await drawsOf(given.db, reviewId)).toEqual([]);

	await imported(reviewId, 30, '2024-04-02');
	expect([await page(), await listed()]).toEqual([null, null]);
	await drawn(reviewId);
	// After the draw a sitting that moves is no reason to import anything again, until somebody draws again.
	await moveTo('2024-04-09');
	expect(await listed()).toBeNull();
	expect(await page()).toEqual({ from: '2023-10-09', to: '2024-04-09' });
	const again = { ...plan, reviewId, again: 'The list had a fault.' };
	await refusing(commitDraw(given, elin, again), 'window-moved');
});

test('without a list there is nothing to draw from, and a sample whose cases have papers is not drawn again', async () => {
	const { given, elin } = house;
	const reviewId = await planned();
	await refusing(commitDraw(given, elin, { ...plan, reviewId }), 'list-needed');

	await imported(reviewId, 30);
	await drawn(reviewId);
	const [{ id: caseId }] = await casesOf(given.db, reviewId);
	const id = newId();
	const received = await receivePaper(
		await Vault.open(house.folder),
		id,
		new Blob(['Dear Sir']).stream()
	);
	await addPaper(given, elin, {
		...{ ...received, caseId, name: { en: 'Letter', cy: '' }, language: 'en' as const },
		...{ redaction: 'redacted' as const, vetting: null }
	});
	const again = { ...plan, reviewId, again: 'The list had a fault.' };
	await refusing(commitDraw(given, elin, again), 'cases-have-papers');
	await removePaper(given, elin, { paperId: id, sure: true });
	expect(await commitDraw(given, elin, again)).toBe(2);
});

test('17 of 50,000 are drawn from the seal to the cases', async () => {
	const { given } = house;
	const reviewId = await prepared(50_000);
	const draw = await drawn(reviewId, { size: 17, reserves: 3 });
	const [kept] = await drawsOf(given.db, reviewId);
	expect([draw, kept.made?.sample.length, kept.made?.reserved.length]).toEqual([1, 17, 3]);
}, 60_000);
