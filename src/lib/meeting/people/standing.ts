import { addDays, addMonths, dayIn } from '../calendar';
import type { Day } from '../calendar';
import type { Person } from './people';
import type { RefusalCode } from '../refusal';
import type { PanelSettings } from '../settings/settings';

export type UndertakingDue = Extract<RefusalCode, 'undertaking-unsigned' | 'undertaking-due'>;

/**
 * The reason in a person's own standing why cases are closed to them; null where there is none. Days are calendar days of
 * the panel; the last day of a term, a vetting and an undertaking's interval is still valid. (P13, P15, P16, P17)
 */
export function standingOf(person: Person, settings: PanelSettings, now: Date): RefusalCode | null {
	const today = dayIn(settings.timeZone, now);
	if (person.standing !== 'active') return 'not-active';
	if (!isInTerm(person, today)) return 'term-lapsed';
	const vetting = settings.vettingRequired ? vettingOf(person, today) : null;
	return vetting ?? undertakingOf(person, settings, today);
}

/**
 * Whether a person's standing closes everything but home and the undertaking to them. Being under consideration alone
 * does not. (P17)
 */
export function isOut({ standing }: Pick<Person, 'standing'>): boolean {
	return standing !== 'active' && standing !== 'under-consideration';
}

/** Whether the person must sign the undertaking, regardless of other reasons. (P16) */
export function undertakingDue(
	person: Person,
	settings: PanelSettings,
	now: Date
): UndertakingDue | null {
	return undertakingOf(person, settings, dayIn(settings.timeZone, now));
}

/** The last valid day of a person's undertaking, which new words end early; null where none is signed. (P16) */
export function undertakingLasts(person: Person, settings: PanelSettings): Day | null {
	if (person.undertakingSignedAt === null) return null;
	const signedOn = dayIn(settings.timeZone, new Date(person.undertakingSignedAt));
	const { months, since } = settings.undertaking;
	const lasts = addMonths(signedOn, months);
	if (since === null || person.undertakingSignedAt >= since) return lasts;
	const dayBefore = addDays(dayIn(settings.timeZone, new Date(since)), -1);
	return dayBefore < lasts ? dayBefore : lasts;
}

function isInTerm({ termStart, termEnd }: Person, today: Day): boolean {
	return (termStart === null || termStart <= today) && (termEnd === null || today <= termEnd);
}

/** Why a person's vetting is not in force; null where it is. (P15) */
export function vettingOf({ vetting }: Pick<Person, 'vetting'>, today: Day): RefusalCode | null {
	if (!vetting || vetting.grantedOn === null || vetting.grantedOn > today) return 'vetting-pending';
	return vetting.expiresOn !== null && vetting.expiresOn < today ? 'vetting-lapsed' : null;
}

function undertakingOf(person: Person, settings: PanelSettings, today: Day): UndertakingDue | null {
	if (!settings.undertaking.required) return null;
	const last = undertakingLasts(person, settings);
	if (last === null) return 'undertaking-unsigned';
	return last < today ? 'undertaking-due' : null;
}
