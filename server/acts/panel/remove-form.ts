import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { choiceOf } from '../../../src/lib/meeting/settings/sampling';
import type { Actor, Given } from '../../given';
import { ownFormsAt } from '../../store/people/panel-forms';
import { decide } from '../decide';
import { expectSame, writeFormVersion, thePanelNow } from './own-forms';

/**
 * The office removes a form of the panel's own. Reviews that began with it keep it. (X6)
 * @param input.seen the version in which the form was last changed when it was read
 * @throws Refusal 'forbidden', 'not-active', 'not-now', 'unknown'; 'confirm-needed' unless `sure`; 'form-changed' and
 *   'form-removed' with {name}; 'form-chosen' with {where}, `template` or `forms`, while the settings name it
 */
export async function removeForm(
	given: Given,
	actor: Actor,
	input: { formId: string; seen: number; sure: boolean }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async (decision) => {
		const panel = await thePanelNow(decision.tx);
		const own = await ownFormsAt(decision.tx, panel.id, panel.version);
		const { form } = await expectSame(decision.tx, panel, own, input);
		const where = choiceOf(panel.settings, form.id);
		if (where) throw new Refusal('form-chosen', { where });
		if (!input.sure) throw new Refusal('confirm-needed');
		const { formId } = input;
		const version = await writeFormVersion(decision, actor, panel, {
			formId,
			name: form.name,
			form: null
		});
		decision.record('change-form', { panel: panel.id, form: formId, version, says: 'removed' });
	});
}
