import { Refusal } from '../../../src/lib/meeting/refusal';
import { mayBePlaced } from '../../../src/lib/meeting/rights/sitting';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { personById } from '../../store/people/people';
import { setGroupOfMember as place } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinatingSitting } from '../coordinating';
import { decide } from '../decide';

/**
 * Puts a member into a group of a sitting, out of the one they were in; null: into none. Also while the groups
 * work: what they wrote stays where it is, in their name.
 * @throws Refusal 'unknown', 'forbidden', 'sitting-over', 'not-a-member': only members, and those who stand in for
 *   them at this sitting, write on boards
 */
export async function placeMember(
	given: Given,
	actor: Actor,
	input: { sittingId: string; personId: string; groupId: string | null }
): Promise<void> {
	const { sittingId, personId, groupId } = input;
	await decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		if (isOver(at.sitting.stage)) throw new Refusal('sitting-over');
		const group = at.groups.find(({ id }) => id === groupId);
		if (groupId !== null && !group) throw new Refusal('unknown');
		const person = await personById(tx, personId);
		if (!person) throw new Refusal('unknown');
		const standsIn = at.substitutes.some((each) => each.personId === personId);
		if (!mayBePlaced(person, standsIn)) throw new Refusal('not-a-member', { name: person.name });
		await place(tx, sittingId, personId, groupId);
		const about = { review: review.id, sitting: sittingId, person: personId };
		record('place-member', groupId === null ? about : { ...about, group: groupId });
		regrade({ person: personId });
		announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		for (const { id } of at.groups)
			announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id });
		announce({ review: review.id }, { kind: 'changed', what: 'group', id: sittingId });
	});
}
