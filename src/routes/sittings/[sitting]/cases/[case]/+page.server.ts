import { orRefuse, whoAsks } from '$server/http/answers';
import { papersSeen } from '$server/views/papers';
import { spineFor } from '$server/views/spine';
import { formatIn } from '$lib/words/format';
import { words } from '$lib/words/words';
import type { PageServerLoad } from './$types';
import { readerOf } from '$server/views/case-papers';

/** A case's papers, for whoever reads them without writing on a board of it. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const at = { sittingId: params.sitting, caseId: params.case };
	const seen = await orRefuse(readerOf(house, person, at));
	const { review, sitting } = seen;
	const { number } = seen.case;
	const format = formatIn(lang, review.settings.timeZone);
	return {
		title: words[lang].papers.title(number),
		where: words[lang].plenary.where(
			review.title[lang],
			sitting.number,
			format.dayOnly(sitting.date)
		),
		spine: await spineFor(house, person, review.id, lang),
		sittingId: sitting.id,
		reviewId: review.id,
		case: { id: seen.case.id, number },
		question: review.template.question[lang],
		mayReadFindings: seen.may.findings !== 'none',
		...(await papersSeen(house, person, seen, lang))
	};
};
