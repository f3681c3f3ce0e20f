import { abilities } from './abilities';
import type { About } from './abilities';
import { isOfTheOffice } from '../people/panel';
import type { Person } from '../people/people';
import type { RefusalCode } from '../refusal';

/**
 * Whether somebody may see who wrote which words, and how they stood earlier: the office, of what it may
 * read now. Of a group's board that is also while its case is open to the plenary, when its copies are;
 * given back to its group, a board is the group's alone again. Null is yes.
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
