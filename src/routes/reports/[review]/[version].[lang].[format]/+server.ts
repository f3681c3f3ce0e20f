import { Refusal } from '$lib/meeting/refusal';
import type { VersionStatus } from '$lib/meeting/report/edition';
import { canonical } from '$lib/meeting/report/report';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { CONTENT_POLICY, reportHtml } from '$server/documents/html';
import { reportDocument } from '$server/documents/tree';
import type { ResponseFacts } from '$server/documents/tree';
import { versionSeen } from '$server/views/report/version';
import { openVersion } from '$server/acts/report/open-version';
import { recordReading } from '$server/acts/report/course/read-report';
import { orSay, whoAsks } from '$server/http/answers';
import type { RequestHandler } from './$types';

/**
 * A sealed version as a file, in the panel's languages: `/reports/<review>/<version>.<en|cy>.<html|pdf|docx|json>`, or as a
 * PDF in both, `/reports/<review>/<version>.both.pdf`. (A12)
 */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const person = whoAsks(locals, url);
		const { format } = params;
		const isBoth = params.lang === 'both' && format === 'pdf';
		const isAFile = (params.lang === 'en' || params.lang === 'cy' || isBoth) && isFormat(format);
		if (!isAFile || !/^[1-9]\d{0,5}$/.test(params.version)) throw new Refusal('unknown');

		await recordReading(locals.house, person, { reviewId: params.review });
		const version = Number(params.version);
		await openVersion(locals.house, person, { reviewId: params.review, version });
		const seen = await versionSeen(locals.house, person, params.review, version);
		const { review, sealed } = seen;
		const { languages } = review.settings;
		const chosen = languages.filter((each) => isBoth || each === params.lang);
		if (chosen.length !== (isBoth ? 2 : 1)) throw new Refusal('unknown');
		const [lang, other] = chosen;
		const name = `${plain(review.title[lang])}-v${sealed.number}.${params.lang}.${format}`;
		const headers = {
			'content-disposition': `attachment; filename="${name}"`,
			'content-security-policy': CONTENT_POLICY,
			'cache-control': 'private, no-store'
		};
		if (format === 'json') {
			const { response } = seen;
			const signed = response.is === 'signed' && { response: signedOf(response) };
			const agreed = agreedIn(seen.status);
			return new Response(canonical({ ...seen.readable(), ...agreed, ...signed }), {
				headers: { ...headers, 'content-type': MEDIA.json }
			});
		}
		const documentIn = (each: Lang) =>
			reportDocument({
				edition: seen.edition,
				isPart: seen.isPart,
				settings: review.settings,
				languages,
				review: review.title,
				version: sealed,
				status: seen.status,
				corrects: seen.corrects,
				...(seen.publishedAt && { publishedAt: seen.publishedAt }),
				cases: seen.cases,
				response: seen.response,
				lang: each,
				w: words[each]
			});
		const report = documentIn(lang);
		const body =
			format === 'html'
				? reportHtml(report)
				: await locals.house.files.make(format, report, other && documentIn(other));
		return new Response(body, { headers: { ...headers, 'content-type': MEDIA[format] } });
	});

const MEDIA = {
	html: 'text/html; charset=utf-8',
	json: 'application/json; charset=utf-8',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

function isFormat(format: string): format is keyof typeof MEDIA {
	return Object.hasOwn(MEDIA, format);
}

/** A title as a file may be called everywhere: "Hyb Troseddau, Gorffennaf 2023" → hyb-troseddau-… */
function plain(title: string): string {
	const letters = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'report';
}

/** How it was agreed, beside the version as well. */
function agreedIn({ agreed, approvedAt }: VersionStatus) {
	return agreed ? { agreed: { ...agreed, ...(approvedAt && { recordedAt: approvedAt }) } } : {};
}

/** What the force signed, beside the version: the version's hash does not cover it. */
function signedOf({ answers, commitments }: Extract<ResponseFacts, { is: 'signed' }>) {
	return { answers, commitments };
}
