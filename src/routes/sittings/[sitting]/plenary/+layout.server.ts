import { orRefuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { words } from '$lib/words/words';
import { formatIn } from '$lib/words/format';
import type { LayoutServerLoad } from './$types';
import { hallOf } from '$server/views/sitting-room';

/** The room around every page of the plenary: rights first, then what the rail shows. */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:review');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const hall = await orRefuse(hallOf(house, person, params.sitting, lang));
	const format = formatIn(lang, locals.panel?.settings.timeZone ?? 'Europe/London');
	const w = words[lang].plenary;
	return {
		hall,
		spine: await spineFor(house, person, hall.review.id, lang),
		title: w.title,
		where: w.where(hall.review.title, hall.sitting.number, format.dayOnly(hall.sitting.date))
	};
};
