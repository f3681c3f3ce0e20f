import type { Selectable } from 'kysely';
import { newId } from '../../../../src/lib/board/ids';
import type { Language } from '../../../../src/lib/meeting/people/people';
import type { Round, RoundEnd } from '../../../../src/lib/meeting/sitting/writing/round';
import type { Db, Tx } from '../../engine/database';
import type { Tables } from '../../engine/tables';

/** Whose page of a round it is. The id is random, because every reader of the answers gets it, but not the person. */
export interface AnswerRow {
	id: string;
	personId: string;
	/** When they put their name on it; null where it has none. */
	signedAt: string | null;
	/** The case in which it was made a finding, with the answer's own id; null where it was not. */
	usedCase: string | null;
}

/** The open one first, then the newest. */
export async function roundsOf(db: Db, sittingId: string): Promise<Round[]> {
	const rows = await db
		.selectFrom('rounds')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('asked_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(round).sort((a, b) => Number(a.ended !== null) - Number(b.ended !== null));
}

export async function roundById(db: Db, id: string): Promise<Round | null> {
	const row = await db.selectFrom('rounds').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? round(row) : null;
}

export async function addRound(tx: Tx, asked: Omit<Round, 'ended'>): Promise<void> {
	await tx
		.insertInto('rounds')
		.values({
			...{ id: asked.id, sitting_id: asked.sittingId, case_id: asked.caseId },
			...{ question: asked.question, lang: asked.lang, minutes: asked.minutes },
			...{ asked_by: asked.askedBy, asked_at: asked.askedAt },
			...{ ended: null, ended_by: null, ended_at: null }
		})
		.execute();
}

export async function endRound(tx: Tx, id: string, { is, by, at }: RoundEnd): Promise<void> {
	await tx
		.updateTable('rounds')
		.set({ ended: is, ended_by: by, ended_at: at })
		.where('id', '=', id)
		.execute();
}

/** The answers in the order of their random ids, which does not show who wrote when. */
export async function answersOf(db: Db, roundId: string): Promise<AnswerRow[]> {
	const rows = await db
		.selectFrom('round_answers')
		.selectAll()
		.where('round_id', '=', roundId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		personId: row.person_id,
		signedAt: row.signed_at,
		usedCase: row.used_case
	}));
}

/** Gives each of these people's pages an id, where it has none. */
export async function nameAnswers(
	tx: Tx,
	roundId: string,
	people: Iterable<string>
): Promise<void> {
	for (const person of people)
		await tx
			.insertInto('round_answers')
			.values({
				...{ id: newId(), round_id: roundId, person_id: person, signed_at: null },
				...{ used_case: null, used_by: null, used_at: null }
			})
			.onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doNothing())
			.execute();
}

export async function signAnswer(
	tx: Tx,
	{ roundId, personId }: { roundId: string; personId: string },
	signedAt: string | null
): Promise<void> {
	await tx
		.updateTable('round_answers')
		.set({ signed_at: signedAt })
		.where('round_id', '=', roundId)
		.where('person_id', '=', personId)
		.execute();
}

export async function useAnswer(
	tx: Tx,
	id: string,
	{ caseId, by, at }: { caseId: string; by: string; at: string }
): Promise<void> {
	await tx
		.updateTable('round_answers')
		.set({ used_case: caseId, used_by: by, used_at: at })
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.execute();
}

/** Removes a sitting's rounds, and with them whose page was whose. */
export async function removeRounds(tx: Db, sittingId: string): Promise<void> {
	const ids = (await roundsOf(tx, sittingId)).map(({ id }) => id);
	if (ids.length === 0) return;
	await tx.deleteFrom('round_answers').where('round_id', 'in', ids).execute();
	await tx.deleteFrom('rounds').where('id', 'in', ids).execute();
}

/** Ids of the rounds of these sittings. */
export async function roundIdsIn(db: Db, sittingIds: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('rounds')
		.select('id')
		.where('sitting_id', 'in', sittingIds)
		.execute();
	return rows.map(({ id }) => id);
}

/** Ids of the sittings that have rounds. */
export async function sittingsWithRounds(db: Db): Promise<ReadonlySet<string>> {
	const rows = await db.selectFrom('rounds').select('sitting_id').distinct().execute();
	return new Set(rows.map((row) => row.sitting_id));
}

function round(row: Selectable<Tables['rounds']>): Round {
	return {
		id: row.id,
		sittingId: row.sitting_id,
		caseId: row.case_id,
		question: row.question,
		lang: row.lang as Language,
		minutes: row.minutes,
		askedAt: row.asked_at,
		askedBy: row.asked_by,
		ended:
			row.ended === null
				? null
				: {
						is: row.ended as RoundEnd['is'],
						by: row.ended_by ?? '',
						at: row.ended_at ?? ''
					}
	};
}
