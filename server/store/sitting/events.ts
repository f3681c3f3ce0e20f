import type { FloorKind } from '../../../src/lib/meeting/sitting/floor/events';
import type { Db } from '../engine/database';
import { inParts } from '../engine/in-parts';

/** Kinds of event in the log of a sitting. */
export type SittingEventKind =
	| 'stage'
	| 'arrived'
	| 'quorum'
	| 'chair'
	| 'here'
	| 'declared'
	| 'ready'
	| 'not-ready'
	| 'help-asked'
	| 'help-visit'
	| 'help-ended'
	| 'came-back'
	| 'message'
	| 'opened'
	| 'reopened'
	| 'agreed'
	| 'agreement-taken-back'
	| 'round-asked'
	| 'round-shown'
	| 'round-cancelled'
	| 'answer-used'
	| FloorKind;

export type EventAbout = Record<string, string | number | boolean | null>;

export interface SittingEvent {
	at: Date;
	kind: SittingEventKind;
	personId: string | null;
	about?: EventAbout;
}

/**
 * Appends events to the sitting's log. Call it inside a transaction, because it numbers them.
 * @returns the number of the first
 */
export async function logEvents(
	db: Db,
	sittingId: string,
	events: readonly SittingEvent[]
): Promise<number> {
	const last = await db
		.selectFrom('events')
		.select('seq')
		.where('sitting_id', '=', sittingId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const first = (last?.seq ?? 0) + 1;
	const rows = events.map((event, index) => ({
		sitting_id: sittingId,
		seq: first + index,
		at: event.at.toISOString(),
		kind: event.kind,
		person_id: event.personId,
		about: JSON.stringify(event.about ?? {})
	}));
	for (const some of inParts(rows)) await db.insertInto('events').values(some).execute();
	return first;
}

/** The log of a sitting, in order. */
export async function eventsOf(
	db: Db,
	sittingId: string
): Promise<{ at: string; kind: string; about: EventAbout }[]> {
	const rows = await db
		.selectFrom('events')
		.select(['at', 'kind', 'about'])
		.where('sitting_id', '=', sittingId)
		.orderBy('seq')
		.execute();
	return rows.map(({ at, kind, about }) => ({ at, kind, about: JSON.parse(about) as EventAbout }));
}
