import { Refusal } from '../../../src/lib/meeting/refusal';
import { insertDismissed as keep, suggestAgain } from '../../store/plenary/dismissed-alike';
import type { PointPair } from '../../store/plenary/dismissed-alike';
import { allCopiedPoints } from '../../store/plenary/copied-points';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * A person who may merge points says that two alike points are not the same, for everybody; or takes that back, and the
 * two are suggested again. Repeating it changes nothing. (G3)
 * @throws Refusal 'not-now' where the findings can no longer be written, 'unknown' for points of other cases
 */
export async function dismissAlike(
	given: Given,
	actor: Actor,
	input: { caseId: string; pairs: readonly PointPair[]; dismissed: boolean }
): Promise<void> {
	const { review, may } = await given.rights.of(actor).onCase(input.caseId);
	if (may.copies !== 'read') throw new Refusal(may.why ?? 'forbidden');
	if (may.findings !== 'write') throw new Refusal('not-now');
	const known = new Set((await allCopiedPoints(given.db, input.caseId)).map(({ id }) => id));
	const areOfCase = input.pairs.every(([a, b]) => a !== b && known.has(a) && known.has(b));
	if (input.pairs.length === 0 || !areOfCase) throw new Refusal('unknown');

	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const done = [];
		for (const pair of input.pairs) {
			const of = { caseId: input.caseId, pair, by: actor.id, at };
			if (await (input.dismissed ? keep(tx, of) : suggestAgain(tx, of))) done.push(pair.join(' '));
		}
		if (done.length === 0) return;
		record(input.dismissed ? 'dismiss-alike' : 'suggest-alike', {
			review: review.id,
			case: input.caseId,
			points: done
		});
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: input.caseId });
	});
}
