import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { boardsOf } from '../../rights/boards';
import { removeGroupRow as drop, groupById } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinatingSitting } from '../coordinating';
import { decide } from '../decide';
import { whileBlank } from './while-blank';

/**
 * Takes back a group on whose boards nothing is written.
 * @throws Refusal 'unknown', 'forbidden', 'sitting-over', 'group-has-written'
 */
export async function dropGroup(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const group = await groupById(given.db, input.groupId);
	if (!group) throw new Refusal('unknown');
	const { review } = await coordinatingSitting(given.rights, actor, group.sittingId);
	const boards = group.cases.flatMap((caseId) => boardsOf(review.settings, caseId, [group]));
	const names = boards.map(({ name }) => name);
	await whileBlank(given, names, () =>
		decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
			const { at } = await coordinatingSitting(rights, actor, group.sittingId);
			if (isOver(at.sitting.stage)) throw new Refusal('sitting-over');
			await drop(tx, group.id);
			record('drop-group', { review: review.id, sitting: group.sittingId, group: group.letter });
			regrade({});
			announce({ sitting: group.sittingId }, { kind: 'changed', what: 'group', id: group.id });
			announce({ review: review.id }, { kind: 'changed', what: 'group', id: group.id });
		})
	);
}
