import type { Db } from '../engine/database';
import { inParts } from '../engine/in-parts';

/** Kinds of event in the log of a sitting. */
export type SittingEventKind =
	| 'stage'
	| 'arrived'
	| 'left'
	| 'quorum'
	| 'chair'
	| 'here'
	| 'declared'
	| 'ready'
	| 'not-ready'
	| 'help-asked'
	| 'help-visit'
	| 'help-ended'
	| 'opened'
	| 'reopened'
	| 'agreed'
	| 'agreement-taken-back'
	| 'closed';

export type EventAbout = Record<string, string | number | boolean | null>;

export interface SittingEvent {
	at: Date;
	kind: SittingEventKind;
	personId: string | null;
	about?: EventAbout;
}

/** Appends events to the sitting's log. Call it inside a transaction, because it numbers them. */
export async function logEvents(
	db: Db,
	sittingId: string,
	events: readonly SittingEvent[]
): Promise<void> {
	const last = await db
		.selectFrom('events')
		.select('seq')
		.where('sitting_id', '=', sittingId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const rows = events.map((event, index) => ({
		sitting_id: sittingId,
		seq: (last?.seq ?? 0) + index + 1,
		at: event.at.toISOString(),
		kind: event.kind,
		person_id: event.personId,
		about: JSON.stringify(event.about ?? {})
	}));
	for (const some of inParts(rows)) await db.insertInto('events').values(some).execute();
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
