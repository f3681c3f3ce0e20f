import { casesOf } from '../sitting/cases';
import type { Db } from '../engine/database';
import { inParts } from '../engine/in-parts';

export type Declared = 'none' | 'conflict' | 'unsure';

export interface Declaration {
	caseId: string;
	personId: string;
	says: Declared;
	at: string;
	settledSays: Declared | null;
	settledBy: string | null;
}

/** The declaration in force: the settled one, else the person's own; null where there is none. */
export async function declared(db: Db, caseId: string, personId: string): Promise<Declared | null> {
	const row = await db
		.selectFrom('declarations')
		.select(['says', 'settled_says'])
		.where('case_id', '=', caseId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return row ? ((row.settled_says ?? row.says) as Declared) : null;
}

/** A person's declarations in force, by case id. */
export async function readDeclared(db: Db, personId: string): Promise<Map<string, Declared>> {
	const rows = await db
		.selectFrom('declarations')
		.select(['case_id', 'says', 'settled_says'])
		.where('person_id', '=', personId)
		.execute();
	return new Map(
		rows.map(({ case_id, says, settled_says }) => [case_id, (settled_says ?? says) as Declared])
	);
}

export async function declarationsIn(db: Db, reviewId: string): Promise<Declaration[]> {
	const rows = await db
		.selectFrom('declarations')
		.innerJoin('cases', 'cases.id', 'declarations.case_id')
		.selectAll('declarations')
		.where('cases.review_id', '=', reviewId)
		.execute();
	return rows.map((row) => ({
		caseId: row.case_id,
		personId: row.person_id,
		says: row.says as Declared,
		at: row.at,
		settledSays: row.settled_says as Declared | null,
		settledBy: row.settled_by
	}));
}

/** Stores what a person declares of cases. It replaces their last declarations and how those were settled. */
export async function insertDeclaration(
	db: Db,
	given: { personId: string; at: Date; says: readonly { caseId: string; says: Declared }[] }
): Promise<void> {
	const rows = given.says.map(({ caseId, says }) => ({
		case_id: caseId,
		person_id: given.personId,
		says,
		at: given.at.toISOString(),
		settled_says: null,
		settled_by: null,
		settled_at: null
	}));
	for (const some of inParts(rows)) {
		await db
			.insertInto('declarations')
			.values(some)
			.onConflict((conflict) =>
				conflict.columns(['case_id', 'person_id']).doUpdateSet(({ ref }) => ({
					says: ref('excluded.says'),
					at: ref('excluded.at'),
					settled_says: null,
					settled_by: null,
					settled_at: null
				}))
			)
			.execute();
	}
}

export async function settle(
	db: Db,
	given: { caseId: string; personId: string; says: 'none' | 'conflict'; by: string; at: Date }
): Promise<void> {
	await db
		.updateTable('declarations')
		.set({
			settled_says: given.says,
			settled_by: given.by,
			settled_at: given.at.toISOString()
		})
		.where('case_id', '=', given.caseId)
		.where('person_id', '=', given.personId)
		.execute();
}

/** Ids of people who have stood down from a case. */
export async function readStoodDown(db: Db, reviewId: string): Promise<Record<string, string[]>> {
	const out: Record<string, string[]> = {};
	for (const { caseId, personId, says, settledSays } of await declarationsIn(db, reviewId)) {
		if ((settledSays ?? says) === 'conflict') (out[caseId] ??= []).push(personId);
	}
	return out;
}

/** Numbers of the review's cases that a person has stood down from. */
export async function readStoodDownNumbers(
	db: Db,
	reviewId: string,
	personId: string
): Promise<number[]> {
	const down = await readStoodDown(db, reviewId);
	return (await casesOf(db, reviewId))
		.filter(({ id }) => down[id]?.includes(personId))
		.map(({ number }) => number);
}
