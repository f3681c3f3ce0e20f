import type { Bilingual } from '../people/people';
import type { PanelSettings } from '../settings/settings';

/** What a new sitting begins with: the usual way to meet, the next of the places that take turns, the agenda. (M2, M8) */
export function usualSitting(
	{ meetings: { modes, places, agenda } }: Pick<PanelSettings, 'meetings'>,
	lastPlace: Bilingual | null
) {
	const last = places.findIndex(({ en }) => en === lastPlace?.en);
	return {
		mode: modes[0],
		place: places[(last + 1) % Math.max(places.length, 1)] ?? { en: '', cy: '' },
		agenda: agenda.map(({ minutes, ...item }) => ({ ...item, minutesPlanned: minutes }))
	};
}
