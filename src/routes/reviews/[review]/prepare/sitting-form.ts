import * as v from 'valibot';
import { AGENDA_KINDS, MODES } from '$lib/meeting/sitting/agenda';
import { Refusal } from '$lib/meeting/refusal';
import { readDay } from '$lib/words/typed/read-day';
import type { SittingToPlan } from '$server/acts/sitting/plan/plan-sitting';
import { both, oneOf, startingWith, text, wholeNumber } from '$server/http/fields';

/** The fields of SittingFields.svelte; those of an agenda's row and of a deputy end in a number. */
export const sittingFields = {
	date: v.pipe(text, v.transform(readDay)),
	from: text,
	to: text,
	place: both,
	mode: oneOf(MODES, 'empty'),
	why: both,
	chair: text,
	rows: wholeNumber('minutes-wrong'),
	'deputy-': startingWith,
	'kind-': startingWith,
	'item-': startingWith,
	'minutes-': startingWith
};

const MOST_ROWS = 40;

type Given = v.InferOutput<v.ObjectSchema<typeof sittingFields, undefined>>;

/** What the form of a sitting says, as its acts are told it. Rows without a title are left out. */
export function sittingIn({
	date,
	from,
	to,
	place,
	mode,
	why,
	chair,
	...given
}: Given): SittingToPlan {
	const rows = Math.min(given.rows ?? 0, MOST_ROWS);
	const agenda = Array.from({ length: rows }, (_, n) => ({
		kind: AGENDA_KINDS.find((each) => each === given['kind-'][n]) ?? AGENDA_KINDS[0],
		title: {
			en: given['item-'][`${n}-en`]?.trim() ?? '',
			cy: given['item-'][`${n}-cy`]?.trim() ?? ''
		},
		minutesPlanned: minutes(given['minutes-'][n] ?? '')
	})).filter(({ title }) => title.en + title.cy !== '');
	const deputies = [1, 2, 3].flatMap((n) => given['deputy-'][n]?.trim() || []);
	return { date, from, to, place, mode, why, chairId: chair || null, deputies, agenda };
}

/** @throws Refusal 'minutes-wrong' */
function minutes(typed: string): number {
	if (!/^\d{0,4}$/.test(typed.trim())) throw new Refusal('minutes-wrong');
	return Number(typed);
}
