import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { isInSession } from '../../../src/lib/meeting/sitting/stages';
import { boardsOf } from '../../rights/boards';
import { setCaseOfGroup as giveTo, groupById, takeCase } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinatingSitting } from '../coordinating';
import { decide } from '../decide';
import { makeBoards } from './make-boards';
import { whileBlank } from './while-blank';

/**
 * Gives a group a case, or takes it back while nothing is written on its board. Several groups may have one
 * case (R1). One given while the groups work has its board at once.
 * @throws Refusal 'unknown' for a case of another sitting, 'forbidden', 'sitting-over', 'group-has-written'
 */
export async function giveCase(
	given: Given,
	actor: Actor,
	input: { groupId: string; caseId: string; give: boolean }
): Promise<void> {
	const { groupId, caseId, give } = input;
	const group = await groupById(given.db, groupId);
	if (!group) throw new Refusal('unknown');
	const { sittingId } = group;
	const { review: of } = await coordinatingSitting(given.rights, actor, sittingId);
	const taken = give ? [] : boardsOf(of.settings, caseId, [group]);
	const names = taken.map(({ name }) => name);
	await whileBlank(given, names, () =>
		decide(given, actor, async ({ tx, at, rights, record, afterwards, regrade, announce }) => {
			const on = await coordinatingSitting(rights, actor, sittingId);
			const { review, cases } = on;
			if (cases.get(caseId)?.case.sittingId !== sittingId) throw new Refusal('unknown');
			if (isOver(on.at.sitting.stage)) throw new Refusal('sitting-over');
			if (give) await giveTo(tx, { groupId, caseId, at });
			else await takeCase(tx, groupId, caseId);
			record(give ? 'give-case' : 'take-case', {
				review: review.id,
				sitting: sittingId,
				group: groupId,
				case: caseId
			});
			if (give && isInSession(on.at.sitting.stage)) afterwards(() => makeBoards(given, [caseId]));
			regrade({});
			announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: groupId });
			announce({ review: review.id }, { kind: 'changed', what: 'group', id: groupId });
		})
	);
}
