import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { blankForm } from '../../../src/lib/meeting/settings/form/form-rows';
import type { Offered } from '../../../src/lib/meeting/settings/form/form-rows';
import { choiceOf } from '../../../src/lib/meeting/settings/sampling';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { forms } from '../../presets/shipped';
import { ownFormsAt } from '../../store/people/panel-forms';
import type { Panel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';

interface Asked {
	panel: Panel;
	lang: Lang;
}

/**
 * The panel's own forms and those that are shipped, for the office alone. (R2)
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function formsPage(house: Viewing, person: KnownPerson, { panel, lang }: Asked) {
	expectOffice(person);
	const own = await ownFormsAt(house.db, panel.id, panel.version);
	const listed = ({ id, name, prompts, grades }: FormTemplate) => ({
		...{ id, name: name[lang], prompts: prompts.length, isGraded: grades !== undefined },
		chosen: choiceOf(panel.settings, id)
	});
	return {
		title: words[lang].forms.title,
		own: [...own.values()].map(({ form, version }) => ({ ...listed(form), version })),
		shipped: [...forms().values()].map(listed)
	};
}

/**
 * One form as members see it, for the office alone.
 * @throws Refusal 'forbidden', 'not-active', 'unknown'
 */
export async function formPage(
	house: Viewing,
	person: KnownPerson,
	{ panel, lang, formId }: Asked & { formId: string }
) {
	expectOffice(person);
	const own = (await ownFormsAt(house.db, panel.id, panel.version)).get(formId);
	const form = own?.form ?? forms().get(formId);
	if (!form) throw new Refusal('unknown');
	return { title: form.name[lang], form, isOwn: own !== undefined };
}

/**
 * What the page on which a form is written begins with: one of the panel's own, a copy of any form, or a new one. For
 * the office alone.
 * @throws Refusal 'forbidden', 'not-active'; 'unknown' where there is no such form, or it is not the panel's own
 */
export async function formEditor(
	house: Viewing,
	person: KnownPerson,
	{ panel, lang, formId, from }: Asked & { formId?: string; from?: string }
) {
	expectOffice(person);
	const own = await ownFormsAt(house.db, panel.id, panel.version);
	const found = formId === undefined ? undefined : own.get(formId);
	if (formId !== undefined && !found) throw new Refusal('unknown');
	const copied = from === undefined ? undefined : (own.get(from)?.form ?? forms().get(from));
	if (from !== undefined && !copied) throw new Refusal('unknown');
	const offered = readyMade();
	const begun = found?.form ?? (copied ? copyOf(copied) : blankForm(offered));
	const { editor } = words[lang].forms;
	return {
		title: found ? editor.changeTitle(found.form.name[lang]) : editor.newTitle,
		form: begun,
		/** Null for a new one. */
		version: found?.version ?? null,
		languages: panel.settings.languages,
		offered
	};
}

/** The core questions and the usual grades, as the shipped forms have them. (R7, R10) */
export function readyMade(): Offered {
	const shipped = [...forms().values()];
	const core = shipped
		.map(({ prompts }) => prompts.filter(({ id }) => id.startsWith('core-')))
		.find((found) => found.length > 0);
	return { core: core ?? [], grades: shipped.find(({ grades }) => grades)?.grades ?? [] };
}

function copyOf(form: FormTemplate): FormTemplate {
	const name = (lang: Lang) => words[lang].forms.editor.copyName(form.name[lang]);
	return { ...form, id: '', name: { en: name('en'), cy: name('cy') } };
}

function expectOffice(person: KnownPerson): void {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
}
