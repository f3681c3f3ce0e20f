import type { Db } from '../engine/database';

/** A later day that the office gave the force for its answer to a sending. (A8) */
export interface Extension {
	sendingId: string;
	/** Counts those of a sending from 1. */
	n: number;
	/** YYYY-MM-DD */
	due: string;
	reason: string;
	lang: 'en' | 'cy';
	by: string;
	/** ISO instant. */
	at: string;
}

/** Oldest first. */
export async function extensionsOf(db: Db, reviewId: string): Promise<Extension[]> {
	const rows = await db
		.selectFrom('target_extensions')
		.innerJoin('sendings', 'sendings.id', 'target_extensions.sending_id')
		.selectAll('target_extensions')
		.where('sendings.review_id', '=', reviewId)
		.orderBy('sendings.n')
		.orderBy('target_extensions.n')
		.execute();
	return rows.map(({ sending_id, n, due, reason, lang, extended_by, extended_at }) => ({
		...{ sendingId: sending_id, n, due, reason, lang },
		...{ by: extended_by, at: extended_at }
	}));
}

export async function addExtension(db: Db, given: Extension): Promise<void> {
	const { sendingId, by, at, ...rest } = given;
	await db
		.insertInto('target_extensions')
		.values({ sending_id: sendingId, ...rest, extended_by: by, extended_at: at })
		.execute();
}
