import { redirect } from '@sveltejs/kit';
import { orRefuse, whoAsks } from '$server/http/answers';
import { formEditor } from '$server/views/panel/forms';
import { edit, save } from '../../saving.server';
import type { Actions, PageServerLoad } from './$types';

/** One of the panel's own forms, to be changed. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	return orRefuse(formEditor(house, person, { panel, lang, formId: params.form }));
};

export const actions: Actions = { save, edit };
