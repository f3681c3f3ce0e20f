import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession, isSent } from '../../../src/lib/meeting/sitting/stages';
import type { OnCase } from '../../rights/rights-of';
import type { Review } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';

/**
 * For acts that only the chair may do on a case. A person who stood down from the case cannot hold the chair for it.
 * @throws Refusal 'unknown', 'chair-stood-down', 'forbidden' or another reason why the case is closed to the actor;
 *   'not-now' outside the session
 */
export async function inChair(
	{ rights }: Pick<Given, 'rights'>,
	actor: Actor,
	caseId: string
): Promise<OnCase> {
	const on = await rights.of(actor).onCase(caseId);
	const { chair, why } = on.may;
	if (!chair) throw new Refusal(why === 'stood-down' ? 'chair-stood-down' : (why ?? 'forbidden'));
	if (!isInSession(on.at.sitting.stage)) throw new Refusal('not-now');
	return on;
}

/** Refuses an act that would add findings while the report is sealed. */
export function refuseSent({ settings, step }: Review): void {
	if (isSent(settings, step)) throw new Refusal('report-sent');
}
