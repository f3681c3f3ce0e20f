import { redirect } from '@sveltejs/kit';
import { closeSitting } from '$server/acts/sitting/close-sitting';
import { act, field, orRefuse, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { holdOn } from '$server/store/retention';
import { formatIn } from '$lib/words/format';
import { words } from '$lib/words/words';
import { hallOf } from '$server/views/sitting-room';
import type { Actions, PageServerLoad } from './$types';
import { loose } from '$server/views/loose-ends';

/** Only whoever may close the sitting sees what closing it would do. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:sitting');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const hall = await orRefuse(hallOf(house, person, params.sitting, lang));
	if (!hall.may.chair && !hall.may.coordinate) refuse('forbidden');
	if (hall.sitting.stage !== 'plenary' && hall.sitting.stage !== 'closed') refuse('not-now');
	const format = formatIn(lang, locals.panel?.settings.timeZone ?? 'Europe/London');
	const w = words[lang].plenary;
	return {
		sitting: hall.sitting,
		reviewId: hall.review.id,
		loose: await loose(house, hall),
		isHeld: (await holdOn(house.db, hall.review.id)) !== null,
		spine: await spineFor(house, person, hall.review.id, lang),
		title: w.close.title,
		where: w.where(hall.review.title, hall.sitting.number, format.dayOnly(hall.sitting.date))
	};
};

export const actions: Actions = {
	default: (event) =>
		act(event, async (person, form) => {
			const { sitting } = event.params;
			await closeSitting(event.locals.house, person, {
				sittingId: sitting,
				sure: field(form, 'sure') === 'yes'
			});
			redirect(303, `/sittings/${sitting}/close`);
		})
};
