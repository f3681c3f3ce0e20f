import { Refusal } from '$lib/meeting/refusal';
import { orSay, whoAsks } from '$server/http/answers';
import { formPage } from '$server/views/panel/forms';
import type { RequestHandler } from './$types';

/** A form as a file that another panel can bring in. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, panel, lang } = locals;
		const person = whoAsks(locals, url);
		if (!panel) throw new Refusal('not-now');
		const { form } = await formPage(house, person, { panel, lang, formId: params.form });
		return new Response(`${JSON.stringify(form, null, '\t')}\n`, {
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'content-disposition': `attachment; filename="${fileName(form.name.en)}.json"`,
				'cache-control': 'no-store'
			}
		});
	});

/** Letters and digits that every file system takes. */
function fileName(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
	return plain || 'form';
}
