import {
	GATHERING_KINDS,
	gatheringOf
} from '../../../../src/lib/meeting/sitting/breakouts/gathering';
import type { Gathered, Gathering } from '../../../../src/lib/meeting/sitting/breakouts/gathering';
import type { Db } from '../../engine/database';
import type { Tables } from '../../engine/tables';

/** What the gatherings of a review's sittings are read from, by sitting id. */
export async function gatheringLogs(db: Db, reviewId: string): Promise<Map<string, Gathered[]>> {
	const rows = await db
		.selectFrom('events')
		.innerJoin('sittings', 'sittings.id', 'events.sitting_id')
		.selectAll('events')
		.where('sittings.review_id', '=', reviewId)
		.where('events.kind', 'in', [...GATHERING_KINDS])
		.orderBy('events.seq')
		.execute();
	const logs = new Map<string, Gathered[]>();
	for (const row of rows)
		logs.set(row.sitting_id, [...(logs.get(row.sitting_id) ?? []), gathered(row)]);
	return logs;
}

/** The call back to the whole panel that stands at a sitting. */
export async function gatheringAt(db: Db, sittingId: string): Promise<Gathering | null> {
	const rows = await db
		.selectFrom('events')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.where('kind', 'in', [...GATHERING_KINDS])
		.orderBy('seq')
		.execute();
	return gatheringOf(rows.map(gathered));
}

function gathered({ seq, at, kind, person_id, about }: Tables['events']): Gathered {
	return { seq, at, kind, personId: person_id, about: JSON.parse(about) as Gathered['about'] };
}
