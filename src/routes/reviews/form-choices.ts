import { isFormOf } from '$lib/meeting/settings/sampling';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import type { Lang } from '$lib/words/plural';
import { forms } from '$server/presets/shipped';

/** The form templates that a review of a panel can have. */
export function formChoices(
	lang: Lang,
	settings: PanelSettings
): { id: string; name: string; prompts: number }[] {
	return [...forms().values()]
		.filter(({ id }) => isFormOf(settings, id))
		.map(({ id, name, prompts }) => ({
			id,
			name: name[lang],
			prompts: prompts.length
		}));
}
