import { CONTENT_POLICY, reportHtml } from '$server/documents/html';
import { noticeHtml } from '$server/documents/public/list';
import { PROMISES_PART, promisesPicture } from '$server/documents/public/promises';
import { publicAnswer } from '$server/http/files/public-answer';
import { publishedReport } from '$server/views/published/published';
import { isRefusal } from '$lib/meeting/refusal';
import { refusalText } from '$lib/sentences/refusals';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { RequestHandler } from './$types';

/** One published report, for everybody, without scripts or cookies. Withdrawn, it says so. (A9, A12) */
export const GET: RequestHandler = async ({ locals, params: { review, lang }, request }) => {
	const headers = {
		'content-type': 'text/html; charset=utf-8',
		'content-language': lang,
		'content-security-policy': CONTENT_POLICY
	};
	const asked = request.headers.get('if-none-match');
	const w = words[lang].published;
	try {
		const { report, others, promises, receipt } = await publishedReport(locals.house, review, lang);
		const at = (to: Lang) => `/published/${review}/${to}`;
		const page = reportHtml(report, {
			list: { href: `/published/${lang}`, label: w.all },
			languages: others.map((each) => ({
				...{ lang: each, href: at(each), label: words[each].published.language }
			})),
			feed: `/published/${lang}.atom`,
			picture: promises && { part: PROMISES_PART, svg: promisesPicture(promises, lang) },
			filesLabel: w.files,
			files: [
				...(['pdf', 'docx', 'json'] as const).map((format) => ({
					...{ href: `${at(lang)}.${format}`, label: w[format] }
				})),
				...(receipt
					? [{ href: `/published/${review}/sampling.public.json`, label: w.parts.sampling.receipt }]
					: [])
			]
		});
		return publicAnswer(asked, page, headers);
	} catch (thrown) {
		if (!isRefusal(thrown)) throw thrown;
		const isGone = thrown.code === 'withdrawn';
		const title = isGone ? w.withdrawnTitle : w.noneTitle;
		const text = isGone ? refusalText(words[lang], thrown.code, thrown.details) : w.none;
		const { publishedAt, hash, zone } = thrown.details;
		const day = () => formatIn(lang, String(zone)).day(String(publishedAt));
		const more = isGone ? w.parts.gone(day(), String(hash)) : null;
		const page = noticeHtml({ lang, title, text, more, policy: CONTENT_POLICY });
		return publicAnswer(null, page, headers, isGone ? 410 : 404);
	}
};
