import { isOfThePanel } from '../../../src/lib/meeting/people/panel';
import { changesBetween } from '../../../src/lib/meeting/settings/page/changes';
import { settingSaid } from '../../../src/lib/sentences/settings';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { rulesReadAt, settingsVersions } from '../../store/people/panels';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';

export interface RulesChange {
	/** Of the setting. */
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
}

/** What others changed in the panel's settings since a person of the panel last read of it, newest first. (X6) */
export async function rulesNotice(
	house: Pick<Viewing, 'db' | 'cache'>,
	person: KnownPerson,
	panel: Pick<Panel, 'id' | 'version'>,
	lang: Lang
): Promise<RulesNotice[]> {
	if (!isOfThePanel(person.roles) || panel.version < 2) return [];
	const versions = await house.cache.once(`settings versions ${panel.id}`, () =>
		settingsVersions(house.db, panel.id)
	);
	const readAt = await house.cache.once(`rules read ${person.id}`, () =>
		rulesReadAt(house.db, person.id)
	);
	const spoken = { w: words[lang], lang };
	return versions.flatMap(({ version, at, by, settings }, index) => {
		const former = versions.at(index + 1)?.settings;
		if (!former || by === person.id || (readAt !== null && at <= readAt)) return [];
		const changes = changesBetween(former, settings).map((field): RulesChange => {
			const [before, after] = [former, settings].map((each) => settingSaid(spoken, field, each));
			const isSaid = before !== after;
			return { path: field.path, before: isSaid ? before : null, after: isSaid ? after : null };
		});
		return changes.length === 0 ? [] : [{ version, at, changes }];
	});
}
