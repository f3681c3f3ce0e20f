import type { RequestEvent } from '@sveltejs/kit';
import { actsForTheOffice } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { withChange } from '$lib/meeting/settings/form/form-rows';
import { rowsIn } from '$lib/meeting/settings/page/rows';
import { enteredForm } from '$lib/meeting/settings/form/typed-form';
import { changeForm } from '$server/acts/panel/change-form';
import { act } from '$server/http/answers';
import { startingWith, text } from '$server/http/fields';
import { formsAt } from '$server/reading/panel-forms';
import { forms } from '$server/presets/shipped';
import { readyMade } from '$server/views/panel/forms';

/** The fields of FormEditor.svelte. `form` is '' for a new one; `from` is what it was copied from. */
const fields = { form: text, from: text, seen: text, 'f-': startingWith };

/** Stores a form that was written or changed. */
export const save = (event: RequestEvent) =>
	act(event, fields, async (person, { form: id, from, seen, 'f-': typed }) => {
		const { house, panel } = event.locals;
		if (!panel) throw new Refusal('not-now');
		const all = await formsAt(house.db, { panelId: panel.id, version: panel.version });
		const before = all.get(id || from);
		const { languages } = panel.settings;
		const saved = await changeForm(house, person, {
			formId: id || null,
			form: enteredForm(typed, { id: id || 'new', languages, before }),
			seen: id ? numberOf(seen) : null,
			others: forms().values()
		});
		return { saved };
	});

/**
 * Without scripts: the form with one entry more, less, or moved. Nothing is stored. `opens`: the prompt that it was about,
 * -1 where it was about none.
 */
export const edit = (event: RequestEvent) =>
	act(event, { ...fields, edit: text }, (person, { form, seen, edit: change, 'f-': typed }) => {
		actsForTheOffice(person);
		const now = withChange(typed, change, readyMade());
		const [, row] = /^prompts\.(\d+)\./.exec(change) ?? [];
		const opens = change === 'prompts add' ? rowsIn(now, 'prompts') - 1 : Number(row ?? -1);
		return Promise.resolve({ edited: { form, seen: numberOf(seen), typed: now, opens } });
	});

function numberOf(seen: string): number | null {
	return /^\d{1,9}$/.test(seen) ? Number(seen) : null;
}
