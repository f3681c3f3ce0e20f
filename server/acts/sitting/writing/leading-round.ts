import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Round } from '../../../../src/lib/meeting/sitting/writing/round';
import type { Actor } from '../../../given';
import type { OnSitting } from '../../../rights/rights-of';
import type { Rights } from '../../../rights/rights';
import { leadingRoom } from '../floor/leading';

/**
 * Admits the people who lead the room in plenary, to a question about a case that they have not stood down from.
 * @throws Refusal as `leadingRoom`; 'not-now' outside the plenary; 'chair-stood-down', or why the case is closed to them
 */
export async function leadingRound(
	rights: Rights,
	actor: Actor,
	{ sittingId, caseId }: Pick<Round, 'sittingId' | 'caseId'>
): Promise<OnSitting> {
	const on = await leadingRoom(rights, actor, sittingId);
	if (on.at.sitting.stage !== 'plenary') throw new Refusal('not-now');
	if (caseId === null) return on;
	const { may } = await rights.of(actor).onCase(caseId);
	if (may.why === 'stood-down') throw new Refusal('chair-stood-down');
	if (may.copies === 'none') throw new Refusal(may.why ?? 'forbidden');
	return on;
}

/** The round that is meant, of a sitting. @throws Refusal 'unknown' */
export async function roundAt(rights: Rights, id: string, sittingId: string): Promise<Round> {
	const round = await rights.round(id);
	if (round?.sittingId !== sittingId) throw new Refusal('unknown');
	return round;
}
