import { Refusal } from '$lib/meeting/refusal';
import { orSayInBoth } from '$server/http/answers';
import { publicAnswer } from '$server/http/files/public-answer';
import { publishedInBoth } from '$server/views/published/published';
import type { RequestHandler } from './$types';

/** A published report as one PDF in both languages, for everybody. (A12) */
export const GET: RequestHandler = ({ locals, params: { review }, request }) =>
	orSayInBoth(async () => {
		const both = await publishedInBoth(locals.house, review, 'en');
		if (!both) throw new Refusal('unknown');
		const body = await locals.house.files.make('pdf', ...both);
		return publicAnswer(request.headers.get('if-none-match'), body, {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="report.both.pdf"'
		});
	});
