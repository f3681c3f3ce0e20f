import { AGENDA_KINDS, MODES } from '$lib/meeting/sitting/agenda';
import { readDay } from '$lib/words/read-day';
import type { SittingToPlan } from '$server/acts/sitting/plan-sitting';
import { field } from '$server/http/answers';
import { both, whole } from '../../review-form';

/** What the form of a sitting says: the fields of SittingFields.svelte. Rows without a title are left out. */
export function sittingIn(form: FormData): SittingToPlan {
	const mode = field(form, 'mode');
	const rows = Number(whole(field(form, 'rows'), 'minutes-wrong') ?? 0);
	return {
		date: readDay(field(form, 'date')),
		from: field(form, 'from'),
		to: field(form, 'to'),
		place: both(form, 'place'),
		mode: MODES.find((each) => each === mode) ?? MODES[0],
		chairId: field(form, 'chair') || null,
		deputies: [1, 2, 3].map((n) => field(form, `deputy-${n}`)).filter((id) => id !== ''),
		agenda: Array.from({ length: Math.min(rows, 40) }, (_, n) => {
			const kind = field(form, `kind-${n}`);
			return {
				kind: AGENDA_KINDS.find((each) => each === kind) ?? AGENDA_KINDS[0],
				title: both(form, `item-${n}`),
				minutesPlanned: whole(field(form, `minutes-${n}`), 'minutes-wrong') ?? 0
			};
		}).filter(({ title }) => title.en + title.cy !== '')
	};
}
