// Over 200 lines because everything that is written and read of a show of hands is in its two tables.
import type { Selectable } from 'kysely';
import type { Strength } from '../../../src/lib/meeting/shows/strength';
import type {
	ShowAnswer,
	ShowEnd,
	ShowKind,
	ShowResult,
	ShowSubject
} from '../../../src/lib/meeting/shows/show';
import type { Db, Tx } from '../engine/database';
import type { Tables } from '../engine/tables';

interface ShowOpened {
	id: string;
	sittingId: string;
	caseId: string;
	subject: ShowSubject;
	kind: ShowKind;
	/** Ids that were part of the finding at the opening. */
	covers: readonly string[];
	/** Hashes of the finding's words at the opening; null for a language that had none. */
	words: { en: string | null; cy: string | null };
	openedBy: string;
	/** ISO instant, as are the others. */
	openedAt: string;
}

/** A show of hands that can be answered now. */
export interface OpenShow extends ShowOpened {
	ended: null;
}

export interface ClosedShow extends ShowOpened {
	ended: { how: 'closed'; by: string; at: string };
	result: ShowResult;
	/** The wording that was recorded with its finding; null where none was. */
	held: { as: Strength; by: string; at: string } | null;
}

/** One that ended without a result. */
export interface DroppedShow extends ShowOpened {
	/** `by`: null where the sitting ended. */
	ended: { how: Exclude<ShowEnd, 'closed'>; by: string | null; at: string };
}

export type Show = OpenShow | ClosedShow | DroppedShow;

export function isClosedShow(show: Show): show is ClosedShow {
	return show.ended?.how === 'closed';
}

/** The show of hands that is open at a sitting; null where there is none. */
export async function openShowAt(db: Db, sittingId: string): Promise<OpenShow | null> {
	const row = await db
		.selectFrom('shows')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.where('ended', 'is', null)
		.executeTakeFirst();
	return row ? (showOf(row) as OpenShow) : null;
}

/** Every open one, of all sittings. */
export async function openShows(db: Db): Promise<OpenShow[]> {
	const rows = await db.selectFrom('shows').selectAll().where('ended', 'is', null).execute();
	return rows.map((row) => showOf(row) as OpenShow);
}

export async function showById(db: Db, id: string): Promise<Show | null> {
	const row = await db.selectFrom('shows').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? showOf(row) : null;
}

/** Those of a sitting, oldest first. */
export async function showsAt(db: Db, sittingId: string): Promise<Show[]> {
	const rows = await db
		.selectFrom('shows')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('number')
		.execute();
	return rows.map(showOf);
}

/** The closed ones of a review, oldest first of each sitting. */
export async function closedShowsOf(db: Db, reviewId: string): Promise<ClosedShow[]> {
	const rows = await db
		.selectFrom('shows')
		.innerJoin('cases', 'cases.id', 'shows.case_id')
		.selectAll('shows')
		.where('cases.review_id', '=', reviewId)
		.where('shows.ended', '=', 'closed')
		.orderBy('shows.sitting_id')
		.orderBy('shows.number')
		.execute();
	return rows.map(showOf).filter(isClosedShow);
}

/** What people said, by person id; of a hidden show only while it is open. */
export async function answersTo(db: Db, showIds: readonly string[]): Promise<Answered[]> {
	if (showIds.length === 0) return [];
	const rows = await db
		.selectFrom('show_answers')
		.selectAll()
		.where('show_id', 'in', [...showIds])
		.orderBy('person_id')
		.execute();
	return rows.map(({ show_id, person_id, says, reason, lang }) => ({
		...{ show: show_id, person: person_id, says, reason, lang }
	}));
}

export interface Answered extends ShowAnswer {
	/** Id of the show. */
	show: string;
}

export async function insertShow(tx: Tx, show: ShowOpened): Promise<void> {
	const { subject, words } = show;
	const last = await tx
		.selectFrom('shows')
		.select('number')
		.where('sitting_id', '=', show.sittingId)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	await tx
		.insertInto('shows')
		.values({
			id: show.id,
			sitting_id: show.sittingId,
			number: (last?.number ?? 0) + 1,
			case_id: show.caseId,
			subject: subject.is,
			finding_id: subject.is === 'finding' ? subject.finding : null,
			question: subject.is === 'question' ? subject.text : '',
			lang: subject.is === 'question' ? subject.lang : null,
			kind: show.kind,
			covers: JSON.stringify(show.covers),
			words_en: words.en,
			words_cy: words.cy,
			opened_by: show.openedBy,
			opened_at: show.openedAt,
			ended: null,
			ended_by: null,
			ended_at: null,
			result: null,
			held: null,
			held_by: null,
			held_at: null
		})
		.execute();
}

/** A person has one answer: a later one replaces it. */
export async function keepShowAnswer(tx: Tx, showId: string, given: ShowAnswer): Promise<void> {
	const { person, says, reason, lang } = given;
	await tx
		.insertInto('show_answers')
		.values({ show_id: showId, person_id: person, says, reason, lang })
		.onConflict((conflict) =>
			conflict.columns(['show_id', 'person_id']).doUpdateSet({ says, reason, lang })
		)
		.execute();
}

/** Deletes what these people said, or everybody. The database overwrites what it deletes. */
export async function dropShowAnswers(
	tx: Tx,
	showId: string,
	personIds?: readonly string[]
): Promise<void> {
	if (personIds?.length === 0) return;
	await tx
		.deleteFrom('show_answers')
		.where('show_id', '=', showId)
		.$if(personIds !== undefined, (query) => query.where('person_id', 'in', [...(personIds ?? [])]))
		.execute();
}

export async function closeShowRow(
	tx: Tx,
	id: string,
	given: { by: string; at: Date; result: ShowResult }
): Promise<void> {
	await tx
		.updateTable('shows')
		.set({
			...{ ended: 'closed', ended_by: given.by, ended_at: given.at.toISOString() },
			result: JSON.stringify(given.result)
		})
		.where('id', '=', id)
		.execute();
}

/** Deletes a show without a result. Only that it was held is kept, and what kind of thing it was about. */
export async function dropShowRow(
	tx: Tx,
	id: string,
	given: { how: Exclude<ShowEnd, 'closed'>; by: string | null; at: Date }
): Promise<void> {
	await tx
		.updateTable('shows')
		.set({
			...{ ended: given.how, ended_by: given.by, ended_at: given.at.toISOString() },
			...{ question: '', covers: '[]', words_en: null, words_cy: null }
		})
		.where('id', '=', id)
		.execute();
	await dropShowAnswers(tx, id);
}

/** Null takes the wording back. */
export async function setHeld(
	tx: Tx,
	id: string,
	held: { as: Strength; by: string; at: Date } | null
): Promise<void> {
	await tx
		.updateTable('shows')
		.set({
			held: held?.as ?? null,
			held_by: held?.by ?? null,
			held_at: held?.at.toISOString() ?? null
		})
		.where('id', '=', id)
		.execute();
}

function showOf(row: Selectable<Tables['shows']>): Show {
	const opened: ShowOpened = {
		id: row.id,
		sittingId: row.sitting_id,
		caseId: row.case_id,
		subject: subjectOf(row),
		kind: row.kind as ShowKind,
		covers: JSON.parse(row.covers) as string[],
		words: { en: row.words_en, cy: row.words_cy },
		openedBy: row.opened_by,
		openedAt: row.opened_at
	};
	if (row.ended === null || row.ended_at === null) return { ...opened, ended: null };
	const [how, at] = [row.ended as ShowEnd, row.ended_at];
	if (how !== 'closed') return { ...opened, ended: { how, by: row.ended_by, at } };
	const { held, held_by: by, held_at } = row;
	return {
		...opened,
		ended: { how, by: row.ended_by ?? '', at },
		result: JSON.parse(row.result ?? '{"of":0,"counts":{},"reasons":[]}') as ShowResult,
		held: held && by && held_at ? { as: held as Strength, by, at: held_at } : null
	};
}

function subjectOf(row: Selectable<Tables['shows']>): ShowSubject {
	if (row.subject === 'finding') return { is: 'finding', finding: row.finding_id ?? '' };
	if (row.subject === 'grade') return { is: 'grade' };
	return { is: 'question', text: row.question, lang: row.lang ?? 'en' };
}
