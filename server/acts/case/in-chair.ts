import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession, isSent } from '../../../src/lib/meeting/sitting/stages';
import type { OnCase } from '../../rights/rights-of';
import type { Review } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';

/**
 * For acts of the chair on a case: somebody who stood down from it cannot hold the chair for it.
 * @throws Refusal 'unknown', 'chair-stood-down', 'forbidden' or what else closes the case to the actor;
 *   'not-now' outside the session
 */
export async function inChair({ rights }: Given, actor: Actor, caseId: string): Promise<OnCase> {
	const on = await rights.of(actor).onCase(caseId);
	const { chair, why } = on.may;
	if (!chair) throw new Refusal(why === 'stood-down' ? 'chair-stood-down' : (why ?? 'forbidden'));
	if (!isInSession(on.at.sitting.stage)) throw new Refusal('not-now');
	return on;
}

/** While the report is sealed nothing comes into its findings: what cannot be finished is not begun. */
export function refuseSent({ settings, step }: Review): void {
	if (isSent(settings, step)) throw new Refusal('report-sent');
}
