import type { Recorded } from '../../../src/lib/meeting/report/report';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { isHeard } from '../../../src/lib/meeting/sitting/recorded/heard';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { figuresStatement, heardStatement } from '../../../src/lib/sentences/report/heard';
import type { Sitting } from '../../store/sitting/sittings';

/**
 * What a report says of the items of its agendas beside the inputs: performance data that the office put into it, each a
 * table; then testimony, referrals and visits. (M8, M12, P10)
 */
export function heardAt(
	sittings: readonly Sitting[],
	settings: PanelSettings
): Omit<Recorded, 'section'>[] {
	const items = sittings
		.filter(({ stage }) => hasBegun(stage))
		.flatMap(({ date, agenda }) => agenda.map((item) => ({ ...item, date })));
	const figures = items.flatMap(({ date, figures }) =>
		figures?.isInReport ? [{ date, figures }] : []
	);
	const heard = items.flatMap(({ kind, date, heard }) =>
		heard && isHeard(kind) ? [{ ...heard, kind, date }] : []
	);
	return [
		...figures.map((each, n) => ({
			id: `figures-${n + 1}` as const,
			...figuresStatement(each, settings)
		})),
		...(heard.length ? [{ id: 'heard' as const, ...heardStatement(heard, settings) }] : [])
	];
}
