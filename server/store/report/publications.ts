import type { Selectable } from 'kysely';
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { Db, Tx } from '../engine/database';
import type { Tables } from '../engine/tables';

/** One version as it was published, in all of the panel's languages at one moment. (A10) */
export interface Publication {
	id: string;
	reviewId: string;
	version: number;
	hash: string;
	publishedBy: string;
	/** ISO instant. */
	publishedAt: string;
	/** Null while the public can read it. */
	withdrawn: { by: string; at: string; reason: Bilingual } | null;
}

/** Who read a version for what identifies people before it is published. (A11) */
export interface IdentifierCheck {
	version: number;
	by: string;
	at: string;
}

/** Publications of one review or of all, newest first. */
export async function publicationsOf(db: Db, reviewId?: string): Promise<Publication[]> {
	let query = db.selectFrom('publications').selectAll();
	if (reviewId !== undefined) query = query.where('review_id', '=', reviewId);
	const rows = await query.orderBy('published_at', 'desc').execute();
	return rows.map(publicationFrom);
}

export async function addPublication(tx: Tx, given: Omit<Publication, 'withdrawn'>): Promise<void> {
	await tx
		.insertInto('publications')
		.values({
			...{ id: given.id, review_id: given.reviewId, version: given.version, hash: given.hash },
			...{ published_by: given.publishedBy, published_at: given.publishedAt },
			...{ withdrawn_by: null, withdrawn_at: null, reason_en: null, reason_cy: null }
		})
		.execute();
}

export async function withdrawPublication(
	tx: Tx,
	id: string,
	{ by, at, reason }: { by: string; at: string; reason: Bilingual }
): Promise<void> {
	await tx
		.updateTable('publications')
		.set({ withdrawn_by: by, withdrawn_at: at, reason_en: reason.en, reason_cy: reason.cy })
		.where('id', '=', id)
		.execute();
}

export async function identifierCheck(
	db: Db,
	reviewId: string,
	version: number
): Promise<IdentifierCheck | null> {
	const row = await db
		.selectFrom('identifier_checks')
		.selectAll()
		.where('review_id', '=', reviewId)
		.where('version', '=', version)
		.executeTakeFirst();
	return row ? { version, by: row.person_id, at: row.at } : null;
}

/** Replaces the version's earlier check. */
export async function keepCheck(
	tx: Tx,
	reviewId: string,
	{ version, by, at }: IdentifierCheck
): Promise<void> {
	await tx
		.deleteFrom('identifier_checks')
		.where('review_id', '=', reviewId)
		.where('version', '=', version)
		.execute();
	await tx
		.insertInto('identifier_checks')
		.values({ review_id: reviewId, version, person_id: by, at })
		.execute();
}

function publicationFrom(row: Selectable<Tables['publications']>): Publication {
	const { withdrawn_by: by, withdrawn_at: at } = row;
	return {
		...{ id: row.id, reviewId: row.review_id, version: row.version, hash: row.hash },
		...{ publishedBy: row.published_by, publishedAt: row.published_at },
		withdrawn:
			by !== null && at !== null
				? { by, at, reason: { en: row.reason_en ?? '', cy: row.reason_cy ?? '' } }
				: null
	};
}
