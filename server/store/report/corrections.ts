import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { Db, Tx } from '../engine/database';

/** A version that was taken back to the draft to be corrected. (A12) */
export interface Correction {
	/** Number of the version that was corrected. */
	version: number;
	/** For everybody, in the panel's languages. */
	reason: Bilingual;
	by: string;
	/** ISO instant. */
	at: string;
}

/** Oldest first. */
export async function correctionsOf(db: Db, reviewId: string): Promise<Correction[]> {
	const rows = await db
		.selectFrom('corrections')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('version')
		.execute();
	return rows.map((row) => ({
		...{ version: row.version, reason: { en: row.reason_en, cy: row.reason_cy } },
		...{ by: row.corrected_by, at: row.corrected_at }
	}));
}

/** The corrections that a version came of: those of versions before it, oldest first. */
export function correctionsBefore(
	corrections: readonly Correction[],
	version: number
): Correction[] {
	return corrections.filter((each) => each.version < version);
}

export async function addCorrection(
	tx: Tx,
	reviewId: string,
	{ version, reason, by, at }: Correction
): Promise<void> {
	await tx
		.insertInto('corrections')
		.values({
			...{ review_id: reviewId, version, reason_en: reason.en, reason_cy: reason.cy },
			...{ corrected_by: by, corrected_at: at }
		})
		.execute();
}
