import { redirect } from '@sveltejs/kit';
import { orRefuse, whoAsks } from '$server/http/answers';
import { formEditor } from '$server/views/panel/forms';
import { edit, save } from '../saving.server';
import type { Actions, PageServerLoad } from './$types';

/** A form that is begun, as a copy of `?from=` where that is said. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const from = url.searchParams.get('from') ?? undefined;
	return { ...(await orRefuse(formEditor(house, person, { panel, lang, from }))), from };
};

export const actions: Actions = { save, edit };
