import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { Db, Tx } from '../engine/database';
import type { Tables } from '../engine/tables';

/** What words are about: an entry of what was recorded of a promise, or a promise's owner. */
export type OpenedKind = 'evidence' | 'owner';

/** Words for everybody, in the panel's languages; '' in a language that the panel does not report in. (A11) */
export interface OpenedWords extends Bilingual {
	id: string;
	preparedBy: string;
	preparedAt: string;
	/** The second person, and when; null while nobody has confirmed them. */
	confirmed: { by: string; at: string } | null;
}

/** By what they are about: `"<kind> <id of the entry or the promise>"`. */
export async function openedWords(db: Db): Promise<Map<string, OpenedWords>> {
	const rows = await db.selectFrom('opened_words').selectAll().execute();
	return new Map(rows.map((row) => [`${row.kind} ${row.about}`, opened(row)]));
}

export async function openedById(
	db: Db,
	id: string
): Promise<(OpenedWords & { reviewId: string; kind: OpenedKind; about: string }) | null> {
	const row = await db
		.selectFrom('opened_words')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	return { ...opened(row), reviewId: row.review_id, kind: row.kind, about: row.about };
}

/** Takes the place of earlier words about the same, confirmed ones too. */
export async function prepareWords(
	tx: Tx,
	of: { reviewId: string; kind: OpenedKind; about: string },
	{ id, en, cy, preparedBy, preparedAt }: Omit<OpenedWords, 'confirmed'>
): Promise<void> {
	const { reviewId: review_id, kind, about } = of;
	await tx.deleteFrom('opened_words').where('kind', '=', kind).where('about', '=', about).execute();
	await tx
		.insertInto('opened_words')
		.values({
			...{ id, review_id, kind, about, en, cy },
			...{ prepared_by: preparedBy, prepared_at: preparedAt },
			...{ confirmed_by: null, confirmed_at: null }
		})
		.execute();
}

export async function setConfirmed(
	tx: Tx,
	id: string,
	{ by, at }: { by: string; at: string }
): Promise<void> {
	await tx
		.updateTable('opened_words')
		.set({ confirmed_by: by, confirmed_at: at })
		.where('id', '=', id)
		.execute();
}

export async function dropWords(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('opened_words').where('id', '=', id).execute();
}

function opened(row: Tables['opened_words']): OpenedWords {
	const { id, en, cy, confirmed_by: by, confirmed_at: at } = row;
	return {
		...{ id, en, cy, preparedBy: row.prepared_by, preparedAt: row.prepared_at },
		confirmed: by !== null && at !== null ? { by, at } : null
	};
}
