import { Refusal } from '$lib/meeting/refusal';
import { orSay, whoAsks } from '$server/http/answers';
import { receiptOf } from '$server/views/review/sample';
import type { RequestHandler } from './$types';

/** A receipt of a draw (docs/draw.md). */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const person = whoAsks(locals, url);
		const { review: reviewId, n, kind } = params;
		if (kind !== 'staff' && kind !== 'public') throw new Refusal('unknown');
		const receipt = await receiptOf(locals.house, person, { reviewId, draw: Number(n), kind });
		return new Response(`${JSON.stringify(receipt, null, '\t')}\n`, {
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'cache-control': 'no-store'
			}
		});
	});
