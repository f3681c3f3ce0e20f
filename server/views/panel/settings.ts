import { dayIn } from '../../../src/lib/meeting/calendar';
import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { settingChanges } from '../../../src/lib/meeting/settings/page/changes';
import { membersInPost } from '../../../src/lib/meeting/sitting/sitting';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { formsAt } from '../../reading/panel-forms';
import { formChanges } from '../../store/people/panel-forms';
import { settingsVersions } from '../../store/people/panels';
import type { Panel } from '../../store/people/panels';
import { everybody } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import { suggestionsOf } from './suggestions';

/**
 * The panel's settings and their versions, for the office alone.
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function settingsPage(
	house: Viewing,
	person: KnownPerson,
	{ panel, lang }: { panel: Panel; lang: Lang }
) {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const { settings, version } = panel;
	const people = await everybody(house.db);
	const versions = await settingsVersions(house.db, panel.id);
	const reviews = await allReviews(house.db);
	const all = await formsAt(house.db, { panelId: panel.id, version });
	const changedForms = await formChanges(house.db, panel.id);
	const today = dayIn(settings.timeZone, house.clock());
	return {
		title: words[lang].settings.title,
		version,
		settings,
		inPost: membersInPost(people, today),
		forms: [...all.values()].map(({ id, name }) => ({ value: id, label: name[lang] })),
		suggestions: suggestionsOf(settings, lang),
		versions: versions.map((each, index) => {
			const former = versions.at(index + 1)?.settings;
			return {
				version: each.version,
				at: each.at,
				by: people.find(({ id }) => id === each.by)?.name ?? '',
				/** Paths of the settings that it changed. */
				changed: former ? settingChanges(former, each.settings).map(({ path }) => path) : null,
				/** Case forms that it wrote, changed or removed. */
				forms: changedForms
					.filter((change) => change.version === each.version)
					.map(({ did, name }) => ({ did, name: name[lang] })),
				/** Reviews that have not ended and keep it. */
				reviews: reviews
					.filter(
						(review) => review.approvedAt === null && (review.settingsVersion ?? 1) === each.version
					)
					.map(({ title }) => title[lang])
			};
		})
	};
}
