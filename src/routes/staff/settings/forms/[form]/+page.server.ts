import { redirect } from '@sveltejs/kit';
import { orRefuse, whoAsks } from '$server/http/answers';
import { formPage } from '$server/views/panel/forms';
import type { PageServerLoad } from './$types';

/** A form as members see it. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const seen = await orRefuse(formPage(house, person, { panel, lang, formId: params.form }));
	const did = ['saved', 'brought'].find((each) => url.searchParams.has(each)) ?? null;
	return { ...seen, did };
};
