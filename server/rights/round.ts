import type { Abilities } from '../../src/lib/meeting/rights/abilities';
import type { Person } from '../../src/lib/meeting/people/people';
import { isOut } from '../../src/lib/meeting/people/standing';
import { isInSession } from '../../src/lib/meeting/sitting/stages';
import { roundRights } from '../../src/lib/meeting/sitting/writing/round';
import type { Round, RoundRights } from '../../src/lib/meeting/sitting/writing/round';
import type { KnownSitting } from './facts';
import { isInside } from './inside';

/** The questions that the rights on a round are made of. */
interface Asks {
	onSitting(id: string): Promise<{ may: Abilities; at: KnownSitting }>;
	onCase(id: string): Promise<{ may: Abilities }>;
}

/**
 * A round of writing is for the people of the panel who are there; one about a case, for those of them who may see what
 * the groups wrote on it. It ends with the sitting. (P8, M10, M11)
 */
export async function onRound(rights: Asks, person: Person, round: Round): Promise<RoundRights> {
	const { may, at } = await rights.onSitting(round.sittingId);
	const isThere = at.present.has(person.id) || may.coordinate;
	const isHere =
		isThere &&
		isInside(person, may, at.substitutes) &&
		!isOut(person) &&
		isInSession(at.sitting.stage);
	const { caseId } = round;
	const seesCase = caseId === null || (await rights.onCase(caseId)).may.copies === 'read';
	return roundRights(round, { isHere, seesCase });
}
