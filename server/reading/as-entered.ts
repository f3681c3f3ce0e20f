import type { CaseRow } from '../store/sitting/cases';
import type { KnownPerson } from '../store/people/people';
import type { OfficeRequest } from '../store/people/requests';
import type { Review } from '../store/report/reviews';
import type { SaidOfPaper } from '../store/sitting/papers';
import type { AgendaItem, Sitting } from '../store/sitting/sittings';
import type { CaseText } from './case-texts';
import { sha256 } from '../store/engine/sha256';

/** What a form that changes a review is filled in from. */
export function reviewAsSet({ title, focus, months, sample, template, settings }: Review) {
	const list = { accepted: sample.accepted, drawnOn: sample.drawnOn };
	return { title, focus, months, list, template: template.id, blind: settings.blind };
}

/** What a form that changes a sitting is filled in from. */
export function sittingAsPlanned(sitting: Sitting) {
	const { date, from, to, place, mode, why, chairId, deputies, agenda } = sitting;
	return { date, from, to, place, mode, why, chairId, deputies, agenda };
}

/** What tells one item of an agenda from another. */
export function itemAsPlanned({ kind, title }: Pick<AgendaItem, 'kind' | 'title'>) {
	return { kind, title };
}

/** What a form that changes a case is filled in from. */
export function caseAsEntered(row: CaseRow, reference: string, file: CaseText | undefined) {
	const { sittingId, label, form = null } = row;
	return {
		sittingId,
		label,
		form,
		reference,
		text: file?.text ?? '',
		language: file?.language ?? 'en'
	};
}

/** What a form that moves cases by their numbers is filled in from. */
export function casesAsPlaced(cases: readonly Pick<CaseRow, 'id' | 'number' | 'sittingId'>[]) {
	return cases
		.map(({ id, number, sittingId }) => ({ id, number, sittingId }))
		.sort((a, b) => a.number - b.number);
}

/** What the form that changes the groups is filled in from. */
export function groupsAsFormed(
	groups: readonly { id: string; members: readonly string[]; cases: readonly string[] }[]
) {
	return groups.map(({ id, members, cases }) => ({ id, members, cases }));
}

/** What a form that changes a paper is filled in from. */
export function paperAsSaid({ name, language, redaction, vetting }: SaidOfPaper) {
	return { name, language, redaction, vetting };
}

/** What the form of a person's details is filled in from; the order of their roles says nothing. */
export function personAsListed({ name, email, phone, language, roles }: KnownPerson) {
	return { name, email, phone, language, roles: roles.toSorted() };
}

/** What the form of a person's term, vetting, standing and seat is filled in from. */
export function standingAsKept({ standing, termStart, termEnd, vetting, seat }: KnownPerson) {
	return { standing, termStart, termEnd, vetting, seat };
}

/** What is issued with the papers of a sitting: those that were not issued before. */
export function papersToIssue(papers: readonly { id: string; issuedAt?: string | null }[]) {
	return papers.flatMap(({ id, issuedAt }) => (issuedAt ? [] : [id])).sort();
}

/** What is confirmed of a request: a later one may take fields out of it. */
export function requestAsAsked({ wish }: Pick<OfficeRequest, 'wish'>) {
	return { wish };
}

/** A code of what a form was filled in from, so that two of the office never overwrite each other unseen. */
export function stateOf(entered: unknown): string {
	return sha256(JSON.stringify(entered)).slice(0, 16);
}
