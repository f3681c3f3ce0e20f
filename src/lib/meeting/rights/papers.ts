import { dayIn } from '../calendar';
import type { Person } from '../people/people';
import { vettingOf } from '../people/standing';
import type { PanelSettings } from '../settings/settings';

/** What of a paper decides who may open it. */
export interface PaperFacts {
	redaction: 'redacted' | 'not-redacted';
	/** Id of the vetting level that it needs; null where it needs none of its own. */
	vetting: string | null;
	/** ISO instant; null where it was not issued. */
	issuedAt: string | null;
	/** When the office confirmed that it is not redacted, ISO instant; null where it has not. */
	confirmedAt: string | null;
}

/** A paper that is not for everybody who has its case. */
export interface GuardedPaper extends PaperFacts {
	id: string;
	isRemoved: boolean;
}

export type PaperClosed = 'paper-not-issued' | 'paper-unconfirmed' | 'paper-vetting';

/**
 * Why one paper of a case is closed to a person who may read the papers of that case; null where it is open to them. The
 * coordinator, who keeps the papers, reads them all. (S6, P15, M4)
 * @param isIssuing whether the office has issued papers of the case's sitting: then only those are read
 */
export function paperClosed(
	person: Person,
	paper: PaperFacts,
	isIssuing: boolean,
	settings: PanelSettings,
	now: Date
): PaperClosed | null {
	if (keepsPapers(person)) return null;
	if (isIssuing && paper.issuedAt === null) return 'paper-not-issued';
	if (isUnconfirmed(paper)) return 'paper-unconfirmed';
	return isVettedFor(person, paper, settings, now) ? null : 'paper-vetting';
}

/** Whether somebody keeps the papers of cases, and so reads them all. (P2, S6) */
export function keepsPapers({ roles }: Pick<Person, 'roles'>): boolean {
	return roles.includes('coordinator');
}

/** Whether a paper waits for a second person of the office, who confirms that it is not redacted and who may open it. (S6) */
export function isUnconfirmed({
	redaction,
	confirmedAt
}: Pick<PaperFacts, 'redaction' | 'confirmedAt'>): boolean {
	return redaction === 'not-redacted' && confirmedAt === null;
}

export function isGuarded({ redaction, vetting }: Pick<PaperFacts, 'redaction' | 'vetting'>) {
	return vetting !== null || redaction === 'not-redacted';
}

/** Whether a person may read words of a paper that others have quoted. Nobody but the coordinator of one that was removed. */
export function mayQuote(
	person: Person,
	paper: GuardedPaper,
	settings: PanelSettings,
	now: Date
): boolean {
	if (paper.isRemoved) return keepsPapers(person);
	return paperClosed(person, paper, false, settings, now) === null;
}

/** A paper that is not redacted needs a vetting in force, even where the panel requires no vetting of members. (S6) */
export function isVettedFor(
	person: Pick<Person, 'vetting'>,
	{ redaction, vetting: needed }: Pick<PaperFacts, 'redaction' | 'vetting'>,
	settings: PanelSettings,
	now: Date
): boolean {
	const needs = levelNeeded({ redaction, vetting: needed }, settings);
	if (needs === null && redaction === 'redacted') return true;
	if (vettingOf(person, dayIn(settings.timeZone, now)) !== null) return false;
	return (
		needs === null || heightOf(person.vetting?.level ?? '', settings) >= place(needs, settings)
	);
}

/** Id of the level that a paper needs; null where it needs none, or is not redacted and any vetting in force is enough. */
export function levelNeeded(
	{ redaction, vetting }: Pick<PaperFacts, 'redaction' | 'vetting'>,
	{ papers }: PanelSettings
): string | null {
	return vetting ?? (redaction === 'not-redacted' ? papers.notRedacted : null);
}

/** Id of the panel's level that a person's vetting names, as it was typed; null where it names none. */
export function levelNamed(level: string, settings: PanelSettings): string | null {
	return settings.papers.levels[heightOf(level, settings)]?.id ?? null;
}

/** How high the level is that a person's vetting names, from 0; -1 where it names none of the panel's. */
function heightOf(level: string, { papers }: PanelSettings): number {
	const said = plain(level);
	const names = papers.levels.map(({ id, name }) => [id, name.en, name.cy].map(plain));
	// The very name comes before one that is part of it: "level 10" is not "level 1".
	const exact = names.findIndex((each) => each.includes(said));
	return exact >= 0
		? exact
		: names.findLastIndex((each) => each.some((name) => said.includes(name)));
}

/** A level that the panel no longer has is met by nobody. */
function place(needed: string, { papers }: PanelSettings): number {
	const found = papers.levels.findIndex(({ id }) => id === needed);
	return found < 0 ? Infinity : found;
}

function plain(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
