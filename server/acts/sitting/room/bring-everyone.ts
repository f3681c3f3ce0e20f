import { readFindings } from '../../../../src/lib/board/documents/findings';
import { findingsName } from '../../../../src/lib/board/names';
import { resolve } from '../../../../src/lib/meeting/findings/placement';
import { setHere } from '../../../store/sitting/sittings';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';
import { lowerStoodDown } from '../floor/lower-stood-down';
import { inChair } from '../../case/in-chair';

/**
 * The chair's *here* is one place for the room (G1): an opened case, or one finding of it.
 * @throws Refusal 'not-opened', 'unknown' for a finding that is not shown any more
 */
export async function bringEveryone(
	given: Given,
	actor: Actor,
	input: { caseId: string; finding?: string }
): Promise<void> {
	const { at, on } = await inChair(given, actor, input.caseId);
	if (!on.opening) throw new Refusal('not-opened');
	const finding = input.finding ? await shownNow(given, input.caseId, input.finding) : null;
	const sitting = at.sitting.id;
	await decide(given, actor, async ({ tx, rights, event, announce }) => {
		await inChair({ rights }, actor, input.caseId);
		await setHere(tx, sitting, input.caseId, finding);
		event(sitting, 'here', { case: input.caseId, ...(finding && { finding }) });
		await lowerStoodDown({ tx, rights, event }, sitting);
		const { number } = on.case;
		announce(
			{ sitting },
			{ kind: 'place', sitting, case: input.caseId, number, ...(finding && { finding }) }
		);
	});
}

/** The finding, or the one that it was merged into meanwhile. */
async function shownNow(given: Given, caseId: string, finding: string): Promise<string> {
	const now = await given.boards.read(findingsName(caseId), (doc) =>
		resolve(readFindings(doc), finding)
	);
	if (now === null) throw new Refusal('unknown');
	return now;
}
