import { undertakingDue, undertakingLasts } from '$lib/meeting/people/standing';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { spineFor } from '../spine';

/** The undertaking that a person signs, and when they signed it. */
export async function undertakingFor(
	house: Viewing,
	person: KnownPerson,
	panel: Panel,
	lang: Lang
) {
	const reviews = await allReviews(house.db);
	const settings = signedUnder(person, panel, reviews, house.clock());
	return {
		title: words[lang].door.undertaking.title,
		spine: reviews[0] ? await spineFor(house, person, reviews[0].id, lang) : [],
		panelName: panel.settings.name[lang],
		required: settings.undertaking.required,
		text: promisesOf(settings, lang),
		conduct: conductOf(settings, lang),
		name: person.name,
		signedAt: person.undertakingSignedAt,
		lasts: undertakingLasts(person, settings),
		isDue: undertakingDue(person, settings, house.clock()) !== null
	};
}

/** Everything that a person signs, as one text. */
export async function signedText(
	house: Viewing,
	person: KnownPerson,
	panel: Panel,
	lang: Lang
): Promise<string> {
	const settings = signedUnder(person, panel, await allReviews(house.db), house.clock());
	return [...promisesOf(settings, lang), ...conductOf(settings, lang)].join('\n');
}

/**
 * The settings whose words a person has to sign. A review goes by the settings that it began with, so one that is not
 * finished may ask for a signature that the panel's own settings no longer ask for. (X6, P16)
 */
function signedUnder(
	person: KnownPerson,
	{ settings }: Panel,
	reviews: readonly Review[],
	now: Date
): PanelSettings {
	const isFinished = ({ step, settings: { steps } }: Review) => step === steps.at(-1)?.id;
	const running = reviews.filter((review) => !isFinished(review));
	const asking = [settings, ...running.map((review) => review.settings)].filter(
		({ undertaking }) => undertaking.required
	);
	return asking.find((each) => undertakingDue(person, each, now)) ?? asking[0] ?? settings;
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
