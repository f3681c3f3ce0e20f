import type { BoardName } from '../../../src/lib/board/names';
import { parseName } from '../../../src/lib/board/names';
import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { writingKeptUntil } from '../../../src/lib/meeting/report/retention';
import type { Db } from '../../store/engine/database';
import { casesOf } from '../../store/sitting/cases';
import {
	beginDestroying,
	courseOf,
	holdOn,
	destroyingSince,
	endDestroying,
	markWritingDestroyed,
	writingDestroyedAt
} from '../../store/report/retention';
import type { Review } from '../../store/report/reviews';
import { allReviews, reviewById } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Given } from '../../given';

/**
 * Called at start and every minute. Destroys the writing history of each review whose day has come and that is not on
 * hold: how its boards were written and by whom; their content stays. What a full disk or a crash interrupted is done at
 * the next call. Where the report was taken back to its draft meanwhile, no more is destroyed, and what was is told. (X4)
 */
export async function destroyWriting(given: Given): Promise<void> {
	const failures: unknown[] = [];
	for (const review of await allReviews(given.db)) {
		await destroyOf(given, review).catch((error: unknown) => failures.push(error));
	}
	// An error in one review must not keep the others from being done.
	if (failures.length > 0) throw new AggregateError(failures, 'writing not destroyed');
}

async function destroyOf(given: Given, review: Review): Promise<void> {
	const { db, boards, clock } = given;
	if ((await dueOf(db, review, clock())) === null) {
		if (await destroyingSince(db, review.id)) await tellOfDestroyed(given, review);
		return;
	}
	const due = await decide(given, null, async ({ tx, at }) => {
		// It may have been taken back to its draft since it was read.
		const now = await reviewById(tx, review.id);
		const day = now && (await dueOf(tx, now, at));
		if (!day || (await holdOn(tx, review.id))) return null;
		await beginDestroying(tx, review.id, at);
		return day;
	});
	if (due === null) return;

	// The bytes are destroyed before the act is recorded, so that no record is untrue.
	await boards.forget(await isOfReview(db, review.id));
	await tellOfDestroyed(given, review, due);
}

/**
 * Records once what was destroyed.
 * @param due the day on which all of it was due; left out where the report was taken back before all was destroyed
 */
async function tellOfDestroyed(given: Given, review: Review, due?: Day): Promise<void> {
	const isMeant = await isOfReview(given.db, review.id);
	const gone = await given.boards.forgotten();
	await decide(given, null, async ({ tx, at, record, announce }) => {
		announce({ review: review.id }, { kind: 'changed', what: 'review', id: review.id });
		const begun = await destroyingSince(tx, review.id);
		const now = await reviewById(tx, review.id);
		if (!now || begun === null) return;
		const day = due ?? dayIn(now.settings.timeZone, new Date(begun));
		const isDestroyed = [...gone].some(([name, when]) => {
			const board = parseName(name);
			return when >= new Date(begun) && board !== null && board.kind !== 'note' && isMeant(board);
		});
		if (due !== undefined || isDestroyed)
			record('destroy-writing', { review: review.id, due: day });
		// Where the report was taken back to its draft meanwhile, what was not destroyed is kept.
		if (due !== undefined && (await dueOf(tx, now, at)) !== null)
			await markWritingDestroyed(tx, review.id, { due, at });
		else await endDestroying(tx, review.id);
	});
}

/** Whether a board is of this review. */
async function isOfReview(db: Db, reviewId: string) {
	const cases = new Set((await casesOf(db, reviewId)).map(({ id }) => id));
	return (board: Exclude<BoardName, { kind: 'note' }>) =>
		board.kind === 'draft' || board.kind === 'response'
			? board.reviewId === reviewId
			: cases.has(board.caseId);
}

/** The day that has come; null where it has not, or where the history is destroyed already. */
async function dueOf(db: Db, review: Review, at: Date): Promise<Day | null> {
	if (await writingDestroyedAt(db, review.id)) return null;
	const until = writingKeptUntil(review.settings, await courseOf(db, review));
	return until !== null && dayIn(review.settings.timeZone, at) >= until ? until : null;
}
