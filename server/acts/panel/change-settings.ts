import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { settingChanges, isSignedAnew } from '../../../src/lib/meeting/settings/page/changes';
import { SETTING_FIELDS, sectionOf } from '../../../src/lib/meeting/settings/page/fields';
import type { SectionId } from '../../../src/lib/meeting/settings/page/fields';
import { enteredIn } from '../../../src/lib/meeting/settings/page/typed';
import type { TypedFields } from '../../../src/lib/meeting/settings/page/rows';
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { Actor, Given } from '../../given';
import { ownFormsAt } from '../../store/people/panel-forms';
import { setSettings, settingsVersions, thePanel } from '../../store/people/panels';
import type { SettingsVersion } from '../../store/people/panels';
import { everybody, personById } from '../../store/people/people';
import { decide } from '../decide';

/**
 * The office changes one section of the panel's settings, and confirms what the product suggested in it. That makes a new
 * version, of which everybody is told; reviews keep the version they began with. New words of the undertaking or of the
 * code of conduct are signed again by everybody. (X6, P16)
 * @param input.seen the version that the section was filled in from
 * @param input.shipped ids of the forms that are shipped: only these and the panel's own can be chosen
 * @returns the version in force; the one before where nothing is changed
 * @throws Refusal 'forbidden', 'not-active', 'not-now' where no panel is set up; 'settings-invalid' with the first fault;
 *   'settings-changed' with {name, fields}, where the same section was changed since
 */
export async function changeSettings(
	given: Given,
	actor: Actor,
	input: { section: SectionId; typed: TypedFields; seen: number; shipped?: Iterable<string> }
): Promise<number> {
	actsForTheOffice(actor);
	const section = sectionOf(input.section);
	return decide(given, actor, async ({ tx, at, record, announce, regrade }) => {
		const panel = await thePanel(tx);
		if (!panel) throw new Refusal('not-now');
		const before = panel.settings;
		const versions = await settingsVersions(tx, panel.id);
		const meanwhile = changedSince(versions, input.seen, before).filter((path) =>
			section.fields.some((field) => field.path === path)
		);
		if (meanwhile.length > 0) {
			const by = versions[0].by === null ? null : await personById(tx, versions[0].by);
			throw new Refusal('settings-changed', { name: by?.name ?? '', fields: meanwhile.join(',') });
		}

		const read = readSettings(enteredIn(section, input.typed, before), {
			fields: section.fields,
			before
		});
		if (input.shipped && input.section === 'sampling')
			expectForms(read, [
				...input.shipped,
				...(await ownFormsAt(tx, panel.id, panel.version)).keys()
			]);
		const isAnew = isSignedAnew(before, read);
		const since = isAnew ? at.toISOString() : before.undertaking.since;
		const after: PanelSettings = {
			...read,
			undertaking: { ...read.undertaking, since },
			suggested: before.suggested.filter((each) => !section.confirms.includes(each))
		};
		const changed = settingChanges(before, after).map(({ path }) => path);
		const confirmed = before.suggested.length - after.suggested.length;
		if (changed.length + confirmed === 0) return panel.version;

		const version = panel.version + 1;
		await setSettings(tx, panel.id, {
			version,
			settings: after,
			by: actor.id,
			at: at.toISOString()
		});
		record('change-settings', { panel: panel.id, version, changed });
		regrade({});
		for (const { id } of await everybody(tx))
			announce({ person: id }, { kind: 'changed', what: 'people', id });
		return version;
	});
}

/** A form that was chosen may have been removed meanwhile. */
function expectForms({ template, sampling }: PanelSettings, known: readonly string[]): void {
	const rule = 'form-unknown';
	if (!known.includes(template)) throw new Refusal('settings-invalid', { path: 'template', rule });
	if (!sampling.forms.every((id) => known.includes(id)))
		throw new Refusal('settings-invalid', { path: 'sampling.forms', rule });
}

/** Paths of the fields that others changed since a version was read. */
function changedSince(
	versions: readonly SettingsVersion[],
	seen: number,
	now: PanelSettings
): string[] {
	const then = versions.find(({ version }) => version === seen);
	const changed = then ? settingChanges(then.settings, now) : SETTING_FIELDS;
	return changed.map(({ path }) => path);
}
