import { addMonths, dayIn } from '../calendar';
import type { Day } from '../calendar';
import type { Person } from './people';
import type { RefusalCode } from '../refusal';
import type { PanelSettings } from '../settings/settings';

export type UndertakingDue = Extract<RefusalCode, 'undertaking-unsigned' | 'undertaking-due'>;

/**
 * What in a person's own standing keeps cases from them, or null. Days are the panel's calendar
 * days; the last day of a term, of a vetting and of an undertaking's interval is still good.
 * (P13, P15, P16, P17)
 */
export function standingOf(person: Person, settings: PanelSettings, now: Date): RefusalCode | null {
	const today = dayIn(settings.timeZone, now);
	if (person.standing !== 'active') return 'not-active';
	if (!isInTerm(person, today)) return 'term-lapsed';
	return vettingOf(person, settings, today) ?? undertakingOf(person, settings, today);
}

/**
 * Whether somebody's standing closes everything to them but home and the undertaking. A person under
 * consideration keeps what the rest of their standing leaves them. (P17)
 */
export function isOut({ standing }: Pick<Person, 'standing'>): boolean {
	return standing !== 'active' && standing !== 'under-consideration';
}

/** Whether a signature is due, whatever else keeps cases from the person. (P16) */
export function undertakingDue(
	person: Person,
	settings: PanelSettings,
	now: Date
): UndertakingDue | null {
	return undertakingOf(person, settings, dayIn(settings.timeZone, now));
}

/** The last good day of a person's undertaking, or null while none is signed. (P16) */
export function undertakingLasts(person: Person, settings: PanelSettings): Day | null {
	if (person.undertakingSignedAt === null) return null;
	const signedOn = dayIn(settings.timeZone, new Date(person.undertakingSignedAt));
	return addMonths(signedOn, settings.undertaking.months);
}

function isInTerm({ termStart, termEnd }: Person, today: Day): boolean {
	return (termStart === null || termStart <= today) && (termEnd === null || today <= termEnd);
}

function vettingOf({ vetting }: Person, settings: PanelSettings, today: Day): RefusalCode | null {
	if (!settings.vettingRequired) return null;
	if (!vetting || vetting.grantedOn === null || vetting.grantedOn > today) return 'vetting-pending';
	return vetting.expiresOn !== null && vetting.expiresOn < today ? 'vetting-lapsed' : null;
}

function undertakingOf(person: Person, settings: PanelSettings, today: Day): UndertakingDue | null {
	if (!settings.undertaking.required) return null;
	const last = undertakingLasts(person, settings);
	if (last === null) return 'undertaking-unsigned';
	return last < today ? 'undertaking-due' : null;
}
