import type { Db } from '../engine/database';

export interface AgreedAnswer {
	promptId: string;
	value: string | null;
	note: string;
	/** Language of the note; null where it is not known. */
	lang: 'en' | 'cy' | null;
	by: string;
	at: string;
}

export async function agreedAnswers(db: Db, caseId: string): Promise<AgreedAnswer[]> {
	const rows = await db
		.selectFrom('agreed_answers')
		.selectAll()
		.where('case_id', '=', caseId)
		.execute();
	return rows.map((row) => ({
		promptId: row.prompt_id,
		value: row.value,
		note: row.note,
		lang: row.lang,
		by: row.recorded_by,
		at: row.recorded_at
	}));
}

export async function insertAnswer(
	db: Db,
	caseId: string,
	given: Omit<AgreedAnswer, 'at'> & { at: Date }
): Promise<void> {
	const fresh = {
		value: given.value,
		note: given.note,
		lang: given.lang,
		recorded_by: given.by,
		recorded_at: given.at.toISOString()
	};
	await db
		.insertInto('agreed_answers')
		.values({ case_id: caseId, prompt_id: given.promptId, ...fresh })
		.onConflict((conflict) => conflict.columns(['case_id', 'prompt_id']).doUpdateSet(fresh))
		.execute();
}
