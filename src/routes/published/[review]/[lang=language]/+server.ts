import { CONTENT_POLICY } from '$server/documents/html';
import { noticeHtml } from '$server/documents/public/list';
import { publicAnswer } from '$server/http/files/public-answer';
import { publishedPage } from '$server/views/published/page';
import { isRefusal } from '$lib/meeting/refusal';
import { refusalText } from '$lib/sentences/refusals';
import { formatIn } from '$lib/words/format';
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
		const { body, tag } = await publishedPage(locals.house, review, lang);
		return publicAnswer(asked, body, headers, { tag });
	} catch (thrown) {
		if (!isRefusal(thrown)) throw thrown;
		const isGone = thrown.code === 'withdrawn';
		const title = isGone ? w.withdrawnTitle : w.noneTitle;
		const { publishedAt, hash, zone } = thrown.details;
		const when = { ...thrown.details, [lang]: '', [`${lang}Lang`]: lang };
		const text = isGone ? refusalText(words[lang], thrown.code, when).trim() : w.none;
		// The reason stands in the language that it was written in.
		const reason = isGone
			? {
					text: String(thrown.details[lang]),
					lang: thrown.details[`${lang}Lang`] === 'cy' ? ('cy' as const) : ('en' as const)
				}
			: null;
		const day = () => formatIn(lang, String(zone)).day(String(publishedAt));
		const more = isGone ? w.parts.gone(day(), String(hash)) : null;
		const page = noticeHtml({ lang, title, text, reason, more, policy: CONTENT_POLICY });
		return publicAnswer(null, page, headers, { status: isGone ? 410 : 404 });
	}
};
