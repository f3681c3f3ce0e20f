import { Refusal } from '$lib/meeting/refusal';
import { orSayInBoth } from '$server/http/answers';
import { publicAnswer } from '$server/http/files/public-answer';
import { receiptText } from '$server/views/published/page';
import { publishedReceipt } from '$server/views/published/published';
import type { RequestHandler } from './$types';

/** The public receipt of the draw of a published report, for everybody. (S4) */
export const GET: RequestHandler = ({ locals, params: { review }, request }) =>
	orSayInBoth(async () => {
		const receipt = await publishedReceipt(locals.house, review);
		if (!receipt) throw new Refusal('unknown');
		return publicAnswer(request.headers.get('if-none-match'), receiptText(receipt), {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="sampling.public.json"'
		});
	});
