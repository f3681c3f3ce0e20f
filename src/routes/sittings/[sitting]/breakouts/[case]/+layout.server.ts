import { formatIn } from '$lib/words/format';
import { words } from '$lib/words/words';
import { whoAsks } from '$server/http/answers';
import { papersSeen } from '$server/views/papers';
import { casesOf } from '$server/store/cases';
import type { LayoutServerLoad } from './$types';
import { seatAt } from '$server/views/seat';

/** The papers of the case and the form. Apart from the page, so that one look is logged once. (S6) */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:papers');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const seat = await seatAt(house, person, { ...params, group: url.searchParams.get('group') });
	const { review, sitting } = seat;
	const format = formatIn(lang, review.settings.timeZone);

	const papers = await papersSeen(house, person, seat, lang);
	const all = await casesOf(house.db, review.id);
	return {
		title: words[lang].board.pageTitle(seat.case.number, seat.group.letter),
		where: words[lang].plenary.where(
			review.title[lang],
			sitting.number,
			format.dayOnly(sitting.date)
		),
		reviewId: review.id,
		sittingId: sitting.id,
		case: { id: seat.case.id, number: seat.case.number, total: all.length },
		template: review.template,
		...papers
	};
};
