import type { About, Access, Scope, SittingFacts } from './about';
import type { Role } from '../people/people';
import type { PanelSettings } from '../settings/settings';
import type { AgendaKind } from '../sitting/agenda';
import { isInSession, stepOf } from '../sitting/stages';

// One function for each column of model.md's table "Who may". Where a case is closed to the person, the facts have no
// case, so these functions need not look at standing.

type Roles = readonly Role[];

/** Members in a group of the case read its papers during the session; others present, once it was opened. */
export function papersRight(roles: Roles, about: About): 'none' | 'read' {
	if (!about.case) return 'none';
	if (roles.includes('coordinator')) return 'read';
	if (!isHere(about)) return 'none';
	if (roles.includes('member') && about.case.placed) return 'read';
	const looksOn =
		roles.includes('member') || (roles.includes('observer') && about.settings.observerSeesCases);
	return looksOn && about.case.everOpened ? 'read' : 'none';
}

/** A group writes its own board until the case is opened; the coordinator reads it when invited. */
export function board(roles: Roles, about: About): Access {
	if (!about.case || !about.group || about.group.quotesClosed) return 'none';
	const { isOpen, placed, sitting } = about.case;

	if (roles.includes('member') && placed && about.group.mine && isHere(about)) {
		return isOpen ? 'read' : 'write';
	}
	if (!roles.includes('coordinator')) return 'none';
	if (sitting.stage === 'closed') return 'read';
	return about.group.helpVisit && !isOpen && isInSession(sitting.stage) ? 'read' : 'none';
}

/** Members who are here answer a show of hands on an opened case. Guests take no part, and neither does the office. (G5, P8, P9) */
export function showHand(roles: Roles, about: About): boolean {
	return isHere(about) && roles.includes('member') && about.case?.everOpened === true;
}

/** The chair and the coordinator see counts of every group's progress. */
export function progress(roles: Roles, about: About): boolean {
	return roles.includes('coordinator') || holdsChair(about);
}

/** The copies of what the groups had written when the case was opened. */
export function copies(roles: Roles, about: About): 'none' | 'read' {
	if (!about.case?.everOpened || !about.review) return 'none';
	const reads =
		roles.includes('coordinator') || (roles.includes('member') && about.review.attended);
	return reads ? 'read' : 'none';
}

/** A case's findings exist from its first opening; after sealing they are read by all who could. */
export function findingsRight(roles: Roles, about: About): Access {
	return about.case?.everOpened ? draft(roles, about) : 'none';
}

/** Drafting begins with the review's first opening. */
export function draft(roles: Roles, { settings, review }: About): Access {
	const step = review && stepOf(settings, review.step);
	if (!step) return 'none';

	const writes =
		roles.includes('coordinator') ||
		roles.includes('translator') ||
		(roles.includes('member') && review.attended);
	if (writes && step.allows === 'draft') return 'write';
	return writes || roles.includes('member') || roles.includes('assurance') ? 'read' : 'none';
}

/** A person who may write only as a translator may write only the Welsh. */
export function scope(roles: Roles, access: Access, { review }: About): Scope {
	if (access !== 'write' || roles.includes('coordinator')) return null;
	return roles.includes('member') && review?.attended ? null : 'cy';
}

/** The sealed version, for the readers of the panel's present step. (A1, A3, A4) */
export function version(
	roles: Roles,
	{ settings, review }: About
): 'none' | 'read' | 'comment' | 'answer' {
	if (!review?.sealedOnce) return 'none';
	const step = stepOf(settings, review.step);
	if (!step?.readers.some((role) => roles.includes(role)))
		return review.published ? 'read' : 'none';
	if (!roles.includes('member')) return 'read';
	if (step.allows === 'answer') return review.voter ? 'answer' : 'comment';
	return step.allows === 'comment' ? 'comment' : 'read';
}

/**
 * The force's response is written and read by the force alone; others read the signed copy with the version. Its writers
 * still read it afterwards. (P5, A6)
 */
export function response(roles: Roles, { settings, review }: About): Access {
	const step = review && stepOf(settings, review.step);
	const isOfTheForce = roles.includes('respondent') && step?.readers.includes('respondent');
	if (!review?.sealedOnce || !step || !isOfTheForce) return 'none';
	if (step.allows === 'respond') return 'write';
	const at = settings.steps.findIndex(({ allows }) => allows === 'respond');
	return at >= 0 && settings.steps.indexOf(step) > at ? 'read' : 'none';
}

/** The office writes it, and the force reads what was sent, with those of the panel. (A5, P5) */
export function feedback(roles: Roles, { review }: About): Access {
	if (!review) return 'none';
	if (roles.includes('coordinator')) return 'write';
	const reads = ['respondent', 'member', 'assurance', 'translator'] as const;
	return reads.some((role) => roles.includes(role)) ? 'read' : 'none';
}

/** Who may write the other language of the force's signed response: those who write the report's. (A10, P6b) */
export function translates(roles: Roles, { review }: About): boolean {
	const isWriter = roles.includes('translator') || roles.includes('coordinator');
	return isWriter && review?.sealedOnce === true;
}

/**
 * Everyone present may be in the room. Observers and invitees may be without being marked present, and each guest as long
 * as the panel lets them stay; an adviser until their input ends. (P8, P8b, P9)
 */
export function room(roles: Roles, about: About): boolean {
	const sitting = about.sitting ?? about.case?.sitting;
	if (!sitting || sitting.stage === 'planned' || sitting.stage === 'cancelled') return false;
	const inner = roles.filter((role) => !isGuest(role));
	// An adviser who also works for the force comes as an adviser.
	if (roles.includes('adviser') && inner.every(isOfTheForce))
		return !sitting.inputEnded && mayStay(['adviser'], about.settings, sitting);
	const guests = roles.filter(isGuest);
	if (inner.length === 0 && guests.length > 0) return mayStay(guests, about.settings, sitting);
	return (
		sitting.present || roles.includes('coordinator') || mayStay(guests, about.settings, sitting)
	);
}

/** Whether one of these guests may stay for what the sitting is at; before the groups begin, for any of its items. */
function mayStay(guests: Roles, { stays }: PanelSettings, { stage, item }: SittingFacts): boolean {
	return guests.some((role) => {
		if (!isGuest(role)) return false;
		const kinds = stays[role];
		if (item !== null) return kinds.includes(item);
		if (stage === 'arriving') return kinds.some((kind) => !memberWork.includes(kind));
		return kinds.includes(stage === 'breakouts' ? 'breakouts' : 'plenary');
	});
}

/** Where a panel has no chair, the coordinator does what a chair would. (P3, P12) */
export function chair(roles: Roles, about: About): boolean {
	return holdsChair(about) || (!about.settings.hasChair && roles.includes('coordinator'));
}

function holdsChair(about: About): boolean {
	return (about.case?.sitting ?? about.sitting)?.holdsChair ?? false;
}

/** Whether the person is present, during the session, at the sitting to which the case was given. */
function isHere(about: About): boolean {
	const sitting = about.case?.sitting;
	return sitting !== undefined && sitting.present && isInSession(sitting.stage);
}

function isOfTheForce(role: Role): boolean {
	return role === 'respondent' || role === 'audit';
}

const memberWork: readonly AgendaKind[] = ['breakouts', 'plenary'];

function isGuest(role: Role): role is keyof PanelSettings['stays'] {
	return role === 'observer' || role === 'invitee' || role === 'adviser';
}
