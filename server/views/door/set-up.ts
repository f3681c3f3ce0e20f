import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { neededOf } from '$lib/meeting/sitting/sitting';
import { presets } from '../../presets/shipped';
import { suggestionsOf } from '../panel/suggestions';

/** The kinds of panel there are. */
export function setUpPage(lang: Lang) {
	return {
		title: words[lang].door.setup.title,
		presets: [...presets()].map(([id, settings]) => ({
			id,
			name: settings.name,
			/** Its name is that of no panel: the office gives it one. */
			isNameless: settings.suggested.includes('panel'),
			/** It writes in English and in Welsh, so it has a name in both. */
			isBilingual: settings.languages.length > 1,
			/** With all members in post; 0 where there is none. */
			quorum: neededOf(settings.quorum, settings.maxMembers),
			members: settings.maxMembers,
			perYear: settings.meetingsPerYear,
			/** What its documents do not say, each as a sentence. */
			suggested: suggestionsOf(settings, lang).map(({ text }) => text)
		}))
	};
}
