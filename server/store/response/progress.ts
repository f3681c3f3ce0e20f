import type { Progress, ReturnSays } from '../../../src/lib/meeting/response/progress';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';
import { openedWords } from './opened';
import type { OpenedWords } from './opened';
import type { Commitment } from './signed';

type Lang = 'en' | 'cy';

/** One entry of what was recorded of a commitment. (A7) */
export interface RecordedProgress {
	id: string;
	state: Progress;
	/** YYYY-MM-DD, the day it is about. */
	day: string;
	text: string;
	lang: Lang;
	/** Whether the force reported it, not the office. */
	byForce: boolean;
	/** Its words for everybody; null where the office has prepared none. (A11) */
	opened: OpenedWords | null;
	by: string;
	at: string;
	/** Null while it counts. */
	takenBack: { by: string; at: string; reason: string; lang: Lang } | null;
}

export interface MovedDue {
	/** YYYY-MM-DD */
	due: string;
	reason: string;
	lang: Lang;
	by: string;
	at: string;
}

/** What the panel said of a commitment when it came back at a sitting. (A13) */
export interface Return {
	/** Id of the sitting. */
	sitting: string;
	says: ReturnSays;
	text: string;
	lang: Lang;
	by: string;
	at: string;
}

/** A signed commitment with all that was recorded of it, each list in the order of recording. */
export interface KnownCommitment extends Commitment {
	reviewId: string;
	/** ISO instant of the first signature, where the force signed it again for a corrected version. */
	signedAt: string;
	/** The version that was answered. */
	version: number;
	entries: RecordedProgress[];
	/** Its owner as everybody reads it; null where the office has prepared nothing. (A11) */
	openedOwner: OpenedWords | null;
	moves: MovedDue[];
	returns: Return[];
}

/** Every commitment, those signed last first, then in the force's order. One statement where there are none. */
export async function allCommitments(db: Db): Promise<KnownCommitment[]> {
	const rows = await db
		.selectFrom('commitments')
		.innerJoin('responses', 'responses.review_id', 'commitments.review_id')
		.leftJoin('response_translations', (join) =>
			join
				.onRef('response_translations.entry', '=', 'commitments.id')
				.onRef('response_translations.review_id', '=', 'commitments.review_id')
		)
		.selectAll('commitments')
		.where('commitments.left_out', 'is', null)
		.select(['responses.signed_at', 'responses.version', 'response_translations.text as other'])
		.orderBy('responses.signed_at', 'desc')
		.orderBy('commitments.review_id')
		.orderBy('commitments.place')
		.execute();
	if (rows.length === 0) return [];
	const [opened, links, entries, moves, returns] = await Promise.all([
		openedWords(db),
		db.selectFrom('commitment_links').selectAll().orderBy('block_id').execute(),
		db.selectFrom('progress').selectAll().orderBy('n').execute(),
		db.selectFrom('moved_dues').selectAll().orderBy('n').execute(),
		db.selectFrom('returns').selectAll().orderBy('n').execute()
	]);
	return rows.map(
		({ id, text, lang, owner, due, review_id, signed_at, made_at, version, other }) => {
			const isOfIt = (row: { commitment_id: string }) => row.commitment_id === id;
			return {
				...{ id, text, lang, translation: other ?? '', owner, due },
				...{ reviewId: review_id, signedAt: made_at ?? signed_at, version },
				blocks: links.filter(isOfIt).map(({ block_id }) => block_id),
				openedOwner: opened.get(`owner ${id}`) ?? null,
				entries: entries
					.filter(isOfIt)
					.map((row) => ({ ...entry(row), opened: opened.get(`evidence ${row.id}`) ?? null })),
				moves: moves.filter(isOfIt).map((row) => ({
					...{ due: row.due, reason: row.reason, lang: row.lang },
					...{ by: row.moved_by, at: row.moved_at }
				})),
				returns: returns.filter(isOfIt).map((row) => ({
					...{ sitting: row.sitting_id, says: row.says as ReturnSays },
					...{ text: row.text, lang: row.lang, by: row.recorded_by, at: row.recorded_at }
				}))
			};
		}
	);
}

export async function addProgress(
	db: Db,
	commitmentId: string,
	given: Omit<RecordedProgress, 'takenBack' | 'opened'>
): Promise<void> {
	const { id, state, day, text, lang, byForce, by, at } = given;
	await db
		.insertInto('progress')
		.values({
			...{ id, commitment_id: commitmentId, n: await next(db, 'progress', commitmentId) },
			...{ state, day, text, lang, by_force: Number(byForce) },
			...{ recorded_by: by, recorded_at: at, taken_back_by: null, taken_back_at: null },
			...{ reason: null, reason_lang: null }
		})
		.execute();
}

export async function takeProgressBack(
	db: Db,
	id: string,
	{ by, at, reason, lang }: NonNullable<RecordedProgress['takenBack']>
): Promise<void> {
	await db
		.updateTable('progress')
		.set({ taken_back_by: by, taken_back_at: at, reason, reason_lang: lang })
		.where('id', '=', id)
		.execute();
}

export async function addMovedDue(db: Db, commitmentId: string, given: MovedDue): Promise<void> {
	const { due, reason, lang, by, at } = given;
	await db
		.insertInto('moved_dues')
		.values({
			...{ commitment_id: commitmentId, n: await next(db, 'moved_dues', commitmentId) },
			...{ due, reason, lang, moved_by: by, moved_at: at }
		})
		.execute();
}

export async function addReturn(db: Db, commitmentId: string, given: Return): Promise<void> {
	const { sitting, says, text, lang, by, at } = given;
	await db
		.insertInto('returns')
		.values({
			...{ commitment_id: commitmentId, n: await next(db, 'returns', commitmentId) },
			...{ sitting_id: sitting, says, text, lang, recorded_by: by, recorded_at: at }
		})
		.execute();
}

/** The next number, from 1. */
async function next(
	db: Db,
	table: 'progress' | 'moved_dues' | 'returns',
	commitmentId: string
): Promise<number> {
	const last = await db
		.selectFrom(table)
		.select('n')
		.where('commitment_id', '=', commitmentId)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	return (last?.n ?? 0) + 1;
}

function entry(row: Tables['progress']): Omit<RecordedProgress, 'opened'> {
	return {
		...{ id: row.id, state: row.state as Progress, day: row.day, text: row.text, lang: row.lang },
		byForce: row.by_force === 1,
		...{ by: row.recorded_by, at: row.recorded_at },
		takenBack:
			row.taken_back_by === null
				? null
				: {
						...{ by: row.taken_back_by, at: row.taken_back_at ?? '' },
						...{ reason: row.reason ?? '', lang: row.reason_lang ?? 'en' }
					}
	};
}
