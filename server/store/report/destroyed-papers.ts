// Over 200 lines because everything that is destroyed with a review's papers is counted and deleted here, in one place.
import type { Day } from '../../../src/lib/meeting/calendar';
import type { Db, Tx } from '../engine/database';

/** What a certificate says of one paper. It holds none of its content. */
export interface DestroyedPaper {
	id: string;
	/** Number of its case. */
	case: number;
	/** 'entered' for text that was entered by hand. */
	kind: 'text' | 'pdf' | 'image' | 'audio' | 'entered';
	/** Bytes of the file; null for text that was entered by hand. */
	bytes: number | null;
	/** SHA-256 of the encrypted bytes, lower-case hex; null where they were missing. */
	sha256: string | null;
}

export interface Certificate {
	papers: DestroyedPaper[];
	/** References of cases, and rows of the force's lists. */
	references: number;
	rows: number;
	/** Points from which quoted words were taken. */
	quotes: number;
}

export interface Destroyed extends Certificate {
	reviewId: string;
	/** The day since which the papers could be destroyed. */
	due: Day;
	by: string;
	/** ISO instant at which the keys were destroyed. */
	at: string;
	/** ISO instant at which the bytes and the quotes on boards were deleted as well; null until then. */
	finishedAt: string | null;
}

/** A paper that is stored, with what is encrypted in its row where it is text entered by hand. */
export type StoredPaper = Omit<DestroyedPaper, 'sha256'> & { sealed: string | null };

export async function destroyedOf(db: Db, reviewId: string): Promise<Destroyed | null> {
	const row = await db
		.selectFrom('destroyed_papers')
		.selectAll()
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	if (!row) return null;
	return {
		reviewId: row.review_id,
		due: row.due,
		by: row.by_id,
		at: row.at,
		finishedAt: row.finished_at,
		...(JSON.parse(row.certificate) as Certificate)
	};
}

/** Ids of the reviews whose papers were destroyed and whose bytes may not be deleted yet. */
export async function unfinishedDestructions(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('destroyed_papers')
		.select('review_id')
		.where('finished_at', 'is', null)
		.execute();
	return rows.map((row) => row.review_id);
}

export async function markFinished(tx: Tx, reviewId: string, at: Date): Promise<void> {
	await tx
		.updateTable('destroyed_papers')
		.set({ finished_at: at.toISOString() })
		.where('review_id', '=', reviewId)
		.execute();
}

/** The papers of a review that are stored now, texts that were entered by hand included, by case. */
export async function storedPapers(db: Db, reviewId: string): Promise<StoredPaper[]> {
	const rows = await db
		.selectFrom('files')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select(['files.id', 'number', 'kind', 'bytes', 'sealed', 'added_at'])
		.where('cases.review_id', '=', reviewId)
		.where('removed_at', 'is', null)
		.orderBy('number')
		.orderBy('position')
		.execute();
	return rows.map(({ id, number, kind, bytes, sealed, added_at }) => ({
		...{ id, case: number, bytes, sealed },
		kind: added_at === null ? 'entered' : (kind as StoredPaper['kind'])
	}));
}

/** What else goes with the papers: references of cases, rows of lists, and points that quote a paper. */
export async function countWithPapers(
	db: Db,
	reviewId: string
): Promise<Omit<Certificate, 'papers'>> {
	const counted = async (rows: Promise<unknown[]>) => (await rows).length;
	const lists = db.selectFrom('lists').select('id').where('review_id', '=', reviewId);
	const cases = db.selectFrom('cases').select('id').where('review_id', '=', reviewId);
	return {
		references: await counted(
			db.selectFrom('case_references').select('case_id').where('case_id', 'in', cases).execute()
		),
		rows:
			(await counted(
				db.selectFrom('list_rows').select('row').where('list_id', 'in', lists).execute()
			)) +
			(await counted(
				db.selectFrom('list_refused').select('row').where('list_id', 'in', lists).execute()
			)),
		quotes: new Set((await quotingPoints(db, reviewId)).map(({ point_id }) => point_id)).size
	};
}

/**
 * Destroys what the database holds of a review's papers: the keys of its files, texts entered by hand, names, the force's
 * references and lists, names that the office listed, and words that copied points quote. Rows of papers stay, so that the history still tells who had
 * opened them; numbers of drawn cases stay, so that the report still says how they were drawn.
 */
export async function destroyPapersOf(
	tx: Tx,
	destroyed: Omit<Destroyed, 'finishedAt'>
): Promise<void> {
	const { reviewId, due, by, at, ...certificate } = destroyed;
	await tx
		.insertInto('destroyed_papers')
		.values({
			...{ review_id: reviewId, due, by_id: by, at, finished_at: null },
			certificate: JSON.stringify(certificate)
		})
		.execute();
	const cases = tx.selectFrom('cases').select('id').where('review_id', '=', reviewId);
	await tx
		.updateTable('files')
		.set({ wrapped_key: null, sealed: null, text: '', name_en: '', name_cy: '', removed_at: at })
		.where('case_id', 'in', cases)
		.where('removed_at', 'is', null)
		.execute();
	for (const { case_id, revision, point_id, pin } of await quotingPoints(tx, reviewId))
		await tx
			.updateTable('opened_points')
			.set({ pin: JSON.stringify({ ...pin, quote: '' }) })
			.where('case_id', '=', case_id)
			.where('revision', '=', revision)
			.where('point_id', '=', point_id)
			.execute();
	await blankReferences(tx, reviewId);
	await tx.deleteFrom('listed_names').where('review_id', '=', reviewId).execute();
	await tx.deleteFrom('case_references').where('case_id', 'in', cases).execute();
}

/** Takes references out of draws, choices and lists. What was chosen and not left out since keeps its number. */
async function blankReferences(tx: Tx, reviewId: string): Promise<void> {
	const blank = (references: readonly string[]) => references.map(() => '');
	const draws = await tx
		.selectFrom('draws')
		.select(['number', 'drawn'])
		.where('review_id', '=', reviewId)
		.execute();
	for (const { number, drawn } of draws) {
		if (drawn === null) continue;
		const made = JSON.parse(drawn) as { sample: string[]; reserved: string[] };
		const kept = { ...made, sample: blank(made.sample), reserved: blank(made.reserved) };
		await tx
			.updateTable('draws')
			.set({ drawn: JSON.stringify(kept) })
			.where('review_id', '=', reviewId)
			.where('number', '=', number)
			.execute();
	}
	await tx
		.updateTable('draw_replacements')
		.set({ out_reference: '', in_reference: '' })
		.where('review_id', '=', reviewId)
		.execute();
	await blankChosen(tx, reviewId);
	const lists = tx.selectFrom('lists').select('id').where('review_id', '=', reviewId);
	await tx.deleteFrom('list_rows').where('list_id', 'in', lists).execute();
	await tx.deleteFrom('list_refused').where('list_id', 'in', lists).execute();
	await tx.updateTable('lists').set({ file_name: '' }).where('review_id', '=', reviewId).execute();
}

async function blankChosen(tx: Tx, reviewId: string): Promise<void> {
	const left = await tx
		.selectFrom('case_references')
		.innerJoin('cases', 'cases.id', 'case_references.case_id')
		.select('reference')
		.where('cases.review_id', '=', reviewId)
		.execute();
	const references = new Set(left.map(({ reference }) => reference));
	const chosen = await tx
		.selectFrom('chosen_samples')
		.select(['number', 'case_references'])
		.where('review_id', '=', reviewId)
		.execute();
	for (const { number, case_references } of chosen) {
		const still = (JSON.parse(case_references) as string[]).filter((each) => references.has(each));
		await tx
			.updateTable('chosen_samples')
			.set({ case_references: JSON.stringify(still.map(() => '')) })
			.where('review_id', '=', reviewId)
			.where('number', '=', number)
			.execute();
	}
}

/** Copies of points whose pin quotes a paper. */
async function quotingPoints(db: Db, reviewId: string) {
	const rows = await db
		.selectFrom('opened_points')
		.innerJoin('cases', 'cases.id', 'opened_points.case_id')
		.select(['opened_points.case_id', 'revision', 'point_id', 'pin'])
		.where('cases.review_id', '=', reviewId)
		.where('pin', 'is not', null)
		.execute();
	return rows.flatMap((row) => {
		const pin = JSON.parse(row.pin ?? 'null') as { quote?: string } | null;
		return pin?.quote ? [{ ...row, pin }] : [];
	});
}
