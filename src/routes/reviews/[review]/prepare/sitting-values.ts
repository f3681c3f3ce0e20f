import type { Bilingual } from '$lib/meeting/people/people';

interface Planned {
	date: string;
	from: string;
	to: string;
	place: Bilingual;
	mode: string;
	why?: Bilingual;
	chairId: string | null;
	deputies: readonly string[];
	agenda: readonly { kind: string; title: Bilingual; minutesPlanned: number | null }[];
}

/** Rows of the agenda to write more into. */
const MORE = 2;

/** A sitting as the fields of SittingFields.svelte hold it. @param day writes a day as people read it */
export function valuesOfSitting(
	{ date, place, agenda, chairId, deputies, ...sitting }: Planned,
	day: (iso: string) => string
): Record<string, string> {
	const values: Record<string, string> = {
		...{ date: date && day(date), from: sitting.from, to: sitting.to },
		...{ 'place-en': place.en, 'place-cy': place.cy, mode: sitting.mode, chair: chairId ?? '' },
		...{ 'why-en': sitting.why?.en ?? '', 'why-cy': sitting.why?.cy ?? '' },
		rows: String(agenda.length + MORE)
	};
	for (const n of [1, 2, 3]) values[`deputy-${n}`] = deputies[n - 1] ?? '';
	for (let n = 0; n < agenda.length + MORE; n += 1) {
		const { kind, title, minutesPlanned } = agenda[n] ?? EMPTY;
		values[`kind-${n}`] = kind;
		values[`item-${n}-en`] = title.en;
		values[`item-${n}-cy`] = title.cy;
		values[`minutes-${n}`] = minutesPlanned === null ? '' : String(minutesPlanned);
	}
	return values;
}

const EMPTY = { kind: 'input', title: { en: '', cy: '' }, minutesPlanned: null };
