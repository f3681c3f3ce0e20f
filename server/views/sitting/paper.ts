import { paperClosed } from '$lib/meeting/rights/papers';
import { Refusal } from '$lib/meeting/refusal';
import type { Viewing } from '../../given';
import { issuedFor, paperById } from '../../store/sitting/papers';
import type { Paper } from '../../store/sitting/papers';
import type { KnownPerson } from '../../store/people/people';
import { readerOf } from './case-papers';

/** A paper that a person may open now, and whether they still may. */
export interface OpenPaper {
	paper: Paper;
	/** Address of the page on which it is read. */
	page: string;
	isOpen(): Promise<boolean>;
}

/**
 * One paper, for a person who may open it. (S6)
 * @throws Refusal 'unknown', 'paper-not-issued', 'paper-vetting', or the reason why this person may not read the papers of its case
 */
export async function paperFor(
	house: Viewing,
	person: KnownPerson,
	id: string
): Promise<OpenPaper> {
	const opened = await openFor(house, person, id);
	return {
		...opened,
		isOpen: () => isOpenFor(house, person.id, id)
	};
}

async function openFor(house: Viewing, person: KnownPerson, id: string) {
	const paper = await house.cache.once(`paper ${id}`, () => paperById(house.db, id));
	if (!paper) throw new Refusal('unknown');
	const { on } = await house.rights.of(person).onCase(paper.caseId);
	const { sittingId } = on.case;
	const { review } = await readerOf(house, person, { sittingId, caseId: paper.caseId });
	const issued = await house.cache.once(`issued for ${sittingId}`, () =>
		issuedFor(house.db, sittingId)
	);
	const closed = paperClosed(person, paper, issued.length > 0, review.settings, house.clock());
	if (closed) throw new Refusal(closed);
	return { paper, page: `/sittings/${sittingId}/cases/${paper.caseId}` };
}

async function isOpenFor(house: Viewing, personId: string, id: string): Promise<boolean> {
	const person = await house.rights.person(personId);
	if (!person) return false;
	return openFor(house, person, id).then(
		() => true,
		() => false
	);
}
