import { newId } from '../../../../src/lib/board/ids';
import { isDay } from '../../../../src/lib/meeting/calendar';
import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../../src/lib/meeting/settings/settings';
import { readAll } from '../../../../src/lib/meeting/wrong-fields';
import { AGENDA_KINDS } from '../../../../src/lib/meeting/sitting/agenda';
import type { AgendaKind, Mode } from '../../../../src/lib/meeting/sitting/agenda';
import { isFurther, mayHoldChair } from '../../../../src/lib/meeting/sitting/sitting';
import type { Tx } from '../../../store/engine/database';
import { expectPapersKept } from '../../../reading/papers-kept';
import { personById } from '../../../store/people/people';
import { addSitting } from '../../../store/sitting/sittings';
import type { AgendaItem, Sitting } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinating } from '../../coordinating';
import { decide } from '../../decide';
import { bothLines, lineOrNone } from '../../texts';

export interface SittingToPlan {
	/** YYYY-MM-DD */
	date: string;
	/** HH:MM, or empty. */
	from: string;
	to: string;
	place: Bilingual;
	/** In the room, by secure platform, or both. (M7) */
	mode: Mode;
	/** Why the review has this further sitting, for its report; left out or empty where nobody said. (A2) */
	why?: Bilingual;
	chairId: string | null;
	/** Ids of those who step in for the chair, in that order. (P3) */
	deputies: string[];
	/** In order. (M8) */
	agenda: AgendaToPlan[];
}

export interface AgendaToPlan {
	kind: AgendaKind;
	title: Bilingual;
	minutesPlanned: number;
	/** For an input that was given at an earlier sitting: who spoke, and who relays it. (M9) */
	input?: AgendaItem['input'];
}

/**
 * One more sitting of a review: a review may need several (M3).
 * @returns the sitting's id
 * @throws Refusal 'unknown', 'forbidden', 'empty', 'line-too-long', 'date-wrong', 'time-wrong',
 *   'minutes-wrong', 'not-a-chair', 'languages-needed' for a reason in one of two languages, 'not-further' for a
 *   reason of a first sitting, 'papers-destroyed' {on}
 */
export async function planSitting(
	given: Given,
	actor: Actor,
	input: SittingToPlan & { reviewId: string }
): Promise<string> {
	const id = newId();
	const { reviewId } = input;
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const { review, sittings } = await coordinating(rights, actor, reviewId);
		await expectPapersKept(tx, review);
		const number = sittings.size + 1;
		await addSitting(tx, {
			id,
			reviewId,
			number,
			...(await planned(tx, input, review.settings, { number, agenda: [] })),
			stage: 'planned',
			here: null,
			quorumExit: null
		});
		record('plan-sitting', { review: reviewId, sitting: id });
		announce({ review: reviewId }, { kind: 'changed', what: 'sitting', id });
	});
	return id;
}

/** What was typed about a sitting, checked. @param before its agenda so far: what was recorded of an item stays with it */
export async function planned(
	tx: Tx,
	input: SittingToPlan,
	settings: PanelSettings,
	before: Pick<Sitting, 'number' | 'due' | 'agenda'>
) {
	const chairs = await Promise.allSettled([chairsOf(tx, input, settings)]);
	const read = readAll({
		date: () => {
			if (!isDay(input.date)) throw new Refusal('date-wrong');
			return input.date;
		},
		times: () => {
			const [from, to] = [timeOf(input.from), timeOf(input.to)];
			if (from && to && to <= from) throw new Refusal('time-wrong');
			return { from, to };
		},
		place: () => bothLines(input.place, settings),
		why: () => {
			const why = reasonOf(input.why, settings);
			if (why.en + why.cy !== '' && !isFurther(before)) throw new Refusal('not-further');
			return why;
		},
		chairs: () => {
			if (chairs[0].status === 'rejected') throw chairs[0].reason;
			return chairs[0].value;
		},
		agenda: () => input.agenda.map((item) => ({ ...item, ...agendaItem(item, settings) }))
	});
	const { modes } = settings.meetings;
	const checked = read.agenda;
	const were = itemsBefore(before.agenda, checked);
	return {
		date: read.date,
		...read.times,
		place: read.place,
		mode: modes.includes(input.mode) ? input.mode : modes[0],
		why: read.why,
		...read.chairs,
		agenda: checked.map((item, index) => {
			const was = were[index];
			const { input, figures, heard, referral, beganAt, endedAt } = was ?? {};
			const recorded = { input, figures, heard, referral, beganAt, endedAt };
			return { ...recorded, ...item, minutesUsed: was?.minutesUsed ?? null };
		})
	};
}

/** A reason in each of the panel's languages, or in none: the report prints it beside the rest in that language. */
export function reasonOf(
	why: Bilingual = { en: '', cy: '' },
	{ languages }: PanelSettings
): Bilingual {
	const [en, cy] = [lineOrNone(why.en, 500), lineOrNone(why.cy, 500)];
	const missing = languages.filter((lang) => (lang === 'en' ? en : cy) === '');
	if (missing.length > 0 && en + cy !== '' && languages.length > 1)
		throw new Refusal('languages-needed');
	return { en: en || cy, cy: cy || en };
}

/**
 * Finds for each planned item the earlier item that it continues. An item of the same kind and title comes first, then an
 * item of the same kind at the same place. Each earlier item is used once, so that no record stands under two items.
 */
function itemsBefore(
	before: readonly AgendaItem[],
	now: readonly Pick<AgendaItem, 'kind' | 'title'>[]
): (AgendaItem | undefined)[] {
	const left = new Set(before);
	const take = (was: AgendaItem | undefined) => {
		if (was) left.delete(was);
		return was;
	};
	const named = now.map(({ kind, title }) =>
		take(
			[...left].find(
				(each) => each.kind === kind && each.title.en === title.en && each.title.cy === title.cy
			)
		)
	);
	return now.map(({ kind }, index) => {
		if (named[index]) return named[index];
		const placed = before[index];
		return placed?.kind === kind && left.has(placed) ? take(placed) : undefined;
	});
}

/** The chair and the deputies, checked; none where the panel has no chair. The chair is not also a deputy. */
async function chairsOf(
	tx: Tx,
	input: Pick<SittingToPlan, 'chairId' | 'deputies'>,
	{ hasChair }: PanelSettings
): Promise<{ chairId: string | null; deputies: string[] }> {
	if (!hasChair) return { chairId: null, deputies: [] };
	const deputies = [...new Set(input.deputies)].filter((id) => id !== input.chairId);
	for (const id of input.chairId ? [input.chairId, ...deputies] : deputies) {
		const person = await personById(tx, id);
		if (!person || !mayHoldChair(person))
			throw new Refusal('not-a-chair', { name: person?.name ?? '' });
	}
	return { chairId: input.chairId, deputies };
}

function agendaItem({ kind, title, minutesPlanned }: AgendaToPlan, settings: PanelSettings) {
	if (!AGENDA_KINDS.includes(kind)) throw new Refusal('empty');
	if (!Number.isInteger(minutesPlanned) || minutesPlanned < 0 || minutesPlanned > 600)
		throw new Refusal('minutes-wrong');
	return { title: bothLines(title, settings) };
}

function timeOf(typed: string): string {
	const time = lineOrNone(typed, 5);
	if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new Refusal('time-wrong');
	return time;
}
