import { Refusal } from '../../../src/lib/meeting/refusal';
import { endPassedRow, passedRowsOf } from '../../store/response/questions';
import { decide } from '../decide';
import { responding } from './responding';
import type { Actor, Given } from '../../given';

/**
 * An observation comes back from another department: it has answered, or does not have to any more. The clock goes on.
 * Pressed twice, it happens once. (A6)
 * @throws Refusal as `responding`, 'unknown'
 */
export async function takeBackRow(
	given: Given,
	actor: Actor,
	input: { reviewId: string; passed: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review } = await responding({ db: tx, rights }, actor, input.reviewId);
		const row = (await passedRowsOf(tx, review.id)).find(({ id }) => id === input.passed);
		if (!row) throw new Refusal('unknown');
		if (row.endedAt !== null) return;
		await endPassedRow(tx, row.id, actor.id, at);
		record('take-back-row', { review: review.id, block: row.block });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
