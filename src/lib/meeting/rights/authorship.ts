import { abilities } from './abilities';
import type { About } from './abilities';
import { isOfTheOffice } from '../people/panel';
import type { Person } from '../people/people';
import type { RefusalCode } from '../refusal';

/**
 * Why a person may not see a document's writing history (who wrote what, and earlier states); null where they may. The
 * office may, for documents it may read now; for a group's board also while its case is open to the plenary. A board
 * that was given back to its group is the group's alone again.
 */
export function whyNotWriting(
	person: Person,
	about: About,
	now: Date,
	kind: 'board' | 'findings' | 'draft'
): RefusalCode | null {
	if (!isOfTheOffice(person.roles)) return 'forbidden';
	const may = abilities(person, about, now);
	if (kind === 'draft') return may.draft === 'none' ? (may.why ?? 'not-now') : null;
	if (kind === 'findings') return may.findings === 'none' ? (may.why ?? 'not-opened') : null;
	const asCopy = may.copies === 'read' && about.case?.isOpen === true;
	if (may.board !== 'none' || asCopy) return null;
	return may.why ?? (person.roles.includes('coordinator') ? 'not-opened' : 'forbidden');
}
