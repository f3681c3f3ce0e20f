import { Refusal } from '../../../src/lib/meeting/refusal';
import { caseById } from '../../store/cases';
import type { Tx } from '../../store/database';
import { declare as keep, declared } from '../../store/declarations';
import type { Declared } from '../../store/declarations';
import { logEvent } from '../../store/events';
import { record } from '../../store/history';
import type { Actor, Given } from '../../given';
import { onCase } from '../../rights/on-case';

/**
 * A person says, case by case, whether they have a link with it. A conflict closes the case to them
 * everywhere at once, open screens included (M10). The way back from a conflict, and from "unsure", is
 * the office's to open: "unsure" asks for it. Saying the same again changes nothing.
 * @throws Refusal 'unknown' for a case of another review; 'forbidden' for who has no case to declare
 *   on; 'stood-down' or 'declaration-unsure' for a "none" that is not one's own to say any more
 */
export async function declare(
	given: Given,
	actor: Actor,
	input: { reviewId: string; says: Record<string, Declared> }
): Promise<void> {
	const said = Object.entries(input.says);
	for (const [caseId] of said) {
		const { about, may } = await onCase(given, actor, caseId);
		if (about.review.id !== input.reviewId) throw new Refusal('unknown');
		if (!may.declare) throw new Refusal('forbidden');
	}
	const at = given.clock();

	const isNew = await given.db.transaction().execute(async (tx) => {
		const fresh = await freshOf(tx, actor.id, said);
		for (const [caseId, says] of fresh) {
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
		return fresh.length > 0;
	});
	if (!isNew) return;
	await given.boards.regrade({ person: actor.id });
	given.announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'people', id: input.reviewId }
	);
}

/**
 * What changes anything. A conflict said in another window, or settled, the moment before is no longer
 * this one's to take back.
 */
async function freshOf(
	tx: Tx,
	personId: string,
	said: readonly [string, Declared][]
): Promise<[string, Declared][]> {
	const fresh: [string, Declared][] = [];
	for (const [caseId, says] of said) {
		const before = await declared(tx, caseId, personId);
		if (says === before) continue;
		if (says === 'none' && before === 'conflict') throw new Refusal('stood-down');
		if (says === 'none' && before === 'unsure') throw new Refusal('declaration-unsure');
		fresh.push([caseId, says]);
	}
	return fresh;
}
