import { History } from '../../../../server/gateway/board/history';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { destroyPapers } from '../../../../server/acts/review/destroy-papers';
import { finishDestroying } from '../../../../server/acts/review/finish-destroying';
import { holdReview } from '../../../../server/acts/review/hold-review';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { releaseReview } from '../../../../server/acts/review/release-review';
import { makeBackup } from '../../../../server/backup/make-backup';
import { textsOf } from '../../../../server/reading/case-texts';
import { samplingOf } from '../../../../server/reading/sample/sampling';
import { destroyedOf } from '../../../../server/store/report/destroyed-papers';
import { firstBroken, readHistory } from '../../../../server/store/report/history';
import { markApproved, reviewById } from '../../../../server/store/report/reviews';
import { readLogged } from '../../../../server/store/sitting/logged';
import { papersOf } from '../../../../server/store/sitting/papers';
import { copiedPointsIn } from '../../../../server/store/plenary/copied-points';
import { acceptedRows } from '../../../../server/views/review/case-list';
import {
	certificateRows,
	papersDue,
	papersKept
} from '../../../../server/views/review/papers-kept';
import { listFile, receiptOf, samplePage } from '../../../../server/views/review/sample';
import { casePapersFor } from '../../../../server/views/sitting/case-papers';
import { readBoard } from '../../../../src/lib/board/documents/board';
import { boardName, findingsName } from '../../../../src/lib/board/names';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';
import { instead } from '../instead';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('approval');
	await markApproved(house.db, house.reviewId, 'approved', house.clock());
});
afterEach(() => house.end());
afterAll(dropStages);

const elin = () => house.person('elin-prosser');
const destroy = async (slug = 'elin-prosser', sure = true) =>
	destroyPapers(house, await house.person(slug), { reviewId: house.reviewId, sure });
const kept = async () => papersKept(house, await review());

test('papers are destroyed by the office from the panel’s day on, not before, and once', async () => {
	expect(await kept()).toEqual({ is: 'kept', until: '2024-01-25', months: 6 });
	passUntil('2024-01-24T12:00:00Z');
	await refusing(destroy(), 'papers-kept');
	expect(await papersDue({ ...house }, 'en')).toEqual([]);

	passUntil('2024-01-25T00:30:00Z');
	expect(await kept()).toEqual({ is: 'due', since: '2024-01-25', months: 6 });
	const [due] = await papersDue({ ...house }, 'en');
	expect(due).toMatchObject({ id: house.reviewId, since: '2024-01-25' });
	await refusing(destroy('elin-prosser', false), 'confirm-needed');
	for (const slug of ['margaret-pugh', 'sam-keane', 'catrin-medi'])
		await refusing(destroy(slug), 'forbidden');
	await destroy('huw-jarman');
	expect(await kept()).toEqual({
		...{ is: 'destroyed', on: '2024-01-25', by: 'Huw Jarman', isFinished: true }
	});
	expect(await papersDue({ ...house }, 'en')).toEqual([]);
	await refusing(destroy(), 'papers-destroyed');
});

test('while the review goes on, is on hold, or has no date, nothing is destroyed', async () => {
	passUntil('2024-02-01T12:00:00Z');
	const { reviewId } = house;
	await holdReview(house, await elin(), { reviewId, reason: 'A complaint.', lang: 'en' });
	await refusing(destroy(), 'papers-held');
	expect(await kept()).toMatchObject({ is: 'held', until: '2024-01-25', by: 'Elin Prosser' });
	expect(await papersDue({ ...house }, 'en')).toEqual([]);
	await releaseReview(house, await elin(), { reviewId, sure: true });

	const { settings } = await review();
	const undated = { ...settings, retention: { ...settings.retention, paperMonths: null } };
	await setReview({ settings: JSON.stringify(undated) });
	await refusing(destroy(), 'papers-undated');
	expect(await kept()).toEqual({ is: 'undated' });
	await setReview({ settings: JSON.stringify(settings), approved_at: null });
	await refusing(destroy(), 'review-goes-on');
	expect(await kept()).toEqual({ is: 'kept', until: null, months: 6 });
	expect((await stored()).papers).toBeGreaterThan(0);
});

test('afterwards no page, board, copy, file or backup holds anything of a paper, and what members wrote stays', async () => {
	const [text] = await textsOf(house, house.caseId(5));
	expect(text.text).not.toBe('');
	const before = await points();
	const quotes = before.flatMap(({ at }) => (at && 'quote' in at && at.quote ? [at.quote] : []));
	const references = (await house.db.selectFrom('case_references').selectAll().execute()).map(
		({ reference }) => reference
	);
	expect(quotes.length).toBeGreaterThan(0);
	expect(references).toHaveLength(17);
	const [sampled, opened] = [
		await samplingOf(house.db, await review()),
		await readLogged(house.db)
	];
	const own = before.map(({ text: words }) => words).join('\n');
	const needles = [...quotes, ...references].filter(
		(each) => each.length > 8 && !own.includes(each)
	);
	expect(holding(needles)).not.toEqual([]);

	passUntil('2024-02-01T12:00:00Z');
	await destroy();
	expect(await stored()).toEqual({ papers: 0, texts: 0 });
	const after = await points();
	expect(after.map(({ id, text: words, by }) => [id, words, by])).toEqual(
		before.map(({ id, text: words, by }) => [id, words, by])
	);
	expect(after.filter(({ at }) => at && 'quote' in at && at.quote)).toEqual([]);
	for (const copy of await copiedPointsIn(house.db, house.reviewId))
		expect(copy.at === null || !(copy.at as { quote?: string }).quote).toBe(true);
	expect(readdirSync(join(house.folder, 'papers'))).toEqual([]);
	expect(holding(needles)).toEqual([]);

	// The report still says how the cases came to be chosen, and the history who had opened what.
	expect(await samplingOf(house.db, await review())).toEqual(sampled);
	expect(await readLogged(house.db)).toEqual(opened);
	const findings = await house.boards.history(findingsName(house.caseId(5)));
	expect(findings).toBeInstanceOf(History);
	await expect(
		house.boards.history(boardName(house.caseId(5), house.groupId('A')))
	).rejects.toMatchObject({ code: 'history-destroyed' });
	house = await house.restart();
	expect(holding(needles)).toEqual([]);
	expect(await points()).toEqual(after);
	const backup = join(house.folder, '..', `${basename(house.folder)}.tar`);
	await makeBackup(house.folder, backup);
	const archive = readFileSync(backup);
	rmSync(backup);
	expect(needles.filter((needle) => archive.includes(needle))).toEqual([]);
});

test('nothing of them is given out or brought back afterwards', async () => {
	const { reviewId } = house;
	passUntil('2024-02-01T12:00:00Z');
	await destroy();
	const office = await elin();
	const asked = { reviewId, draw: 1 };
	await refusing(receiptOf(house, office, { ...asked, kind: 'staff' }), 'papers-destroyed');
	await refusing(listFile(house, office, asked), 'papers-destroyed');
	expect(await receiptOf(house, office, { ...asked, kind: 'public' })).toMatchObject({
		...{ drawn: 17, replacements: 1, w: 'barcud' }
	});
	const [draw] = (await samplePage(house, office, reviewId, 'en')).draws;
	expect([draw.rows, draw.made?.drawn]).toEqual([[], 17]);
	const at = { sittingId: house.sittings[0], caseId: house.caseId(5) };
	const page = await casePapersFor(house, office, at, 'en');
	expect([page.files, page.destroyedOn]).toEqual([[], '2024-02-01']);
	const lists = { of: () => null, lostOf: () => null };
	await refusing(acceptedRows({ ...house, lists }, office, reviewId, 'en'), 'papers-destroyed');
	const sitting = {
		...{ date: '2024-03-01', from: '', to: '', place: { en: 'Hall', cy: 'Neuadd' } },
		...{ mode: 'in-person' as const, chairId: null, deputies: [], agenda: [] }
	};
	await refusing(planSitting(house, office, { ...sitting, reviewId }), 'papers-destroyed');
	const csv = await certificateRows(house, office, reviewId, 'en');
	expect(csv).toHaveLength(1 + (await storedBefore()) + 3);
	await refusing(
		certificateRows(house, await house.person('priya-nair'), reviewId, 'en'),
		'forbidden'
	);
});

test('the history says how many were destroyed, and the certificate what each was, by its sum alone', async () => {
	const papers = await allPapers();
	const sums = await Promise.all(papers.map(({ id }) => house.vault.sum(id)));
	passUntil('2024-02-01T12:00:00Z');
	await destroy();
	const texts = 17;
	const lines = (await readHistory(house.db)).filter(({ act }) => act === 'destroy-papers');
	expect(lines).toMatchObject([
		{
			personId: (await elin()).id,
			about: { review: house.reviewId, due: '2024-01-25', papers: papers.length, texts }
		}
	]);
	expect(await firstBroken(house.db)).toBeNull();
	const certificate = await destroyedOf(house.db, house.reviewId);
	expect(certificate?.papers).toHaveLength(papers.length + texts);
	expect(certificate?.papers.filter(({ kind }) => kind !== 'entered')).toEqual(
		expect.arrayContaining(
			papers.map(({ id, kind, bytes }, n) =>
				expect.objectContaining({ id, kind, bytes, sha256: sums[n] })
			)
		)
	);
	expect(certificate?.papers.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256 ?? ''))).toBe(true);
	expect(certificate).toMatchObject({ references: 17 });
	expect(house.announced.at(-1)?.event).toMatchObject({ what: 'review', id: house.reviewId });
});

test('what a full disk keeps from being deleted is said, and is deleted the next time', async () => {
	passUntil('2024-02-01T12:00:00Z');
	const full = () => Promise.reject(new Error('SQLITE_FULL: database or disk is full'));
	const boards = instead(house.boards, { forget: full });
	const { reviewId } = house;
	await expect(
		destroyPapers({ ...house, boards }, await elin(), { reviewId, sure: true })
	).rejects.toThrow('SQLITE_FULL');
	expect(await kept()).toMatchObject({ is: 'destroyed', isFinished: false });
	expect(await stored()).toEqual({ papers: 0, texts: 0 });
	await finishDestroying(house);
	await finishDestroying(house);
	expect(await kept()).toMatchObject({ is: 'destroyed', isFinished: true });
	expect(readdirSync(join(house.folder, 'papers'))).toEqual([]);
});

async function review() {
	const found = await reviewById(house.db, house.reviewId);
	if (!found) throw new Error('no review');
	return found;
}

async function setReview(to: { settings?: string; approved_at?: string | null }): Promise<void> {
	await house.db.updateTable('reviews').set(to).execute();
	house.cache.forget();
}

/** How many papers the certificate lists. */
async function storedBefore(): Promise<number> {
	return (await destroyedOf(house.db, house.reviewId))?.papers.length ?? 0;
}

async function allPapers() {
	const numbers = Array.from({ length: 17 }, (_, n) => n + 1);
	return (await Promise.all(numbers.map((n) => papersOf(house.db, house.caseId(n))))).flat();
}

async function stored() {
	const numbers = Array.from({ length: 17 }, (_, n) => n + 1);
	const texts = await Promise.all(numbers.map((n) => textsOf(house, house.caseId(n))));
	return { papers: (await allPapers()).length, texts: texts.flat().length };
}

/** The points of all groups, as their boards say them. */
async function points() {
	const names = house.boards.names(({ kind }) => kind === 'board').sort();
	const read = await Promise.all(
		names.map((name) => house.boards.read(name, (doc) => readBoard(doc).points))
	);
	return read.flat();
}

/** Which of these words some file of the data folder holds. */
function holding(needles: readonly string[]): string[] {
	const files = readdirSync(house.folder, { recursive: true, withFileTypes: true })
		.filter((each) => each.isFile())
		.map((each) => readFileSync(join(each.parentPath, each.name)));
	return needles.filter((needle) => files.some((bytes) => bytes.includes(needle)));
}

function passUntil(moment: string): void {
	house.pass((new Date(moment).getTime() - house.clock().getTime()) / 60_000);
}
