import { setHere } from '../../../store/sitting/sittings';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';
import { lowerStoodDown } from '../floor/lower-stood-down';
import { inChair } from '../../case/in-chair';

/** The chair's *here* is one place for the room (G1): an opened case. */
export async function bringEveryone(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<void> {
	const { at, on } = await inChair(given, actor, input.caseId);
	if (!on.opening) throw new Refusal('not-opened');
	const sitting = at.sitting.id;
	await decide(given, actor, async ({ tx, rights, event, announce }) => {
		await setHere(tx, sitting, input.caseId);
		event(sitting, 'here', { case: input.caseId });
		await lowerStoodDown({ tx, rights, event }, sitting);
		const { number } = on.case;
		announce({ sitting }, { kind: 'place', sitting, case: input.caseId, number });
	});
}
