import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isActionBack } from '../../../../src/lib/meeting/response/actions';
import type { ActionSays } from '../../../../src/lib/meeting/response/actions';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import type { Lang } from '../../../../src/lib/words/plural';
import { addActionReturn, allActions } from '../../../store/sitting/actions';
import { reviewById } from '../../../store/report/reviews';
import type { Actor, Given } from '../../../given';
import { requiredText } from '../../response/responding';
import { decide } from '../../decide';
import { leadingActions } from './leading-actions';

/**
 * The chair or the coordinator records how an action of an earlier review stands: done, better, worse or the same, and how
 * that is known. Recorded again at the same sitting, the last stands. (A13)
 * @throws Refusal as `leadingActions`, 'unknown' for one that does not come back here, 'sitting-over', 'empty', 'too-long'
 */
export async function recordAction(
	given: Given,
	actor: Actor,
	input: { sittingId: string; action: string; says: ActionSays; text: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review, sitting } = await leadingActions(rights, actor, input.sittingId);
		const action = (await allActions(tx)).find(({ id }) => id === input.action);
		const of = action && (await reviewById(tx, action.reviewId));
		if (!of || !isActionBack(sitting, review, { ...action, review: of }))
			throw new Refusal('unknown');
		if (isOver(sitting.stage)) throw new Refusal('sitting-over');
		await addActionReturn(tx, action.id, {
			...{ sitting: sitting.id, says: input.says, text: requiredText(input.text) },
			...{ lang: input.lang, by: actor.id, at: at.toISOString() }
		});
		record('record-action', {
			...{ review: review.id, sitting: sitting.id, action: action.id, says: input.says }
		});
		announce({ sitting: sitting.id }, { kind: 'changed', what: 'sitting', id: sitting.id });
	});
}
