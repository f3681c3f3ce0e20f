import { Refusal } from '$lib/meeting/refusal';
import { saveProvenance } from '$server/acts/report/save-provenance';
import { orSay, whoAsks } from '$server/http/answers';
import { provenanceOf } from '$server/views/report/provenance';
import type { RequestHandler } from './$types';

/** Where every block of a sealed version comes from, as JSON for the office; each saving of it is in the history. (docs/provenance.md) */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const person = whoAsks(locals, url);
		const { review, version } = params;
		if (!/^[1-9]\d{0,5}$/.test(version)) throw new Refusal('unknown');
		const told = await provenanceOf(locals.house, person, review, Number(version));
		await saveProvenance(locals.house, person, { reviewId: review, version: Number(version) });
		return new Response(`${JSON.stringify(told, null, '\t')}\n`, {
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'content-disposition': `attachment; filename="provenance-v${version}.json"`,
				'cache-control': 'private, no-store'
			}
		});
	});
