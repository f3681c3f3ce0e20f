import { addDays, addMonths } from '../calendar';
import type { Day } from '../calendar';
import type { PanelSettings } from '../settings/settings';
import type { SittingStage } from './stages';

export interface PanelYear {
	/** The first and the last day of the panel's year. */
	from: Day;
	to: Day;
	/** Sittings held or planned in it. */
	sittings: number;
	/** How many meetings the panel has in a year. */
	meetings: number;
}

/** The panel's year that a day is in, and its sittings; those cancelled do not count. (M1, M2) */
export function panelYear(
	{ meetingsPerYear, meetings }: Pick<PanelSettings, 'meetingsPerYear' | 'meetings'>,
	sittings: readonly { date: Day; stage: SittingStage }[],
	today: Day
): PanelYear {
	const [year, month] = today.split('-').map(Number);
	const first = month < meetings.yearStart ? year - 1 : year;
	const from = `${first}-${String(meetings.yearStart).padStart(2, '0')}-01`;
	const to = addDays(addMonths(from, 12), -1);
	const counted = sittings.filter(
		({ date, stage }) => stage !== 'cancelled' && from <= date && date <= to
	);
	return { from, to, sittings: counted.length, meetings: meetingsPerYear };
}
