import { Refusal } from '$lib/meeting/refusal';
import { readDay } from '$lib/words/read-day';
import { field } from '$server/http/answers';

/** What the form of a review says: the fields of ReviewFields.svelte. */
export function reviewIn(form: FormData) {
	const blind = field(form, 'blind');
	return {
		title: both(form, 'title'),
		focus: both(form, 'focus'),
		template: field(form, 'template'),
		months: whole(field(form, 'months'), 'months-wrong'),
		list: {
			accepted: whole(field(form, 'accepted'), 'list-wrong'),
			drawnOn: dayOrNone(field(form, 'drawn-on'))
		},
		blind: blind === 'live' ? ('live' as const) : ('after-opening' as const)
	};
}

/** A text in both languages, from the fields `name-en` and `name-cy`. */
export function both(form: FormData, name: string): { en: string; cy: string } {
	return { en: field(form, `${name}-en`), cy: field(form, `${name}-cy`) };
}

/** @throws Refusal 'date-wrong' where something is typed that is no day */
export function dayOrNone(typed: string): string | null {
	const day = readDay(typed);
	if (typed !== '' && day === '') throw new Refusal('date-wrong');
	return day || null;
}

/** A whole number; null where nothing is typed. */
export function whole(
	typed: string,
	code: 'months-wrong' | 'list-wrong' | 'minutes-wrong'
): number | null {
	if (typed === '') return null;
	if (!/^\d{1,7}$/.test(typed)) throw new Refusal(code);
	return Number(typed);
}
