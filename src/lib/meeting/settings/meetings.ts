import * as v from 'valibot';
import { AGENDA_KINDS, MODES } from '../sitting/agenda';
import { bilingual, daysIn, listSchema, only, whole } from './values';

const agendaItem = only({
	kind: v.picklist(AGENDA_KINDS),
	title: bilingual,
	minutes: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(600)), 0)
});

/** How a panel's sittings are held. (M2, M4, M7, M8) */
export const meetings = only({
	/** The ways in which people may meet; the first is the usual one. */
	modes: v.optional(listSchema(v.picklist(MODES), 1), [...MODES]),
	/** Places that take turns: a sitting is planned at the one after the last sitting's. */
	places: v.optional(listSchema(bilingual), []),
	/** What a new sitting's agenda begins as; where there is none, the office writes it. */
	agenda: v.optional(listSchema(agendaItem), []),
	/** Days before the sitting by which its papers are to be with members. */
	papersDays: v.optional(whole, 7),
	papersDaysIn: daysIn,
	/** Months before a sitting by which its date is to be known; null where the panel says none. */
	noticeMonths: v.optional(v.nullable(whole), 6),
	/** The month in which the panel's year begins, 1 to 12. */
	yearStart: v.optional(v.pipe(whole, v.maxValue(12)), 4)
});
