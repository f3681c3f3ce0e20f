import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readDraft } from '../../../../src/lib/board/documents/draft';
import { boardName, draftName, findingsName } from '../../../../src/lib/board/names';
import { newVersion } from '../../../../server/acts/report/new-version';
import { destroyWriting } from '../../../../server/acts/review/destroy-writing';
import { holdReview } from '../../../../server/acts/review/hold-review';
import { releaseReview } from '../../../../server/acts/review/release-review';
import type { House } from '../../../../server/house';
import { retentionSeen } from '../../../../server/views/report/writing/retention';
import { firstBroken, readHistory } from '../../../../server/store/report/history';
import type { Review } from '../../../../server/store/report/reviews';
import { markApproved, reviewById } from '../../../../server/store/report/reviews';
import { versionsOf } from '../../../../server/store/report/versions';
import { writingSeen } from '../../../../server/views/report/writing';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { instead } from '../instead';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('approval');
	await markApproved(house.db, house.reviewId, 'approved', house.clock());
});
afterEach(() => house.end());
afterAll(dropStages);

test('on the day, and not before, what was kept of who wrote what is destroyed; what was written stays', async () => {
	const name = draftName(house.reviewId);
	const before = await house.boards.read(name, readDraft);
	expect(await kept()).toEqual({ is: 'kept', until: '2025-07-25' });
	await passUntil('2025-07-24T12:00:00Z');
	await destroyWriting(house);
	expect((await look()).minutes.length).toBeGreaterThan(0);

	await passUntil('2025-07-25T00:30:00Z');
	await destroyWriting(house);
	expect(await kept()).toEqual({ is: 'destroyed', on: '2025-07-25' });
	await expect(look()).rejects.toMatchObject({
		code: 'history-destroyed',
		details: { on: '2025-07-25' }
	});
	for (const each of boards()) {
		await expect(house.boards.history(each)).rejects.toMatchObject({ code: 'history-destroyed' });
	}
	house = await house.restart();
	expect(await house.boards.read(name, readDraft)).toEqual(before);
	expect(await kept()).toEqual({ is: 'destroyed', on: '2025-07-25' });
});

test('it is done once, by the house, with a line in the history that says nothing of what was written', async () => {
	await passUntil('2026-01-01T12:00:00Z');
	await destroyWriting(house);
	await destroyWriting(house);
	const lines = (await readHistory(house.db)).filter(({ act }) => act === 'destroy-writing');
	expect(lines).toMatchObject([
		{ personId: null, about: { review: house.reviewId, due: '2025-07-25' } }
	]);
	expect(await firstBroken(house.db)).toBeNull();
	expect(house.announced.at(-1)?.event).toMatchObject({ what: 'review', id: house.reviewId });
});

test('what a full disk keeps from being destroyed is said nowhere, and is destroyed the next time', async () => {
	await passUntil('2026-01-01T12:00:00Z');
	const full = () => Promise.reject(new Error('SQLITE_FULL: database or disk is full'));
	await expect(
		destroyWriting({ ...house, boards: { forget: full } as unknown as DemoHouse['boards'] })
	).rejects.toThrow();
	expect(await kept()).toEqual({ is: 'kept', until: '2025-07-25' });
	expect((await look()).minutes.length).toBeGreaterThan(0);
	await destroyWriting(house);
	expect((await kept()).is).toBe('destroyed');
});

test('a review on hold is left alone until the hold is ended', async () => {
	const [huw, elin] = [await house.person('huw-jarman'), await house.person('elin-prosser')];
	const { reviewId } = house;
	await holdReview(house, huw, {
		reviewId,
		reason: ' A complaint is being looked into. ',
		lang: 'en'
	});
	await holdReview(house, elin, { reviewId, reason: 'Sent again.' });
	await passUntil('2026-01-01T12:00:00Z');
	await destroyWriting(house);
	expect((await look()).minutes.length).toBeGreaterThan(0);
	expect(await kept()).toMatchObject({
		is: 'held',
		until: '2025-07-25',
		lang: 'en',
		by: 'Huw Jarman',
		reason: 'A complaint is being looked into.'
	});
	await expect(releaseReview(house, elin, { reviewId, sure: false })).rejects.toMatchObject({
		code: 'confirm-needed'
	});
	await releaseReview(house, elin, { reviewId, sure: true });
	await releaseReview(house, elin, { reviewId, sure: true });
	await destroyWriting(house);
	expect((await kept()).is).toBe('destroyed');
	const acts = (await readHistory(house.db)).slice(-3).map(({ act }) => act);
	expect(acts).toEqual(['hold-review', 'release-review', 'destroy-writing']);
	await expect(holdReview(house, huw, { reviewId, reason: 'Too late.' })).rejects.toMatchObject({
		code: 'history-destroyed'
	});
});

test('a hold that comes while the writing is being destroyed is refused, and so is nobody told twice', async () => {
	const huw = await house.person('huw-jarman');
	const { reviewId } = house;
	await passUntil('2026-01-01T12:00:00Z');
	const asked: unknown[] = [];
	const boards = instead(house.boards, {
		async forget(isMeant: Parameters<DemoHouse['boards']['forget']>[0]) {
			asked.push(
				await holdReview(house, huw, { reviewId, reason: 'Wait!' }).catch((error: unknown) => error)
			);
			await house.boards.forget(isMeant);
		}
	});
	await Promise.all([1, 2].map(() => destroyWriting({ ...house, boards })));
	expect(asked).toMatchObject([{ code: 'history-destroyed' }, { code: 'history-destroyed' }]);
	expect((await kept()).is).toBe('destroyed');
	const lines = (await readHistory(house.db)).filter(({ act }) => act === 'destroy-writing');
	expect(lines).toHaveLength(1);
});

test('a report that is taken back to its draft just before its history would be destroyed keeps it', async () => {
	await passUntil('2026-01-01T12:00:00Z');
	// The report is taken back after the reviews are read, and before the first decision about this one.
	let isBack = false;
	const db = new Proxy(house.db, {
		get(all, key) {
			if (key !== 'transaction') {
				const value: unknown = Reflect.get(all, key, all);
				return typeof value === 'function' ? (value.bind(all) as unknown) : value;
			}
			return () => ({
				execute: async (work: Parameters<ReturnType<typeof all.transaction>['execute']>[0]) => {
					if (!isBack) await takeBack();
					isBack = true;
					return all.transaction().execute(work);
				}
			});
		}
	});
	await destroyWriting({ ...house, db });
	expect(isBack).toBe(true);
	expect(await kept()).toEqual({ is: 'kept', until: null });
	expect((await look()).minutes.length).toBeGreaterThan(0);
});

test('what is taken back to its draft while its history is being destroyed is kept from then on, and the history says what was destroyed', async () => {
	await passUntil('2026-01-01T12:00:00Z');
	const boards = instead(house.boards, {
		async forget(isMeant: Parameters<DemoHouse['boards']['forget']>[0]) {
			await house.boards.forget(isMeant);
			await takeBack();
		}
	});
	await destroyWriting({ ...house, boards });
	expect(await kept()).toEqual({ is: 'kept', until: null });
	expect(await told()).toEqual(['2025-07-25']);
	await destroyWriting(house);
	expect(await told()).toEqual(['2025-07-25']);
	// What is kept from now on may be held.
	const { reviewId } = house;
	await holdReview(house, await house.person('huw-jarman'), { reviewId, reason: 'A complaint.' });
});

test('a server that is cut off between the bytes and the record tells of them at the next start, also where the report was taken back', async () => {
	await passUntil('2026-01-01T12:00:00Z');
	const cut = (before: 'all' | 'none') =>
		instead(house.boards, {
			async forget(isMeant: Parameters<DemoHouse['boards']['forget']>[0]) {
				if (before === 'all') await house.boards.forget(isMeant);
				throw new Error('cut off');
			}
		});
	// Nothing is destroyed yet: it is kept, and nothing is told.
	await expect(destroyWriting({ ...house, boards: cut('none') })).rejects.toThrow();
	await takeBack();
	house = await house.restart();
	await destroyWriting(house);
	expect(await told()).toEqual([]);
	expect((await look()).minutes.length).toBeGreaterThan(0);

	await passUntil('2026-01-01T12:00:00Z');
	await markApproved(house.db, house.reviewId, 'approved', new Date('2023-07-25T09:00:00Z'));
	await expect(destroyWriting({ ...house, boards: cut('all') })).rejects.toThrow();
	expect(await told()).toEqual([]);
	await takeBack();
	house = await house.restart();
	await destroyWriting(house);
	await destroyWriting(house);
	expect(await told()).toEqual(['2026-01-01']);
	expect(await kept()).toEqual({ is: 'kept', until: null });
	expect(await firstBroken(house.db)).toBeNull();
});

test('whoever of the office is suspended neither holds a review nor lets go of what is held', async () => {
	const { reviewId } = house;
	const [huw, elin] = [await house.person('huw-jarman'), await house.person('elin-prosser')];
	const suspended = { ...elin, standing: 'suspended' as const };
	await expect(holdReview(house, suspended, { reviewId, reason: 'Mine.' })).rejects.toMatchObject({
		code: 'not-active'
	});
	await holdReview(house, huw, { reviewId, reason: 'A complaint is being looked into.' });
	await expect(releaseReview(house, suspended, { reviewId, sure: true })).rejects.toMatchObject({
		code: 'not-active'
	});
	expect((await kept()).is).toBe('held');
});

test('only assurance and the coordinator hold a review, and they say why', async () => {
	const { reviewId } = house;
	const chair = await house.person('margaret-pugh');
	const elin = await house.person('elin-prosser');
	await expect(holdReview(house, chair, { reviewId, reason: 'x' })).rejects.toMatchObject({
		code: 'forbidden'
	});
	await expect(releaseReview(house, chair, { reviewId, sure: true })).rejects.toMatchObject({
		code: 'forbidden'
	});
	await expect(holdReview(house, elin, { reviewId, reason: ' ' })).rejects.toMatchObject({
		code: 'reason-needed'
	});
	await expect(holdReview(house, elin, { reviewId: 'nothing', reason: 'x' })).rejects.toMatchObject(
		{ code: 'unknown' }
	);
	expect((await kept()).is).toBe('kept');
});

async function review(): Promise<Review> {
	return (await reviewById(house.db, house.reviewId)) as Review;
}

async function kept() {
	return retentionSeen(house.db, await review());
}

/** The days for which the history says that writing was destroyed. */
async function told() {
	return (await readHistory(house.db)).flatMap(({ act, about }) =>
		act === 'destroy-writing' ? [about.due] : []
	);
}

async function look() {
	const asHouse = {
		...house,
		history: (name: string) => house.boards.history(name)
	} as unknown as House;
	return writingSeen(asHouse, await house.person('huw-jarman'), await review(), {
		name: draftName(house.reviewId),
		at: null
	});
}

async function takeBack(): Promise<void> {
	const { approvedAt, id: reviewId } = await review();
	const hash = (await versionsOf(house.db, reviewId)).at(-1)?.hash ?? '';
	await newVersion(house, await house.person('elin-prosser'), { reviewId, hash, approvedAt });
}

function boards(): string[] {
	return [
		boardName(house.caseId(5), house.groupId('A')),
		findingsName(house.caseId(5)),
		draftName(house.reviewId)
	];
}

async function passUntil(moment: string): Promise<void> {
	house.pass((new Date(moment).getTime() - house.clock().getTime()) / 60_000);
}
