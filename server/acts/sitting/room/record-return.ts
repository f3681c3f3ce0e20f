import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { ReturnSays } from '../../../../src/lib/meeting/response/progress';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../../src/lib/words/plural';
import { comesBackAt } from '../../../reading/report/commitments';
import { addReturn } from '../../../store/response/progress';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { onCommitment } from '../../response/on-commitment';
import { requiredText } from '../../response/responding';

/**
 * The chair or the coordinator records what the panel says of a promise from an earlier review: better, worse or the same,
 * and why. Recorded again at the same sitting, the last stands and the promise is carried over once. (A13)
 * @throws Refusal 'unknown', 'forbidden' or why the sitting is closed to the actor, 'sitting-over', 'not-now' before the
 *   groups begin, 'empty' without a sentence, 'too-long'
 */
export async function recordReturn(
	given: Given,
	actor: Actor,
	input: { sittingId: string; commitment: string; says: ReturnSays; text: string; lang: Lang }
): Promise<void> {
	const { sittingId, says, lang } = input;
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { may, review, at: on } = await rights.of(actor).onSitting(sittingId);
		if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		const of = await onCommitment({ db: tx, rights, at }, actor, input);
		const commitment = { ...of.commitment, review: of.review };
		if (isOver(on.sitting.stage)) throw new Refusal('sitting-over');
		if (!comesBackAt(on.sitting, review, commitment)) throw new Refusal('unknown');
		if (!isInSession(on.sitting.stage)) throw new Refusal('not-now');
		await addReturn(tx, commitment.id, {
			...{ sitting: sittingId, says, text: requiredText(input.text), lang },
			...{ by: actor.id, at: at.toISOString() }
		});
		record('record-return', {
			...{ review: review.id, sitting: sittingId, commitment: commitment.id, says }
		});
		for (const id of new Set([review.id, of.review.id]))
			announce({ review: id }, { kind: 'changed', what: 'report', id });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
