import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { presets } from '../presets/shipped';

/** The kinds of panel there are. */
export function setUpPage(lang: Lang) {
	return {
		title: words[lang].door.setup.title,
		presets: [...presets()].map(([id, settings]) => ({
			id,
			name: settings.name,
			quorum: settings.quorum.minimum,
			members: settings.maxMembers,
			perYear: settings.meetingsPerYear
		}))
	};
}
