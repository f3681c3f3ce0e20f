import { isOfThePanel } from '../../../src/lib/meeting/people/panel';
import { settingChanges } from '../../../src/lib/meeting/settings/page/changes';
import { settingSaid } from '../../../src/lib/sentences/settings';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { formNames } from '../../reading/panel-forms';
import { formChanges } from '../../store/people/panel-forms';
import type { FormChange } from '../../store/people/panel-forms';
import { rulesReadAt, settingsVersions } from '../../store/people/panels';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';

export interface RulesChange {
	/** The setting's path. */
	path: string;
	/** In a few words; null where they would be long, or are the same. */
	before: string | null;
	after: string | null;
}

export interface RulesNotice {
	version: number;
	/** ISO instant. */
	at: string;
	changes: RulesChange[];
	/** Case forms of the panel's own that it wrote, changed or removed, each at its last change. */
	forms: (Pick<FormChange, 'did'> & { name: string })[];
}

/** What others changed in the panel's settings since a person of the panel last read of it, newest first. (X6) */
export async function rulesNotice(
	house: Pick<Viewing, 'db' | 'cache'>,
	person: KnownPerson,
	panel: Pick<Panel, 'id' | 'version' | 'settings'>,
	lang: Lang
): Promise<RulesNotice[]> {
	if (!isOfThePanel(person.roles) || panel.version < 2) return [];
	// Who has never signed has not come under any rules yet: nothing has changed for them.
	if (panel.settings.undertaking.required && person.undertakingSignedAt === null) return [];
	const versions = await house.cache.once(`settings versions ${panel.id}`, () =>
		settingsVersions(house.db, panel.id)
	);
	const readAt = await house.cache.once(`rules read ${person.id}`, () =>
		rulesReadAt(house.db, person.id)
	);
	const changed = await house.cache.once(`form changes ${panel.id}`, () =>
		formChanges(house.db, panel.id)
	);
	const names = formNames(changed, lang);
	const spoken = { w: words[lang], lang, formName: (id: string) => names.get(id) ?? null };
	const latest = new Map(changed.map((each) => [each.formId, each]));
	return versions.flatMap(({ version, at, by, settings }, index) => {
		const former = versions.at(index + 1)?.settings;
		if (!former || by === person.id || (readAt !== null && at <= readAt)) return [];
		const changes = settingChanges(former, settings).map((field): RulesChange => {
			const [before, after] = [former, settings].map((each) => settingSaid(spoken, field, each));
			const isSaid = before !== after;
			return { path: field.path, before: isSaid ? before : null, after: isSaid ? after : null };
		});
		const forms = [...latest.values()]
			.filter((each) => each.version === version)
			.map(({ did, name }) => ({ did, name: name[lang] }));
		return changes.length + forms.length === 0 ? [] : [{ version, at, changes, forms }];
	});
}
