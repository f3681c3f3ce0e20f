import { undertakingDue, undertakingLasts } from '$lib/meeting/people/standing';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import { spineFor } from '../spine';

/** The undertaking that a person signs, and when they signed it. */
export async function undertakingFor(
	house: Viewing,
	person: KnownPerson,
	{ settings }: Panel,
	lang: Lang
) {
	const [review] = await allReviews(house.db);
	return {
		title: words[lang].door.undertaking.title,
		spine: review ? await spineFor(house, person, review.id, lang) : [],
		panelName: settings.name[lang],
		required: settings.undertaking.required,
		text: promisesOf(settings, lang),
		conduct: conductOf(settings, lang),
		name: person.name,
		signedAt: person.undertakingSignedAt,
		lasts: undertakingLasts(person, settings),
		isDue: undertakingDue(person, settings, house.clock()) !== null
	};
}

/** Everything that is signed, as one text. */
export function signedText(settings: PanelSettings, lang: Lang): string {
	return [...promisesOf(settings, lang), ...conductOf(settings, lang)].join('\n');
}

/** The paragraphs of the panel's code of conduct; none where it has none. */
function conductOf({ conduct }: PanelSettings, lang: Lang): string[] {
	return conduct.required ? linesOf(conduct.text[lang]) : [];
}

/** The paragraphs of the undertaking: the panel's own, or the standard ones where it has none. */
function promisesOf({ undertaking }: PanelSettings, lang: Lang): string[] {
	const own = linesOf(undertaking.text[lang]);
	return own.length ? own : words[lang].door.undertaking.standard;
}

function linesOf(text: string): string[] {
	return text.split(/\n+/).filter((line) => line.trim() !== '');
}
