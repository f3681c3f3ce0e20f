import type { Bilingual } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Actor } from '../../given';
import type { Tx } from '../../store/engine/database';
import { formChanges, setForm } from '../../store/people/panel-forms';
import type { OwnForm } from '../../store/people/panel-forms';
import { setSettings, settingsVersions, thePanel } from '../../store/people/panels';
import type { Panel } from '../../store/people/panels';
import { everybody, personById } from '../../store/people/people';
import type { Decision } from '../decide';

/** @throws Refusal 'not-now' where no panel is set up */
export async function thePanelNow(tx: Tx): Promise<Panel> {
	const panel = await thePanel(tx);
	if (!panel) throw new Refusal('not-now');
	return panel;
}

/**
 * The form, if it is still as it was when it was read.
 * @throws Refusal 'unknown'; 'form-changed' and 'form-removed' with the name of who did it
 */
export async function expectSame(
	tx: Tx,
	panel: Panel,
	own: ReadonlyMap<string, OwnForm>,
	{ formId, seen }: { formId: string | null; seen: number | null }
): Promise<OwnForm> {
	const found = formId === null ? undefined : own.get(formId);
	if (found && found.version === seen) return found;
	const last = (await formChanges(tx, panel.id)).findLast((each) => each.formId === formId);
	if (!last) throw new Refusal('unknown');
	const versions = await settingsVersions(tx, panel.id);
	const by = versions.find(({ version }) => version === last.version)?.by ?? null;
	const name = (by === null ? null : await personById(tx, by))?.name ?? '';
	throw new Refusal(found ? 'form-changed' : 'form-removed', { name });
}

/** Makes a version of the panel's settings in which a form is new, changed or removed, and tells everybody. */
export async function writeFormVersion(
	{ tx, at, announce }: Pick<Decision, 'tx' | 'at' | 'announce'>,
	actor: Actor,
	panel: Panel,
	kept: { formId: string; name: Bilingual; form: FormTemplate | null }
): Promise<number> {
	const version = panel.version + 1;
	const { settings } = panel;
	await setSettings(tx, panel.id, { version, settings, by: actor.id, at: at.toISOString() });
	await setForm(tx, panel.id, { ...kept, version });
	for (const { id } of await everybody(tx))
		announce({ person: id }, { kind: 'changed', what: 'people', id });
	return version;
}
