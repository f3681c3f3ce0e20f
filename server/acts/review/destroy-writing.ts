import { dayIn } from '../../../src/lib/meeting/calendar';
import { writingKeptUntil } from '../../../src/lib/meeting/report/retention';
import { casesOf } from '../../store/sitting/cases';
import {
	beginDestroying,
	courseOf,
	holdOn,
	markWritingDestroyed,
	writingDestroyedAt
} from '../../store/report/retention';
import type { Review } from '../../store/report/reviews';
import { allReviews } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Given } from '../../given';

/**
 * Called at start and every minute. Destroys the writing history of each review whose day has come and that is not on
 * hold: how its boards were written and by whom; their content stays. What a full disk or a crash interrupted is done at
 * the next call. (X4)
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
	if (await writingDestroyedAt(db, review.id)) return;
	const due = writingKeptUntil(review.settings, await courseOf(db, review));
	if (due === null || dayIn(review.settings.timeZone, clock()) < due) return;
	const isBegun = await decide(given, null, async ({ tx, at }) => {
		if (await holdOn(tx, review.id)) return false;
		await beginDestroying(tx, review.id, at);
		return true;
	});
	if (!isBegun) return;

	const cases = new Set((await casesOf(db, review.id)).map(({ id }) => id));
	// The bytes are destroyed before the act is recorded, so that no record is untrue.
	await boards.forget((board) =>
		board.kind === 'draft' || board.kind === 'response'
			? board.reviewId === review.id
			: cases.has(board.caseId)
	);
	await decide(given, null, async ({ tx, at, record, announce }) => {
		announce({ review: review.id }, { kind: 'changed', what: 'review', id: review.id });
		if (await writingDestroyedAt(tx, review.id)) return;
		await markWritingDestroyed(tx, review.id, { due, at });
		record('destroy-writing', { review: review.id, due });
	});
}
