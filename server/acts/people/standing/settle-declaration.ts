import { actsForTheOffice } from '../../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { caseById } from '../../../store/sitting/cases';
import { declared, settle } from '../../../store/people/declarations';
import { takeOutAnswers } from '../../shows/take-out-answers';
import { lowerStoodDown } from '../../sitting/floor/lower-stood-down';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

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
	await decide(given, actor, async ({ tx, at, rights, record, event, regrade, announce }) => {
		// The person or another of the office may have changed it a moment before: that declaration stays.
		if ((await declared(tx, row.id, input.personId)) !== 'unsure') throw new Refusal('not-now');
		await settle(tx, { ...input, by: actor.id, at });
		const { personId, says } = input;
		record('settle-declaration', { review: row.reviewId, case: row.id, person: personId, says });
		await lowerStoodDown({ tx, rights, event }, row.sittingId);
		await takeOutAnswers({ tx, rights, announce });
		regrade({ person: personId });
		announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		announce({ review: row.reviewId }, { kind: 'changed', what: 'people', id: row.reviewId });
	});
}
