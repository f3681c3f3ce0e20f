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
