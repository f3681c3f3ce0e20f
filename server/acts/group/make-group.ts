import { newId } from '../../../src/lib/board/ids';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver, nextLetter } from '../../../src/lib/meeting/sitting/groups/groups';
import { addGroup } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinatingSitting } from '../coordinating';
import { decide } from '../decide';

/**
 * One more breakout group at a sitting, empty (R1). Its letter is the next of the whole review: no two groups of a
 * review share one.
 * @returns the group's id
 * @throws Refusal 'unknown', 'forbidden', 'sitting-over'
 */
export async function makeGroup(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<string> {
	const { sittingId } = input;
	const id = newId();
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const on = await coordinatingSitting(rights, actor, sittingId);
		if (isOver(on.at.sitting.stage)) throw new Refusal('sitting-over');
		const letters = [...on.sittings.values()].flatMap(({ groups }) =>
			groups.map(({ letter }) => letter)
		);
		const group = { id, sittingId, letter: nextLetter(letters), members: [], cases: [] };
		await addGroup(tx, group, at);
		record('make-group', { review: on.review.id, sitting: sittingId, group: id });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id });
		announce({ review: on.review.id }, { kind: 'changed', what: 'group', id });
	});
	return id;
}
