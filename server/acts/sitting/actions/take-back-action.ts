import { Refusal } from '../../../../src/lib/meeting/refusal';
import { allActions, takeActionBack } from '../../../store/sitting/actions';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingActions } from './leading-actions';

/**
 * Takes back an action that was recorded by mistake at this sitting. An action that a later sitting has spoken about stays.
 * @throws Refusal as `leadingActions`, 'unknown' for one that is not of this sitting, 'not-now' for one that came back since
 */
export async function takeBackAction(
	given: Given,
	actor: Actor,
	input: { sittingId: string; action: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review, sitting } = await leadingActions(rights, actor, input.sittingId);
		const action = (await allActions(tx)).find(({ id }) => id === input.action);
		if (action?.sitting !== sitting.id) throw new Refusal('unknown');
		if (action.returns.length > 0) throw new Refusal('not-now');
		await takeActionBack(tx, action.id, { by: actor.id, at: at.toISOString() });
		record('take-back-action', { review: review.id, sitting: sitting.id, action: action.id });
		announce({ sitting: sitting.id }, { kind: 'changed', what: 'sitting', id: sitting.id });
	});
}
