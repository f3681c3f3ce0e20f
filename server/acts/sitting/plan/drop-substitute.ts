import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { hasBegun } from '../../../../src/lib/meeting/sitting/stages';
import { personById } from '../../../store/people/people';
import { unmarkPresent } from '../../../store/sitting/attendance';
import { setExpected } from '../../../store/sitting/expected';
import { setGroupOfMember } from '../../../store/sitting/groups';
import { removeSubstituteRow as drop } from '../../../store/sitting/substitutes';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { takeOutAnswers } from '../../shows/take-out-answers';
import { lowerGone } from '../floor/lower-gone';

/**
 * Somebody does not stand in for a member after all; they leave their group and are not expected any more. (P11)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'sitting-over', 'groups-began' for somebody who was there while
 *   groups worked: they left, and were there
 */
export async function dropSubstitute(
	given: Given,
	actor: Actor,
	input: { sittingId: string; personId: string }
): Promise<void> {
	const { sittingId, personId } = input;
	await decide(given, actor, async ({ tx, rights, record, event, regrade, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		if (isOver(at.sitting.stage)) throw new Refusal('sitting-over');
		const named = at.substitutes.find((each) => each.personId === personId);
		if (!named) return;
		if (hasBegun(at.sitting.stage) && at.came.has(personId)) throw new Refusal('groups-began');
		await setGroupOfMember(tx, sittingId, personId, null);
		await drop(tx, sittingId, personId);
		await lowerGone({ tx, event }, sittingId, personId);
		await takeOutAnswers({ tx, rights, announce });
		// A person who also comes for another reason is still expected.
		const person = await personById(tx, personId);
		if (person?.roles.every((role) => role === 'substitute')) {
			await setExpected(tx, sittingId, personId, null);
			await unmarkPresent(tx, sittingId, personId);
		}
		record('drop-substitute', {
			...{ review: review.id, sitting: sittingId, person: personId, to: named.substituteFor }
		});
		regrade({ person: personId });
		for (const id of [personId, named.substituteFor])
			announce({ person: id }, { kind: 'changed', what: 'rights', id });
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'people', id: sittingId });
	});
}
