import { boardName } from '../../../../src/lib/board/names';
import { newId } from '../../../../src/lib/board/ids';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { nextLetter } from '../../../../src/lib/meeting/sitting/groups/groups';
import { isOpen } from '../../../../src/lib/meeting/sitting/opening';
import type { OnSitting } from '../../../rights/rights-of';
import type { Db } from '../../../store/engine/database';
import { personById } from '../../../store/people/people';
import { addGroup } from '../../../store/sitting/groups';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { makeBoardsNamed } from '../../group/make-boards';
import { makeNote } from '../room/mark-arrival';

/**
 * A member who joined the panel after a remote collection began gets a board for each of its cases that is not open yet,
 * as the others have. (M6)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' unless views are being collected, 'not-a-member' {name},
 *   'no-cases' where all cases are open
 */
export async function joinCollection(
	given: Given,
	actor: Actor,
	input: { sittingId: string; personId: string }
): Promise<void> {
	const { sittingId, personId } = input;
	const before = await coordinatingSitting(given.rights, actor, sittingId);
	const cases = casesLeft(before);
	await memberOf(given.db, personId);
	// Boards are there before their group is: a stop in between leaves some that nobody can open.
	for (const caseId of cases) await makeBoardsNamed(given, caseId, [boardName(caseId, personId)]);
	await decide(given, actor, async ({ tx, at, rights, record, event, regrade, announce }) => {
		const on = await coordinatingSitting(rights, actor, sittingId);
		if (on.at.groups.some((each) => each.personId === personId)) return;
		await memberOf(tx, personId);
		const taken = [...on.sittings.values()].flatMap(({ groups }) => groups);
		const letter = nextLetter(taken.map((each) => each.letter));
		const left = casesLeft(on).filter((id) => cases.includes(id));
		const group = { id: newId(), sittingId, letter, members: [personId], cases: left, personId };
		await addGroup(tx, group, at);
		event(sittingId, 'arrived', { person: personId });
		record('join-collection', { review: on.review.id, sitting: sittingId, person: personId });
		regrade({ person: personId });
		announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		for (const address of [{ review: on.review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'group', id: sittingId });
	});
	await makeNote(given.boards, sittingId, personId);
}

async function memberOf(db: Db, personId: string): Promise<void> {
	const person = await personById(db, personId);
	if (!person) throw new Refusal('unknown');
	if (!person.roles.includes('member') || person.standing !== 'active')
		throw new Refusal('not-a-member', { name: person.name });
}

/** Ids of the sitting's cases on which somebody can still write alone. */
function casesLeft({ at, cases }: OnSitting): string[] {
	const { due, stage, id } = at.sitting;
	if (!due || stage !== 'collecting') throw new Refusal('not-now');
	const left = [...cases.values()].filter(
		(each) => each.case.sittingId === id && !isOpen(each.opening)
	);
	if (left.length === 0) throw new Refusal('no-cases');
	return left.map((each) => each.case.id);
}
