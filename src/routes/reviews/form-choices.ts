import type { Lang } from '$lib/words/plural';
import { forms } from '$server/presets/shipped';

/** The form templates a review can have. */
export function formChoices(lang: Lang): { id: string; name: string; prompts: number }[] {
	return [...forms().values()].map(({ id, name, prompts }) => ({
		id,
		name: name[lang],
		prompts: prompts.length
	}));
}
