import type { BoardName } from '../../src/lib/board/names';
import { parseName } from '../../src/lib/board/names';
import { abilities } from '../../src/lib/meeting/rights/abilities';
import type { Abilities, Access, Scope } from '../../src/lib/meeting/rights/abilities';
import type { RefusalCode } from '../../src/lib/meeting/refusal';
import { isInSession } from '../../src/lib/meeting/sitting/stages';
import type { Db } from '../store/database';
import { aboutCase, aboutReview, aboutSitting } from './about';
import type { KnownPerson } from '../store/people';
import { SharedFacts } from './shared-facts';

/** What a connection to a board may do. Null: there is no such board, or it is nobody's business. */
export interface Grant {
	access: Access;
	scope: Scope;
	reason: RefusalCode | null;
}

/** The one answer to "may this person open that board", for the gateway and for pages. */
export async function accessOf(
	db: Db,
	personId: string,
	name: string,
	now: Date,
	facts = new SharedFacts(db)
): Promise<Grant | null> {
	const parsed = parseName(name);
	const person = parsed && (await facts.person(personId));
	if (!parsed || !person) return null;
	return grant(db, person, parsed, now, facts);
}

async function grant(
	db: Db,
	person: KnownPerson,
	name: BoardName,
	now: Date,
	facts: SharedFacts
): Promise<Grant | null> {
	if (name.kind === 'note') {
		const about = await aboutSitting(db, person, name.sittingId, facts);
		if (!about || name.personId !== person.id) return null;
		// Handed in at the close: from then on nobody's, its writer's least of all. (M11)
		const isHere = about.sitting.present && isInSession(about.sitting.stage);
		return { access: isHere ? 'write' : 'none', scope: null, reason: null };
	}
	if (name.kind === 'draft') {
		const may = await abilitiesOnReview(db, person, name.reviewId, now, facts);
		return may && { access: may.draft, scope: may.draftScope, reason: may.why };
	}
	const group = name.kind === 'board' ? name.groupId : undefined;
	const may = await abilitiesOnCase(db, person, name.caseId, now, group, facts);
	if (!may) return null;
	return name.kind === 'board'
		? { access: may.board, scope: null, reason: may.why }
		: { access: may.findings, scope: may.findingsScope, reason: may.why };
}

/** Null when there is no such case, or no such group on it. */
export async function abilitiesOnCase(
	db: Db,
	person: KnownPerson,
	caseId: string,
	now: Date,
	groupId?: string,
	facts = new SharedFacts(db)
): Promise<Abilities | null> {
	const about = await aboutCase(db, person, caseId, now, groupId, facts);
	return about && abilities(person, about, now);
}

export async function abilitiesOnReview(
	db: Db,
	person: KnownPerson,
	reviewId: string,
	now: Date,
	facts = new SharedFacts(db)
): Promise<Abilities | null> {
	const about = await aboutReview(db, person, reviewId, facts);
	return about && abilities(person, about, now);
}
