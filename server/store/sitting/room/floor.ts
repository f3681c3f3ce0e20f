import { FLOOR_KINDS } from '../../../../src/lib/meeting/sitting/floor/events';
import type { FloorEvent, FloorKind } from '../../../../src/lib/meeting/sitting/floor/events';
import { floorOf } from '../../../../src/lib/meeting/sitting/floor/floor';
import type { Floor } from '../../../../src/lib/meeting/sitting/floor/floor';
import type { Db } from '../../engine/database';

/** The floor of a sitting, from its log. */
export async function floorOn(db: Db, sittingId: string): Promise<Floor> {
	const rows = await db
		.selectFrom('events')
		.select(['seq', 'at', 'kind', 'about'])
		.where('sitting_id', '=', sittingId)
		.where('kind', 'in', [...FLOOR_KINDS])
		.orderBy('seq')
		.execute();
	return floorOf(
		rows.map(
			({ seq, at, kind, about }) =>
				({ ...(JSON.parse(about) as object), kind, seq, at: Date.parse(at) }) as FloorEvent
		)
	);
}

/** The number of the last event of these kinds before another event; 0 where there is none. */
export async function lastBefore(
	db: Db,
	sittingId: string,
	kinds: readonly FloorKind[],
	seq: number
): Promise<number> {
	const last = await db
		.selectFrom('events')
		.select('seq')
		.where('sitting_id', '=', sittingId)
		.where('kind', 'in', [...kinds])
		.where('seq', '<', seq)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last?.seq ?? 0;
}
