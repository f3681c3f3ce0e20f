import type { Language } from '../../../src/lib/meeting/people/people';
import type { ActionSays } from '../../../src/lib/meeting/response/actions';
import type { Db } from '../engine/database';

/** An action that the panel agreed at a sitting. (A1) */
export interface Action {
	id: string;
	reviewId: string;
	/** Id of the sitting at which it was agreed. */
	sitting: string;
	/** The case whose finding gave its words: read by who may read its findings. Null for words of no case. (M10) */
	case: { id: string; number: number } | null;
	text: string;
	lang: Language;
	/** Who does it: a role, a team or a name, as it was agreed. */
	owner: string;
	/** YYYY-MM-DD */
	due: string;
	by: string;
	at: string;
	/** What the panel said of it since, in the order of recording. (A13) */
	returns: ActionReturn[];
}

export interface ActionReturn {
	sitting: string;
	says: ActionSays;
	text: string;
	lang: Language;
	by: string;
	at: string;
}

/** Every action of the panel that was not taken back, in the order in which they were agreed. One statement where there are none. */
export async function allActions(db: Db): Promise<Action[]> {
	const rows = await db
		.selectFrom('actions')
		.innerJoin('sittings', 'sittings.id', 'actions.sitting_id')
		.leftJoin('cases', 'cases.id', 'actions.case_id')
		.selectAll('actions')
		.select(['sittings.review_id', 'cases.number'])
		.where('actions.taken_back_at', 'is', null)
		.orderBy('actions.agreed_at')
		.orderBy('actions.n')
		.execute();
	if (rows.length === 0) return [];
	const returns = await db.selectFrom('action_returns').selectAll().orderBy('n').execute();
	return rows.map(({ id, review_id, sitting_id, text, lang, owner, due, ...row }) => ({
		...{ id, reviewId: review_id, sitting: sitting_id, text, lang, owner, due },
		...{ by: row.agreed_by, at: row.agreed_at },
		case: row.case_id === null ? null : { id: row.case_id, number: row.number ?? 0 },
		returns: returns
			.filter((each) => each.action_id === id)
			.map((each) => ({
				...{ sitting: each.sitting_id, says: each.says as ActionSays, text: each.text },
				...{ lang: each.lang, by: each.recorded_by, at: each.recorded_at }
			}))
	}));
}

export async function addAction(
	db: Db,
	given: Omit<Action, 'reviewId' | 'returns' | 'case'> & { caseId: string | null }
): Promise<void> {
	const { id, sitting, caseId, text, lang, owner, due, by, at } = given;
	const last = await db
		.selectFrom('actions')
		.select('n')
		.where('sitting_id', '=', sitting)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	await db
		.insertInto('actions')
		.values({
			...{ id, sitting_id: sitting, n: (last?.n ?? 0) + 1, text, lang, owner, due },
			...{ case_id: caseId, agreed_by: by, agreed_at: at, taken_back_by: null, taken_back_at: null }
		})
		.execute();
}

export async function takeActionBack(
	db: Db,
	id: string,
	{ by, at }: { by: string; at: string }
): Promise<void> {
	await db
		.updateTable('actions')
		.set({ taken_back_by: by, taken_back_at: at })
		.where('id', '=', id)
		.execute();
}

export async function addActionReturn(db: Db, id: string, given: ActionReturn): Promise<void> {
	const { sitting, says, text, lang, by, at } = given;
	const last = await db
		.selectFrom('action_returns')
		.select('n')
		.where('action_id', '=', id)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	await db
		.insertInto('action_returns')
		.values({
			...{ action_id: id, n: (last?.n ?? 0) + 1, sitting_id: sitting, says, text, lang },
			...{ recorded_by: by, recorded_at: at }
		})
		.execute();
}

/** Deletes the actions of a sitting that goes, and what was said at it of earlier ones. */
export async function removeActions(db: Db, sittingId: string): Promise<void> {
	const its = db.selectFrom('actions').select('id').where('sitting_id', '=', sittingId);
	await db
		.deleteFrom('action_returns')
		.where(({ or, eb }) => or([eb('sitting_id', '=', sittingId), eb('action_id', 'in', its)]))
		.execute();
	await db.deleteFrom('actions').where('sitting_id', '=', sittingId).execute();
}
