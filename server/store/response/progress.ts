import type { Language } from '../../../src/lib/meeting/people/people';
import type { Progress, ReturnSays } from '../../../src/lib/meeting/response/progress';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';
import { datesOf } from './due-dates';
import type { DueDate, MovedDue } from './due-dates';
import { openedWords } from './opened';
import type { OpenedWords } from './opened';
import { earlierResponses } from './signed';
import type { Commitment } from './signed';

/** One entry of what was recorded of a commitment. (A7) */
export interface RecordedProgress {
	id: string;
	state: Progress;
	/** YYYY-MM-DD, the day it is about. */
	day: string;
	text: string;
	lang: Language;
	/** Whether the force reported it, not the office. */
	byForce: boolean;
	/** Its words for everybody; null where the office has prepared none. (A11) */
	opened: OpenedWords | null;
	by: string;
	at: string;
	/** Null while it counts. */
	takenBack: { by: string; at: string; reason: string; lang: Language } | null;
}

/** What the panel said of a commitment when it came back at a sitting. (A13) */
export interface Return {
	/** Id of the sitting. */
	sitting: string;
	says: ReturnSays;
	text: string;
	lang: Language;
	by: string;
	at: string;
}

/** A signed commitment with all that was recorded of it, each list in the order of recording. */
export interface KnownCommitment extends Commitment {
	reviewId: string;
	/** ISO instant of the first signature, where the force signed it again for a corrected version. */
	signedAt: string;
	/** The last version in whose answer it was signed. */
	version: number;
	/** The version whose answer does not make it any more; null while it is made. */
	leftOut: number | null;
	entries: RecordedProgress[];
	/** Its owner as everybody reads it; null where the office has prepared nothing. (A11) */
	openedOwner: OpenedWords | null;
	/** Oldest first; the last is in force. One that was signed again unchanged is in it once. */
	dates: DueDate[];
	returns: Return[];
}

/**
 * Every commitment that was ever signed, those signed last first, then in the force's order; after them those that the
 * force's last response to the report does not make any more. One statement where there are none.
 */
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
		.select(['responses.signed_at', 'responses.version', 'response_translations.text as other'])
		.orderBy('responses.signed_at', 'desc')
		.orderBy('commitments.review_id')
		.orderBy('commitments.left_out')
		.orderBy('commitments.place')
		.execute();
	if (rows.length === 0) return [];
	const [opened, links, entries, moves, returns, earlier] = await Promise.all([
		openedWords(db),
		db.selectFrom('commitment_links').selectAll().orderBy('block_id').execute(),
		db.selectFrom('progress').selectAll().orderBy('n').execute(),
		db.selectFrom('moved_dues').selectAll().orderBy('n').execute(),
		db.selectFrom('returns').selectAll().orderBy('n').execute(),
		earlierResponses(db)
	]);
	return rows.map(({ id, text, lang, owner, due, review_id, signed_at, made_at, ...row }) => {
		const isOfIt = (of: { commitment_id: string }) => of.commitment_id === id;
		const before = earlier.flatMap(({ reviewId, version, signedAt, commitments }) =>
			commitments
				.filter((each) => reviewId === review_id && each.id === id)
				.map((each) => ({ ...each, version, signedAt }))
		);
		const last = row.left_out === null ? null : before.at(-1);
		const latest = { due, version: row.version, signedAt: signed_at };
		const blocks = links.filter(isOfIt).map(({ block_id }) => block_id);
		return {
			...{ id, text, lang, translation: last?.translation ?? row.other ?? '', owner, due },
			...{ reviewId: review_id, signedAt: made_at ?? signed_at },
			...{ version: last?.version ?? row.version, leftOut: row.left_out },
			blocks: last?.blocks ?? blocks,
			openedOwner: opened.get(`owner ${id}`) ?? null,
			entries: entries
				.filter(isOfIt)
				.map((each) => ({ ...entry(each), opened: opened.get(`evidence ${each.id}`) ?? null })),
			dates: datesOf(last ? before : [...before, latest], moves.filter(isOfIt)),
			returns: returns.filter(isOfIt).map((each) => ({
				...{ sitting: each.sitting_id, says: each.says as ReturnSays },
				...{ text: each.text, lang: each.lang, by: each.recorded_by, at: each.recorded_at }
			}))
		};
	});
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
