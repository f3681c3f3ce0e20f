import type { Day } from '../../../src/lib/meeting/calendar';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { chairedSince, hasServedOut } from '../../../src/lib/meeting/sitting/sitting';
import type { Db } from '../../store/engine/database';
import { chairsBefore } from '../../store/sitting/sittings';
import type { Sitting } from '../../store/sitting/sittings';

/** A chair who has served as long as the panel's settings let one serve: since when, and how many years that is. (P3) */
interface ChairServedOut {
	name: string;
	since: Day;
	years: number;
}

/** Null where the chair of a sitting has not served out, or the panel has no limit; it refuses nothing. (P3) */
export async function chairServedOut(
	db: Db,
	{ hasChair, chairYears: years }: PanelSettings,
	{ chairId, date }: Pick<Sitting, 'chairId' | 'date'>,
	people: ReadonlyMap<string, { name: string }>
): Promise<ChairServedOut | null> {
	if (!hasChair || years === null || chairId === null) return null;
	const since = chairedSince(await chairsBefore(db, date), chairId);
	if (since === null || !hasServedOut(since, years, date)) return null;
	return { name: people.get(chairId)?.name ?? '', since, years };
}
