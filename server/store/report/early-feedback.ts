import type { Bilingual, Language } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';

/** What the force was told before the report was approved. It never changes; it can be withdrawn. (A5) */
export interface EarlyFeedback {
	id: string;
	reviewId: string;
	/** Counts those of a review from 1. */
	n: number;
	/** '' in a language in which it was not given. */
	text: Bilingual;
	by: string;
	/** ISO instant. */
	at: string;
	withdrawn: { by: string; at: string; reason: string; lang: Language } | null;
}

/** Oldest first. */
export async function earlyFeedbackOf(db: Db, reviewId: string): Promise<EarlyFeedback[]> {
	const rows = await db
		.selectFrom('early_feedback')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('n')
		.execute();
	return rows.map(({ id, n, en, cy, given_by, at, ...row }) => ({
		...{ id, reviewId, n, text: { en, cy }, by: given_by, at },
		withdrawn:
			row.withdrawn_by !== null && row.withdrawn_at !== null
				? {
						...{ by: row.withdrawn_by, at: row.withdrawn_at },
						...{ reason: row.reason ?? '', lang: row.reason_lang ?? 'en' }
					}
				: null
	}));
}

export async function addEarlyFeedback(
	db: Db,
	given: Omit<EarlyFeedback, 'withdrawn'>
): Promise<void> {
	const { id, reviewId, n, text, by, at } = given;
	await db
		.insertInto('early_feedback')
		.values({
			...{ id, review_id: reviewId, n, en: text.en, cy: text.cy, given_by: by, at },
			...{ withdrawn_by: null, withdrawn_at: null, reason: null, reason_lang: null }
		})
		.execute();
}

export async function markFeedbackWithdrawn(
	db: Db,
	id: string,
	{ by, at, reason, lang }: NonNullable<EarlyFeedback['withdrawn']>
): Promise<void> {
	await db
		.updateTable('early_feedback')
		.set({ withdrawn_by: by, withdrawn_at: at, reason, reason_lang: lang })
		.where('id', '=', id)
		.execute();
}
