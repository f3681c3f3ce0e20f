import type { Db } from '../engine/database';

/** What a person has said about coming. */
export type Expectation = 'expected' | 'late' | 'apologies';

export async function expectedAt(
	db: Db,
	sittingId: string
): Promise<{ personId: string; says: Expectation }[]> {
	const rows = await db
		.selectFrom('expected')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('person_id')
		.execute();
	return rows.map(({ person_id, says }) => ({ personId: person_id, says: says as Expectation }));
}

/** Ids of the sittings at which a person is expected, whatever they have said about coming. */
export async function expectedOf(db: Db, personId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('expected')
		.select('sitting_id')
		.where('person_id', '=', personId)
		.execute();
	return new Set(rows.map(({ sitting_id }) => sitting_id));
}

/** @param says null deletes the row: the person is no longer expected */
export async function setExpected(
	db: Db,
	sittingId: string,
	personId: string,
	says: Expectation | null
): Promise<void> {
	await db
		.deleteFrom('expected')
		.where('sitting_id', '=', sittingId)
		.where('person_id', '=', personId)
		.execute();
	if (says === null) return;
	await db
		.insertInto('expected')
		.values({ sitting_id: sittingId, person_id: personId, says })
		.execute();
}
