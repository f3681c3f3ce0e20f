import { Refusal } from '../../../../src/lib/meeting/refusal';
import { keepsActions } from '../../../../src/lib/meeting/response/actions';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Rights } from '../../../rights/rights';
import type { Actor } from '../../../given';

/**
 * For the acts on a sitting's actions: the chair while it runs, the coordinator also afterwards, where a panel agrees actions
 * of its own.
 * @throws Refusal 'forbidden' or why the sitting is closed to the actor, 'sitting-over', 'not-now', 'unknown' where the force
 *   promises instead
 */
export async function leadingActions(rights: Rights, actor: Actor, sittingId: string) {
	const { may, review, at: on } = await rights.of(actor).onSitting(sittingId);
	if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	if (!keepsActions(review.settings)) throw new Refusal('unknown');
	const { stage } = on.sitting;
	const isAfter = stage === 'closed';
	if (isAfter && !may.coordinate) throw new Refusal('sitting-over');
	if (!isAfter && !isInSession(stage)) throw new Refusal('not-now');
	return { review, sitting: on.sitting };
}
