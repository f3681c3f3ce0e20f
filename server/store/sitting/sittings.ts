// Over 200 lines because every column of a sitting is read and written here.
import type { Selectable } from 'kysely';
import type { Language } from '../../../src/lib/meeting/people/people';
import type { Figures } from '../../../src/lib/meeting/sitting/recorded/figures';
import type { Heard } from '../../../src/lib/meeting/sitting/recorded/heard';
import type { Chaired } from '../../../src/lib/meeting/sitting/sitting';
import type { SittingStage } from '../../../src/lib/meeting/sitting/stages';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';
import { removeActions } from './actions';
import { casesAt, removeCaseRow } from './cases';
import { removeGroupRow, groupsOf } from './groups';
import { removeMessages } from './room/messages';
import { removeRounds } from './room/rounds';

export interface AgendaItem {
	kind: string;
	title: { en: string; cy: string };
	minutesPlanned: number;
	/** Null until the item is done. */
	minutesUsed: number | null;
	/** ISO instants; null, or left out, where not recorded. */
	beganAt?: string | null;
	endedAt?: string | null;
	/** Who spoke, what they said in short, and who relayed it at a later sitting, by their names. (M9) */
	input?: {
		speaker: string;
		/** Their id, where they are on the panel's list. */
		speakerId?: string | null;
		/** What the speaker is, which the report prints in place of the name. */
		role?: { en: string; cy: string } | null;
		relayedBy: string | null;
		summary: { en: string; cy: string };
	};
	/** Performance data for a stated period. (M8) */
	figures?: Figures;
	/** What was heard or seen outside the cases. (M8, M12, P10) */
	heard?: Heard;
	/** The id of the issue that a member referred. (M12) */
	referral?: string;
}

export interface QuorumExit {
	exit: 'cancel' | 'remote' | 'proceed';
	reason: string;
	/** The language it was written in; the oldest rows do not have it. */
	lang?: Language;
	by: string;
	at: string;
}

export interface Sitting {
	id: string;
	reviewId: string;
	number: number;
	date: string;
	/** HH:MM in the panel's time zone; empty where not set. */
	from: string;
	to: string;
	place: { en: string; cy: string };
	mode: string;
	/** Why the review has this further sitting; empty where nobody said. (A2) */
	why?: { en: string; cy: string };
	stage: SittingStage;
	/** The case the room is on (G1). */
	here: string | null;
	/** The finding of that case to which the chair brought everybody, by id. */
	hereFinding?: string | null;
	chairId: string | null;
	/** In the order they take over (P3). */
	deputies: string[];
	agenda: AgendaItem[];
	quorumExit: QuorumExit | null;
	/** The last day, YYYY-MM-DD, on which views are sent to a remote collection; null for other sittings. (M6) */
	due?: string | null;
	/** Id of the cancelled sitting that a remote collection follows. */
	insteadOf?: string | null;
	/** How often its date, times, place or mode were changed, or it was cancelled. */
	revision?: number;
}

export async function sittingById(db: Db, id: string): Promise<Sitting | null> {
	const row = await db.selectFrom('sittings').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? sitting(row) : null;
}

export async function sittingsOf(db: Db, reviewId: string): Promise<Sitting[]> {
	const rows = await db
		.selectFrom('sittings')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('number')
		.execute();
	return rows.map(sitting);
}

/** The place of the panel's latest sitting that is not cancelled, of whichever review; null before the first. */
export async function latestPlace(db: Db): Promise<Sitting['place'] | null> {
	const last = await db
		.selectFrom('sittings')
		.select(['place_en', 'place_cy'])
		.where('stage', '!=', 'cancelled')
		.orderBy('date', 'desc')
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last ? { en: last.place_en, cy: last.place_cy } : null;
}

/** Who chaired the sittings that were held before a day, of every review, in their order. @param day YYYY-MM-DD */
export async function chairsBefore(db: Db, day: string): Promise<Chaired[]> {
	const rows = await db
		.selectFrom('sittings')
		.select(['date', 'chair_id'])
		.where('stage', 'in', ['breakouts', 'plenary', 'closed'])
		.where('date', '<', day)
		.where('chair_id', 'is not', null)
		.orderBy('date')
		.orderBy('from_time')
		.execute();
	return rows.flatMap(({ date, chair_id: chairId }) => (chairId ? [{ date, chairId }] : []));
}

export async function addSitting(db: Db, given: Sitting): Promise<void> {
	await db
		.insertInto('sittings')
		.values({
			id: given.id,
			review_id: given.reviewId,
			number: given.number,
			date: given.date,
			from_time: given.from,
			to_time: given.to,
			place_en: given.place.en,
			place_cy: given.place.cy,
			mode: given.mode,
			why_en: given.why?.en ?? '',
			why_cy: given.why?.cy ?? '',
			stage: given.stage,
			here: given.here,
			chair_id: given.chairId,
			deputies: JSON.stringify(given.deputies),
			agenda: JSON.stringify(given.agenda),
			quorum_exit: given.quorumExit ? JSON.stringify(given.quorumExit) : null,
			due: given.due ?? null,
			instead_of: given.insteadOf ?? null
		})
		.execute();
}

export async function setStage(db: Db, sittingId: string, stage: SittingStage): Promise<void> {
	await db.updateTable('sittings').set({ stage }).where('id', '=', sittingId).execute();
}

/** Moves the room to a case, and to one finding of it where there is one to look at. */
export async function setHere(
	db: Db,
	sittingId: string,
	caseId: string,
	finding: string | null = null
): Promise<void> {
	await db
		.updateTable('sittings')
		.set({ here: caseId, here_finding: finding })
		.where('id', '=', sittingId)
		.execute();
}

export async function setChair(
	db: Db,
	sittingId: string,
	chairId: string,
	deputies: string[]
): Promise<void> {
	await db
		.updateTable('sittings')
		.set({ chair_id: chairId, deputies: JSON.stringify(deputies) })
		.where('id', '=', sittingId)
		.execute();
}

export async function setAgenda(db: Db, sittingId: string, agenda: AgendaItem[]): Promise<void> {
	await db
		.updateTable('sittings')
		.set({ agenda: JSON.stringify(agenda) })
		.where('id', '=', sittingId)
		.execute();
}

/** Changes what the office may set before the sitting begins, and its chair. */
export async function setSitting(
	db: Db,
	id: string,
	to: Pick<
		Sitting,
		'date' | 'from' | 'to' | 'place' | 'mode' | 'why' | 'chairId' | 'deputies' | 'agenda'
	>
): Promise<void> {
	await db
		.updateTable('sittings')
		.set({
			date: to.date,
			from_time: to.from,
			to_time: to.to,
			place_en: to.place.en,
			place_cy: to.place.cy,
			mode: to.mode,
			why_en: to.why?.en ?? '',
			why_cy: to.why?.cy ?? '',
			chair_id: to.chairId,
			deputies: JSON.stringify(to.deputies),
			agenda: JSON.stringify(to.agenda)
		})
		.where('id', '=', id)
		.execute();
}

/** Counts a change of when or where a sitting is. @returns how many there were */
export async function raiseRevision(db: Db, id: string): Promise<number> {
	const { revision } = await db
		.updateTable('sittings')
		.set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
		.where('id', '=', id)
		.returning('revision')
		.executeTakeFirstOrThrow();
	return revision;
}

/** Why the review has this further sitting. */
export async function setWhy(db: Db, id: string, why: { en: string; cy: string }): Promise<void> {
	const row = { why_en: why.en, why_cy: why.cy };
	await db.updateTable('sittings').set(row).where('id', '=', id).execute();
}

/** Moves the last day of a remote collection. */
export async function setLastDay(db: Db, id: string, due: string): Promise<void> {
	await db.updateTable('sittings').set({ due, date: due }).where('id', '=', id).execute();
}

export async function setNumber(db: Db, id: string, number: number): Promise<void> {
	await db.updateTable('sittings').set({ number }).where('id', '=', id).execute();
}

export async function setQuorumExit(db: Db, id: string, exit: QuorumExit | null): Promise<void> {
	await db
		.updateTable('sittings')
		.set({ quorum_exit: exit && JSON.stringify(exit) })
		.where('id', '=', id)
		.execute();
}

/** Deletes a sitting that has not begun, with its groups and cases. */
export async function removeSittingRow(db: Db, id: string): Promise<void> {
	await removeActions(db, id);
	for (const group of await groupsOf(db, id)) await removeGroupRow(db, group.id);
	await removeRounds(db, id);
	for (const each of await casesAt(db, id)) await removeCaseRow(db, each.id);
	await removeMessages(db, id);
	for (const table of [
		...(['attendance', 'expected', 'substitutes', 'events', 'returns'] as const),
		'destroyed_notes'
	] as const)
		await db.deleteFrom(table).where('sitting_id', '=', id).execute();
	await db.deleteFrom('sittings').where('id', '=', id).execute();
}

function sitting(row: Selectable<Tables['sittings']>): Sitting {
	return {
		id: row.id,
		reviewId: row.review_id,
		number: row.number,
		date: row.date,
		from: row.from_time,
		to: row.to_time,
		place: { en: row.place_en, cy: row.place_cy },
		mode: row.mode,
		why: { en: row.why_en, cy: row.why_cy },
		stage: row.stage as SittingStage,
		here: row.here,
		hereFinding: row.here_finding,
		chairId: row.chair_id,
		deputies: JSON.parse(row.deputies) as string[],
		agenda: JSON.parse(row.agenda) as AgendaItem[],
		quorumExit: row.quorum_exit ? (JSON.parse(row.quorum_exit) as QuorumExit) : null,
		due: row.due,
		insteadOf: row.instead_of,
		revision: row.revision
	};
}
