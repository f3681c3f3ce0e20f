import { Refusal } from '../../src/lib/meeting/refusal';
import { caseById } from '../store/cases';
import { declare as keep } from '../store/declarations';
import type { Declared } from '../store/declarations';
import { logEvent } from '../store/events';
import { record } from '../store/history';
import type { Actor, Given } from './given';
import { onCase } from './on-case';

/**
 * A person says, case by case, whether they have a link with it. A conflict closes the case to them
 * everywhere at once, open screens included (M10).
 * @throws Refusal 'unknown' for a case of another review, 'forbidden' for who has no case to declare on
 */
export async function declare(
	given: Given,
	actor: Actor,
	input: { reviewId: string; says: Record<string, Declared> }
): Promise<void> {
	for (const caseId of Object.keys(input.says)) {
		const { about, may } = await onCase(given, actor, caseId);
		if (about.review.id !== input.reviewId) throw new Refusal('unknown');
		if (!may.declare) throw new Refusal('forbidden');
	}
	const at = given.clock();

	await given.db.transaction().execute(async (tx) => {
		for (const [caseId, says] of Object.entries(input.says)) {
			await keep(tx, { caseId, personId: actor.id, says, at });
			await record(tx, at, {
				personId: actor.id,
				act: 'declare',
				about: { review: input.reviewId, case: caseId, says }
			});
			const row = await caseById(tx, caseId);
			if (row) {
				await logEvent(tx, row.sittingId, {
					at,
					kind: 'declared',
					personId: actor.id,
					about: { case: caseId, says }
				});
			}
		}
	});
	await given.boards.regrade({ person: actor.id });
	given.announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'people', id: input.reviewId }
	);
}
