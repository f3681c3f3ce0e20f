import { cpSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { dropReview } from '../../../server/acts/review/drop-review';
import { makeReview } from '../../../server/acts/review/make-review';
import { importList } from '../../../server/acts/sample/import-list';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { Presses } from '../../../server/http/request/presses';
import { PendingLists } from '../../../server/documents/lists/pending-lists';
import type { PendingList } from '../../../server/documents/lists/pending-lists';
import { listOf, matchOf, refusedOf, listRowsOf } from '../../../server/store/sample/lists';
import { acceptedRows, listPage, refusedRows } from '../../../server/views/review/case-list';
import { thePanel } from '../../../server/store/people/panels';
import type { KnownPerson } from '../../../server/store/people/people';
import { readHistory } from '../../../server/store/report/history';
import { actions } from '../../../src/routes/reviews/[review]/list/+page.server';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

const blank = { en: '', cy: '' };
const rules = {
	window: { from: '2024-01-02', to: '2024-07-02' },
	today: '2024-07-02',
	timeZone: 'Europe/London'
};
const CHOSEN = { show: 'refused' as const, reason: '', page: 1 };

let house: EmptyHouse;
let lists: PendingLists;
let folder: string;

afterEach(async () => {
	await lists.close();
	await house.end();
});

/** A review of July 2024 with one sitting; today is 5 March 2024. */
async function review(date: string | null = '2024-07-02'): Promise<string> {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	folder = mkdtempSync(join(tmpdir(), 'plenary-pending-'));
	lists = await PendingLists.open(folder, pino({ level: 'silent' }));
	const reviewId = await makeReview(house.given, house.elin, {
		...{
			title: { en: 'The Hub', cy: '' },
			focus: blank,
			template: shippedForm('crime-incident-hub')
		},
		...{ months: 6, list: { accepted: null, drawnOn: null }, blind: 'after-opening' }
	});
	if (date) {
		await planSitting(house.given, house.elin, {
			...{
				reviewId,
				date,
				from: '',
				to: '',
				place: { en: 'The town hall', cy: '' },
				mode: 'in-person',
				agenda: []
			},
			...{ chairId: null, deputies: [] }
		});
	}
	return reviewId;
}

const HEAD = 'Crime no.,Closed,Type\n';
const SOUND = `${HEAD}GT-1,05/02/2024,Theft\nGT-2,06/02/2024,Fraud\nGT-2,06/02/2024,Fraud\n=1+1,06/02/2024,\n`;

async function sent(reviewId: string, text: string, match = {}): Promise<PendingList> {
	const body = new Blob([text]).stream();
	await lists.take(house.elin.id, reviewId, { fileName: 'gt.csv', body, months: 6 });
	lists.read(house.elin.id, reviewId, { match, months: 6, reason: '', rules });
	return settled(reviewId);
}

async function settled(reviewId: string): Promise<PendingList> {
	for (;;) {
		const pending = lists.of(house.elin.id, reviewId) as PendingList;
		if (pending.state.kind !== 'reading') return pending;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function confirm(reviewId: string, pending: PendingList, by: KnownPerson, months = 6, reason = '') {
	if (pending.state.kind !== 'read') throw new Error(pending.state.kind);
	const { fileName, match, state } = pending;
	const asked = { reviewId, fileName, match, months, reason, list: state.list };
	return importList(house.given, by, { ...asked, window: rules.window });
}

/** The same by the page's own form. */
async function confirmed(reviewId: string, list: string) {
	const body = new FormData();
	body.set('list', list);
	const request = new Request('http://localhost/', { method: 'POST', body });
	const log = pino({ level: 'silent' });
	const presses = new Presses();
	const locals = {
		house: { ...house.given, lists, log, presses },
		signedIn: { person: house.elin }
	};
	const event = { locals, request, params: { review: reviewId }, route: { id: null } };
	return actions.confirm(event as unknown as Parameters<typeof actions.confirm>[0]);
}

test('a list is sent, read beside the boards and stored once it is confirmed', async () => {
	const reviewId = await review();
	const pending = await sent(reviewId, SOUND, { keep: ['Type'] });
	const [file] = readdirSync(join(folder, 'lists'));
	expect(statSync(join(folder, 'lists', file)).mode & 0o777).toBe(0o600);
	expect(await listOf(house.given.db, reviewId)).toBe(null);

	await confirm(reviewId, pending, house.elin);
	await lists.drop(house.elin.id, reviewId);
	expect(readdirSync(join(folder, 'lists'))).toEqual([]);
	const list = await listOf(house.given.db, reviewId);
	expect(list).toMatchObject({
		...{ fileName: 'gt.csv', importedBy: house.elin.id, months: 6, reason: '', drawnAt: null },
		...{ window: rules.window, accepted: 2, refused: 2, ignored: 1, kept: ['Type'] },
		matched: { reference: 'Crime no.', closed: 'Closed' }
	});
	const id = list?.id ?? '';
	expect(await listRowsOf(house.given.db, id)).toEqual([
		{ row: 2, reference: 'GT-1', opened: null, closed: '2024-02-05', values: ['Theft'] },
		{ row: 3, reference: 'GT-2', opened: null, closed: '2024-02-06', values: ['Fraud'] }
	]);
	expect(
		(await refusedOf(house.given.db, id)).map(({ row, fault }) => [row, fault.reason])
	).toEqual([
		[4, 'duplicate'],
		[5, 'formula']
	]);
	const panel = await thePanel(house.given.db);
	expect(await matchOf(house.given.db, panel?.id ?? '')).toEqual({ keep: ['Type'] });
	const lines = await readHistory(house.given.db);
	expect(lines.at(-1)).toMatchObject({ act: 'import-list', about: { accepted: 2, refused: 2 } });
	expect(JSON.stringify(lines)).not.toContain('GT-1');
});

test('columns that the panel’s strata name are kept without being asked for, where the file has them (S5)', async () => {
	const reviewId = await review();
	const wanted = { wanted: ['type ', 'Ward'] };
	const pending = await sent(reviewId, SOUND, wanted);
	await confirm(reviewId, pending, house.elin);
	const list = await listOf(house.given.db, reviewId);
	expect(list?.kept).toEqual(['Type']);
	expect((await listRowsOf(house.given.db, list?.id ?? '')).map(({ values }) => values)).toEqual([
		['Theft'],
		['Fraud']
	]);
	// What the panel's next list is matched by says nothing of them: its settings do.
	const panel = await thePanel(house.given.db);
	expect(await matchOf(house.given.db, panel?.id ?? '')).toEqual({});
	// Also where what was remembered does not fit this file.
	const asked = { match: { reference: 'Gone', ...wanted }, months: 6, reason: '', rules };
	await sent(reviewId, SOUND);
	lists.read(house.elin.id, reviewId, asked, true);
	expect((await settled(reviewId)).state).toMatchObject({ kind: 'read', list: { kept: ['Type'] } });
});

test('a second list replaces the first until a sample was drawn from it', async () => {
	const reviewId = await review();
	const { db } = house.given;
	await confirm(reviewId, await sent(reviewId, SOUND), house.elin);
	await confirm(reviewId, await sent(reviewId, `${HEAD}GT-9,05/02/2024,\n`), house.elin);
	expect(await db.selectFrom('lists').select('accepted').execute()).toEqual([{ accepted: 1 }]);
	expect(await db.selectFrom('list_refused').selectAll().execute()).toEqual([]);

	await db.updateTable('lists').set({ drawn_at: '2024-03-05T10:00:00.000Z' }).execute();
	await confirm(reviewId, await sent(reviewId, SOUND), house.elin);
	expect(await db.selectFrom('lists').select('accepted').execute()).toHaveLength(2);
});

test('a wider window needs its reason, and a sitting that has moved makes the list be read again', async () => {
	const reviewId = await review();
	const pending = await sent(reviewId, SOUND);
	await refusing(confirm(reviewId, pending, house.elin, 12), 'changed-meanwhile');
	await refusing(confirm(reviewId, pending, house.elin, 5), 'months-wrong');
	if (pending.state.kind !== 'read') throw new Error();
	const wide = {
		...{ reviewId, fileName: 'a', match: {}, months: 12, list: pending.state.list },
		window: { from: '2023-07-02', to: '2024-07-02' }
	};
	await refusing(importList(house.given, house.elin, { ...wide, reason: ' ' }), 'reason-needed');
	await importList(house.given, house.elin, { ...wide, reason: 'Eleven cases only' });
	expect(await listOf(house.given.db, reviewId)).toMatchObject({
		months: 12,
		reason: 'Eleven cases only'
	});
});

test('without a sitting there is no window, and without an accepted row nothing to draw from', async () => {
	const reviewId = await review(null);
	const pending = await sent(reviewId, SOUND);
	await refusing(confirm(reviewId, pending, house.elin), 'sitting-needed');
	await lists.close();
	await house.end();
	const other = await review();
	const none = await sent(other, `${HEAD}GT-1,05/02/2020,\n`);
	await refusing(confirm(other, none, house.elin), 'list-has-none');
	expect(await listOf(house.given.db, other)).toBe(null);
});

test('nobody but the coordinator sees or imports a list, and a review that goes takes its lists with it', async () => {
	const reviewId = await review();
	const pending = await sent(reviewId, SOUND);
	await confirm(reviewId, pending, house.elin);
	const seeing = { ...house.given, lists };
	for (const role of ['member', 'respondent', 'adviser', 'assurance', 'commissioner'] as const) {
		const other = await house.add(`A ${role}`, [role]);
		await refusing(confirm(reviewId, pending, other), 'forbidden');
		await refusing(listPage(seeing, other, reviewId, 'en', CHOSEN), 'forbidden');
		await refusing(refusedRows(seeing, other, reviewId, 'en'), 'forbidden');
		await refusing(acceptedRows(seeing, other, reviewId, 'en'), 'forbidden');
	}
	await dropReview(house.given, house.elin, { reviewId, sure: true });
	expect(await house.given.db.selectFrom('list_rows').selectAll().execute()).toEqual([]);
});

test('the page shows each refused row with its reason, and both CSVs are neutralised by the one who writes them', async () => {
	const reviewId = await review();
	await sent(reviewId, SOUND);
	const seen = await listPage({ ...house.given, lists }, house.elin, reviewId, 'en', CHOSEN);
	expect(seen.pending).toMatchObject({
		kind: 'read',
		counts: { accepted: 2, refused: 2, ignored: 1 },
		refused: [
			{ row: 4, why: 'Same reference as row 3' },
			{ row: 5, why: 'The reference is a formula without a stored value, or an error' }
		]
	});
	const welsh = await refusedRows({ ...house.given, lists }, house.elin, reviewId, 'cy');
	expect(welsh[1]).toEqual(['4', 'GT-2', 'duplicate', 'Yr un cyfeirnod â rhes 3']);
});

test('a list of another shape is looked at, and one that was matched before is found where it still fits', async () => {
	const reviewId = await review();
	const other = await sent(reviewId, 'A,B\nGT-1,05/02/2024\n');
	expect(other.state).toMatchObject({
		kind: 'refused',
		reason: 'no-headings',
		look: {
			columns: [
				{ name: 'A', sample: 'GT-1' },
				{ name: 'B', sample: '05/02/2024' }
			]
		}
	});
	const asked = { match: { reference: 'Gone', closed: 'B' }, months: 6, reason: '', rules };
	lists.read(house.elin.id, reviewId, { ...asked, match: { reference: 'A', closed: 'B' } });
	expect((await settled(reviewId)).state).toMatchObject({ kind: 'read', list: { sheet: '' } });
	await sent(reviewId, SOUND);
	lists.read(house.elin.id, reviewId, asked, true);
	expect(await settled(reviewId)).toMatchObject({ match: {}, state: { kind: 'read' } });
});

test('a list that was cancelled, or was there when the server ended, is gone', async () => {
	const reviewId = await review();
	await sent(reviewId, SOUND);
	lists.read(house.elin.id, reviewId, { match: {}, months: 6, reason: '', rules });
	await lists.drop(house.elin.id, reviewId);
	expect(lists.of(house.elin.id, reviewId)).toBe(null);
	expect(readdirSync(join(folder, 'lists'))).toEqual([]);
	await sent(reviewId, SOUND);
	const again = await PendingLists.open(folder, pino({ level: 'silent' }));
	expect(readdirSync(folder)).toEqual([]);
	// Only who sent it is told, until they send another.
	expect(again.lostOf(house.elin.id, reviewId)?.fileName).toBe('gt.csv');
	expect(again.lostOf('another', reviewId)).toBe(null);
	const reading = () =>
		again.read(house.elin.id, reviewId, { match: {}, months: 6, reason: '', rules });
	await refusing(Promise.resolve().then(reading), 'import-gone');
	await again.drop(house.elin.id, reviewId);
	expect(again.lostOf(house.elin.id, reviewId)).toBe(null);
	await again.close();
});

test('a server that ends just after a list was stored says nothing else of it at its next start', async () => {
	const reviewId = await review();
	const seen = async (open: PendingLists) =>
		(await listPage({ ...house.given, lists: open }, house.elin, reviewId, 'en', CHOSEN)).lost;
	// Ended before it was confirmed.
	await sent(reviewId, SOUND);
	const first = await PendingLists.open(folder, pino({ level: 'silent' }));
	expect(await seen(first)).toBe('gt.csv');
	await first.close();

	// Ended between the store and the end of the upload: its files are as they were then.
	const pending = await sent(reviewId, SOUND);
	const atTheEnd = mkdtempSync(join(tmpdir(), 'plenary-ended-'));
	cpSync(folder, atTheEnd, { recursive: true });
	expect(await confirmed(reviewId, pending.id)).toEqual({ confirmed: true });
	const second = await PendingLists.open(atTheEnd, pino({ level: 'silent' }));
	expect(await seen(second)).toBeNull();
	expect((await listOf(house.given.db, reviewId))?.accepted).toBe(2);
	await second.close();
});

test('a list that is still being read, or could not be, is not confirmed', async () => {
	const reviewId = await review();
	const refusedWith = { data: { refused: { code: 'list-unread' } } };
	const other = await sent(reviewId, 'A,B\nGT-1,05/02/2024\n');
	expect(other.state.kind).toBe('refused');
	expect(await confirmed(reviewId, other.id)).toMatchObject(refusedWith);
	lists.read(house.elin.id, reviewId, { match: {}, months: 6, reason: '', rules });
	expect(await confirmed(reviewId, other.id)).toMatchObject(refusedWith);
	expect(await listOf(house.given.db, reviewId)).toBeNull();
});

test('two of the office do not overwrite each other’s list: the second is told that one was stored', async () => {
	const reviewId = await review();
	const row = { row: 2, reference: 'GT-1', opened: null, closed: '2024-02-05', values: [] };
	const accepted = [row];
	const store = (replaces: string) =>
		importList(house.given, house.elin, {
			...{ reviewId, fileName: 'a.csv', months: 6, reason: '', match: {}, replaces },
			list: { accepted, refused: [], matched: {}, kept: [], ignored: 0 },
			window: rules.window
		});
	const first = await store('');
	await refusing(store(''), 'changed-meanwhile');
	expect((await listOf(house.given.db, reviewId))?.id).toBe(first);
	await store(first);
});

test('a file of more than 50 MB is not kept', async () => {
	const reviewId = await review();
	const part = new Uint8Array(1024 * 1024);
	let sentParts = 0;
	const body = new ReadableStream<Uint8Array>({
		pull: (out) => (sentParts++ > 50 ? out.close() : out.enqueue(part))
	});
	const taking = lists.take(house.elin.id, reviewId, { fileName: 'a', body, months: 6 });
	await refusing(taking, 'file-too-large');
	expect(readdirSync(join(folder, 'lists'))).toEqual([]);
	expect(lists.of(house.elin.id, reviewId)).toBe(null);
});
