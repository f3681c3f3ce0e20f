import { redirect } from '@sveltejs/kit';
import { actsForTheOffice } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { changeForm } from '$server/acts/panel/change-form';
import { removeForm } from '$server/acts/panel/remove-form';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { file, number, text, yes } from '$server/http/fields';
import { forms } from '$server/presets/shipped';
import { formsPage } from '$server/views/panel/forms';
import type { Actions, PageServerLoad } from './$types';

/** Bytes of a file that holds a form. */
const MOST = 400 * 1024;

/** The panel's case forms, for the office alone. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	return orRefuse(formsPage(house, person, { panel, lang }));
};

export const actions: Actions = {
	remove: (event) =>
		act(event, { form: text, name: text, seen: number, sure: yes }, async (person, given) => {
			const { form: formId, name, seen, sure } = given;
			await removeForm(event.locals.house, person, { formId, seen, sure });
			return { removed: name };
		}),
	bring: (event) =>
		act(event, { file }, async (person, { file: sent }) => {
			actsForTheOffice(person);
			const form = await formIn(sent);
			const others = forms().values();
			const given = { formId: null, form, seen: null, others };
			const { id } = await changeForm(event.locals.house, person, given);
			redirect(303, `/staff/settings/forms/${id}?brought`);
		})
};

/** What a file holds; whether that is a form, the act says. @throws Refusal 'file-not-form' */
async function formIn(sent: File | null): Promise<object> {
	if (!sent || sent.size === 0 || sent.size > MOST) throw new Refusal('file-not-form');
	try {
		const json: unknown = JSON.parse((await sent.text()).replace(/^\uFEFF/, ''));
		if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
	} catch {
		// Said below.
	}
	throw new Refusal('file-not-form');
}
