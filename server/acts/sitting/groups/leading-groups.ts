import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Actor } from '../../../given';
import type { OnSitting } from '../../../rights/rights-of';
import type { Rights } from '../../../rights/rights';

/**
 * Admits who leads the groups while the sitting is on: the chair and the coordinator. A remote collection has no groups
 * that meet. (M6)
 * @throws Refusal 'unknown', 'forbidden' or why they lead nothing, 'sitting-over', 'not-now'
 */
export async function leadingGroups(
	rights: Rights,
	actor: Actor,
	sittingId: string
): Promise<OnSitting> {
	const on = await rights.of(actor).onSitting(sittingId);
	const { stage, due } = on.at.sitting;
	if (!on.may.chair && !on.may.coordinate) throw new Refusal(on.may.why ?? 'forbidden');
	if (isOver(stage)) throw new Refusal('sitting-over');
	if (!isInSession(stage) || due) throw new Refusal('not-now');
	return on;
}
