import { formatIn } from '$lib/words/format';
import { words } from '$lib/words/words';
import { abilitiesOnReview } from '$server/rights/board-access';
import { versionSeen } from '$server/views/version';
import { orRefuse, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { names } from '$server/store/people';
import { isOfThePanel } from '$lib/meeting/people/panel';
import type { PageServerLoad } from './$types';

/** A sealed version to read: the exact words, their hash, and who sealed them when. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const number = /^[1-9]\d{0,5}$/.test(params.version) ? Number(params.version) : refuse('unknown');
	const seen = await orRefuse(versionSeen(house, person, params.review, number));
	const { review, sealed } = seen;
	const may = await abilitiesOnReview(house.db, person, review.id, house.clock());
	const format = formatIn(lang, review.settings.timeZone);
	const people = isOfThePanel(person.roles) ? await names(house.db, [sealed.sealedBy]) : {};
	return {
		title: words[lang].report.title(review.title[lang], sealed.number),
		where: review.title[lang],
		spine: await spineFor(house, person, review.id, lang),
		review: { id: review.id, title: review.title[lang] },
		version: {
			number: sealed.number,
			hash: sealed.hash,
			sealedAt: sealed.sealedAt,
			day: format.day(sealed.sealedAt),
			sealedBy: people[sealed.sealedBy] ?? null
		},
		all: seen.all,
		latest: seen.latest,
		languages: review.settings.languages,
		status: seen.status,
		mayAnswer: may?.version === 'answer',
		seesAnswers: isOfThePanel(person.roles),
		edition: seen.edition,
		cases: seen.cases
	};
};
