import { orSay, whoAsks } from '$server/http/answers';
import { listFile } from '$server/views/review/sample';
import type { RequestHandler } from './$types';

/** The list that a draw was made from, for the office: what `verify-draw` reads. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const person = whoAsks(locals, url);
		const asked = { reviewId: params.review, draw: Number(params.n) };
		return new Response(await listFile(locals.house, person, asked), {
			headers: {
				'content-type': 'text/plain; charset=utf-8',
				'content-disposition': 'attachment; filename="list.txt"',
				'cache-control': 'no-store'
			}
		});
	});
