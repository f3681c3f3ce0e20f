import * as column from './columns';
import type { About, Access, Scope } from './about';
import type { Person, Role } from '../people/people';
import type { RefusalCode } from '../refusal';
import { isOut, standingOf } from '../people/standing';

export type {
	About,
	Access,
	CaseFacts,
	GroupFacts,
	ReviewFacts,
	Scope,
	SittingFacts
} from './about';

export interface Abilities {
	papers: 'none' | 'read';
	/** The board of `about.group` on `about.case`. */
	board: Access;
	/** Counts of every group's progress, never their words. */
	progress: boolean;
	copies: 'none' | 'read';
	findings: Access;
	/** The only language that may be written; null where the whole document may. */
	findingsScope: Scope;
	draft: Access;
	draftScope: Scope;
	version: 'none' | 'read' | 'comment' | 'answer';
	/** The force's own document. (A6) */
	response: Access;
	/** What the force is told before the report is approved. (A5) */
	feedback: Access;
	/** May do the Commissioner's acts on a report that they read. (P6, A9) */
	commission: boolean;
	/** May say that a text marked as out of date is still right. (A10) */
	sayRight: boolean;
	/** May write the other language of the signed response. (A10) */
	translate: boolean;
	/** The sitting's room, without content of cases. */
	room: boolean;
	declare: boolean;
	/** May do the chair's acts: at the sitting, or on the case where one is given. */
	chair: boolean;
	/** May answer a show of hands on the case. (G5) */
	showHand: boolean;
	/** May do the coordinator's acts; on a case, only when not stood down from it. */
	coordinate: boolean;
	/** The reason in the person's own standing or declarations why cases are closed to them; otherwise null. */
	why: RefusalCode | null;
}

/**
 * What a person may do: model.md's table ("Who may"), as the union over the person's roles, after the rule on standing
 * down. The facts in `asked` are about this person; `now` is domain time. Without a fact the abilities that depend on it
 * are 'none': without a case no papers, without a review no findings, draft or version.
 */
export function abilities(person: Person, asked: About, now: Date): Abilities {
	const why = closedBy(person, asked, now);
	// Someone who is out gets no case, sitting or review, so every ability is 'none'.
	const about = isOut(person) ? { settings: asked.settings } : asked;
	const isStoodDown = asked.case?.declared === 'conflict';
	const isActive = person.standing === 'active';

	const open = why === null ? about : { settings: about.settings, review: about.review };
	const roles = person.roles;
	// A substitute who is here has the member's rights on the sitting's cases, but none on the report. (P11)
	const here: readonly Role[] =
		sittingOf(about)?.standsIn === 'here' ? [...roles, 'member'] : roles;
	const findings = column.findingsRight(here, open);
	const draft = column.draft(roles, about);
	const version = column.version(roles, about);
	const coordinate = isActive && !isStoodDown && roles.includes('coordinator');

	return {
		papers: column.papersRight(here, open),
		board: column.board(here, open),
		progress: isActive && !isStoodDown && column.progress(roles, about),
		copies: column.copies(here, open),
		findings,
		findingsScope: column.scope(here, findings, about),
		draft,
		draftScope: column.scope(roles, draft, about),
		version,
		response: column.response(roles, about),
		feedback: column.feedback(roles, about),
		commission: version !== 'none' && roles.includes('commissioner'),
		sayRight: draft !== 'none' && (coordinate || roles.includes('translator')),
		translate: isActive && column.translates(roles, about),
		room: column.room(roles, about),
		declare: about.case !== undefined && seesCases(roles, about),
		chair: isActive && !(about.case && why) && column.chair(roles, about),
		showHand: column.showHand(here, open),
		coordinate,
		why
	};
}

/** Why the case is closed to the person. Standing down comes first, because the person cannot undo it. (M10) */
function closedBy(person: Person, about: About, now: Date): RefusalCode | null {
	if (!seesCases(person.roles, about)) return isOut(person) ? 'not-active' : null;
	if (about.case?.declared === 'conflict') return 'stood-down';

	const standing = standingOf(person, about.settings, now);
	if (standing || !about.case) return standing;
	if (about.case.declared === null) return 'declaration-needed';
	return about.case.declared === 'unsure' ? 'declaration-unsure' : null;
}

/** Whether the person may ever read or write something of a case, and so may declare a link with it. */
function seesCases(roles: readonly Role[], about: About): boolean {
	const { settings } = about;
	if (sittingOf(about)?.standsIn) return true;
	return roles.some(
		(role) =>
			role === 'member' ||
			role === 'coordinator' ||
			role === 'assurance' ||
			role === 'translator' ||
			(role === 'observer' && settings.observerSeesCases)
	);
}

function sittingOf(about: About) {
	return about.case?.sitting ?? about.sitting;
}
