import type { Db } from '../engine/database';

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

/** Appends an event to the sitting's log. Call it inside a transaction, because it numbers the event. */
export async function logEvent(
	db: Db,
	sittingId: string,
	event: { at: Date; kind: SittingEventKind; personId: string | null; about?: EventAbout }
): Promise<number> {
	const last = await db
		.selectFrom('events')
		.select('seq')
		.where('sitting_id', '=', sittingId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const seq = (last?.seq ?? 0) + 1;
	await db
		.insertInto('events')
		.values({
			sitting_id: sittingId,
			seq,
			at: event.at.toISOString(),
			kind: event.kind,
			person_id: event.personId,
			about: JSON.stringify(event.about ?? {})
		})
		.execute();
	return seq;
}
