import { logEvent } from '../../store/events';
import { setHere } from '../../store/sittings';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../given';
import { onCaseInChair } from '../../rights/on-case';

/** The chair's *here* is one place for the room (G1): an opened case. */
export async function bringEveryone(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	if (!about.case.everOpened) throw new Refusal('not-opened');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await setHere(tx, about.sitting.id, input.caseId);
		await logEvent(tx, about.sitting.id, {
			at,
			kind: 'here',
			personId: actor.id,
			about: { case: input.caseId }
		});
	});
	given.announce(
		{ sitting: about.sitting.id },
		{ kind: 'place', sitting: about.sitting.id, case: input.caseId, number: about.case.number }
	);
}
