import { abilities } from '../../src/lib/meeting/rights/abilities';
import type { Abilities, About } from '../../src/lib/meeting/rights/abilities';
import { Refusal } from '../../src/lib/meeting/refusal';
import { isInSession, isSent } from '../../src/lib/meeting/sitting/stages';
import { aboutCase, aboutReview, aboutSitting } from './about';
import type { Actor, Given } from '../given';

type AboutCase = About & Required<Pick<About, 'review' | 'sitting' | 'case'>>;
type AboutSitting = About & Required<Pick<About, 'review' | 'sitting'>>;
type AboutReview = About & Required<Pick<About, 'review'>>;

/** What the actor may do about a case. @throws Refusal 'unknown', or why they may not see it. */
export async function onCase(
	{ db, clock }: Given,
	actor: Actor,
	caseId: string,
	groupId?: string
): Promise<{ about: AboutCase; may: Abilities }> {
	const now = clock();
	const about = await aboutCase(db, actor, caseId, now, groupId);
	if (!about) throw new Refusal('unknown');
	return { about, may: abilities(actor, about, now) };
}

/** The same, for acts of the chair: whoever stood down cannot hold the chair for that case. */
export async function onCaseInChair(
	given: Given,
	actor: Actor,
	caseId: string
): Promise<{ about: AboutCase; may: Abilities }> {
	const found = await onCase(given, actor, caseId);
	if (!found.may.chair) {
		throw new Refusal(
			found.may.why === 'stood-down' ? 'chair-stood-down' : (found.may.why ?? 'forbidden')
		);
	}
	if (!isInSession(found.about.sitting.stage)) throw new Refusal('not-now');
	return found;
}

/** While the report is sealed nothing comes into its findings: what cannot be finished is not begun. */
export function refuseSent({ settings, review }: AboutCase): void {
	if (isSent(settings, review.step)) throw new Refusal('report-sent');
}

export async function onSitting(
	{ db, clock }: Given,
	actor: Actor,
	sittingId: string
): Promise<{ about: AboutSitting; may: Abilities }> {
	const about = await aboutSitting(db, actor, sittingId);
	if (!about) throw new Refusal('unknown');
	return { about, may: abilities(actor, about, clock()) };
}

export async function onReview(
	{ db, clock }: Given,
	actor: Actor,
	reviewId: string
): Promise<{ about: AboutReview; may: Abilities }> {
	const about = await aboutReview(db, actor, reviewId);
	if (!about) throw new Refusal('unknown');
	return { about, may: abilities(actor, about, clock()) };
}
