import { newId } from '../../../src/lib/board/ids';
import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { foldedName } from '../../../src/lib/meeting/people/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { formDifferences } from '../../../src/lib/meeting/settings/form/form-changes';
import { MOST, readOwnForm } from '../../../src/lib/meeting/settings/form/own-form';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Actor, Given } from '../../given';
import { ownFormsAt } from '../../store/people/panel-forms';
import type { OwnForm } from '../../store/people/panel-forms';
import { decide } from '../decide';
import { expectSame, writeFormVersion, thePanelNow } from './own-forms';

/**
 * The office writes a form of the panel's own, or changes one. That makes a new version of the panel's settings; reviews
 * keep the forms of the version they began with. (R2, R10, X6)
 * @param input.formId null for a new form: it then gets a new id
 * @param input.form a form template, as it was typed or read from a file; its id does not count
 * @param input.seen the version in which the form was last changed when it was read; null for a new one
 * @param input.others further forms whose names are taken: those that are shipped
 * @returns the form's id and the version it was last changed in; the one before where nothing is changed
 * @throws Refusal 'forbidden', 'not-active', 'not-now' where no panel is set up; 'template-invalid' with the first fault;
 *   'form-changed' and 'form-removed' with {name}, where somebody else did so since; 'form-name-taken'; 'forms-full'
 */
export async function changeForm(
	given: Given,
	actor: Actor,
	input: {
		formId: string | null;
		form: object;
		seen: number | null;
		others?: Iterable<Pick<FormTemplate, 'name'>>;
	}
): Promise<{ id: string; version: number }> {
	actsForTheOffice(actor);
	const id = input.formId ?? newId();
	const form = readOwnForm({ ...input.form, id });
	return decide(given, actor, async (decision) => {
		const panel = await thePanelNow(decision.tx);
		const own = await ownFormsAt(decision.tx, panel.id, panel.version);
		const before = input.formId === null ? null : await expectSame(decision.tx, panel, own, input);
		if (before && formDifferences(before.form, form).length === 0)
			return { id, version: before.version };
		expectNameFree(form, own, input.others ?? []);
		if (!before && own.size >= MOST.forms) throw new Refusal('forms-full', { most: MOST.forms });
		const version = await writeFormVersion(decision, actor, panel, {
			formId: id,
			name: form.name,
			form
		});
		const says = before ? 'changed' : 'wrote';
		decision.record('change-form', { panel: panel.id, form: id, version, says });
		return { id, version };
	});
}

/** Two forms of one name could not be told apart where one is chosen. */
function expectNameFree(
	form: FormTemplate,
	own: ReadonlyMap<string, OwnForm>,
	others: Iterable<Pick<FormTemplate, 'name'>>
): void {
	const mine = [...own.values()].flatMap((each) => (each.form.id === form.id ? [] : [each.form]));
	for (const { name } of [...mine, ...others])
		for (const lang of ['en', 'cy'] as const)
			if (foldedName(name[lang]) === foldedName(form.name[lang]))
				throw new Refusal('form-name-taken', { name: name[lang] });
}
