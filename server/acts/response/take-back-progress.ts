import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Lang } from '../../../src/lib/words/plural';
import { takeProgressBack } from '../../store/response/progress';
import { decide } from '../decide';
import { onCommitment } from './on-commitment';
import { requiredText } from './responding';
import type { Actor, Given } from '../../given';

/**
 * Takes a wrong entry back, with a reason. It stays in the list, struck, and no longer counts. The office takes any back,
 * who answers for the force what the force reported. Pressed twice, it happens once. (A7)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'reason-needed', 'too-long'
 */
export async function takeBackProgress(
	given: Given,
	actor: Actor,
	input: { entry: string; reason: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { may, review, commitment } = await onCommitment({ db: tx, rights, at }, actor, input);
		const entry = commitment.entries.find(({ id }) => id === input.entry);
		const isTheirs = may.response !== 'none' && entry?.byForce;
		if (!may.coordinate && !isTheirs) throw new Refusal(may.why ?? 'forbidden');
		if (!entry || entry.takenBack) return;
		if (input.reason.trim() === '') throw new Refusal('reason-needed');
		await takeProgressBack(tx, input.entry, {
			...{ by: actor.id, at: at.toISOString() },
			...{ reason: requiredText(input.reason), lang: input.lang }
		});
		record('take-back-progress', {
			...{ review: review.id, commitment: commitment.id, entry: input.entry }
		});
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
