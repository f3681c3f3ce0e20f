import { Refusal } from '$lib/meeting/refusal';
import { orSay } from '$server/http/answers';
import { publicAnswer } from '$server/http/files/public-answer';
import { exactWords } from '$server/views/published/page';
import { publishedReport } from '$server/views/published/published';
import type { RequestHandler } from './$types';

const MEDIA = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	json: 'application/json; charset=utf-8'
};

/** A published report as a file, for everybody. (A12) */
export const GET: RequestHandler = ({ locals, params: { review, lang, format }, request }) =>
	orSay({ lang }, async () => {
		if (!isFormat(format)) throw new Refusal('unknown');
		const published = await publishedReport(locals.house, review, lang);
		const body =
			format === 'json'
				? exactWords(published)
				: await locals.house.files.make(format, published.report);
		return publicAnswer(request.headers.get('if-none-match'), body, {
			'content-type': MEDIA[format],
			'content-disposition': `attachment; filename="report.${lang}.${format}"`
		});
	});

function isFormat(format: string): format is keyof typeof MEDIA {
	return Object.hasOwn(MEDIA, format);
}
