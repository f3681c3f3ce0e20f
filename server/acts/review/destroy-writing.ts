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
 * The house itself, at its start and every minute: of each review whose day has come, and that nobody
 * holds, it destroys how the boards came to be and who wrote what; what they say stays. What a full disk or
 * a crash cut short is done the next time. (X4)
 */
export async function destroyWriting(given: Given): Promise<void> {
	const failures: unknown[] = [];
	for (const review of await allReviews(given.db)) {
		await destroyOf(given, review).catch((error: unknown) => failures.push(error));
	}
	// One review's fault does not keep the others.
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
	// The bytes first: nobody is told that they are gone while they are there.
	await boards.forget((board) =>
		board.kind === 'draft' ? board.reviewId === review.id : cases.has(board.caseId)
	);
	await decide(given, null, async ({ tx, at, record, announce }) => {
		announce({ review: review.id }, { kind: 'changed', what: 'review', id: review.id });
		if (await writingDestroyedAt(tx, review.id)) return;
		await markWritingDestroyed(tx, review.id, { due, at });
		record('destroy-writing', { review: review.id, due });
	});
}
