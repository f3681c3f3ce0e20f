import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { caseById } from '../../store/cases';
import { declared, settle } from '../../store/declarations';
import { record } from '../../store/history';
import type { Actor, Given } from '../../given';

/**
 * Assurance or the coordinator settles an "unsure" declaration (model.md, "Who may").
 * @throws Refusal 'forbidden', 'not-active'; 'not-now' when there is nothing unsure to settle
 */
export async function settleDeclaration(
	given: Given,
	actor: Actor,
	input: { caseId: string; personId: string; says: 'none' | 'conflict' }
): Promise<void> {
	actsForTheOffice(actor);
	if (input.personId === actor.id) throw new Refusal('forbidden');
	const row = await caseById(given.db, input.caseId);
	if (!row) throw new Refusal('unknown');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		// The person, or another of the office, may have said so the moment before: that stands.
		if ((await declared(tx, row.id, input.personId)) !== 'unsure') throw new Refusal('not-now');
		await settle(tx, { ...input, by: actor.id, at });
		await record(tx, at, {
			personId: actor.id,
			act: 'settle-declaration',
			about: { review: row.reviewId, case: row.id, person: input.personId, says: input.says }
		});
	});
	await given.boards.regrade({ person: input.personId });
	given.announce(
		{ person: input.personId },
		{ kind: 'changed', what: 'rights', id: input.personId }
	);
	given.announce({ review: row.reviewId }, { kind: 'changed', what: 'people', id: row.reviewId });
}
