import type { Abilities } from '../../../../src/lib/meeting/rights/abilities';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Viewing } from '../../../given';
import type { KnownPerson } from '../../../store/people/people';
import { sittingState } from '../../shared/review-state';
import { gatheringSeen } from './gathering';
import { groupsSeen, pointsByGroup } from './groups';
import { sentMessages } from './messages';

/**
 * How far the groups of a sitting are, who asks for help and who has come back, for the person who leads it: only
 * counts, never what is written. Null for anybody else, and while no groups work.
 */
export async function groupsNow(house: Viewing, person: KnownPerson, sittingId: string) {
	const state = await sittingState(house, sittingId);
	if (!state || state.sitting.due || !isInSession(state.sitting.stage)) return null;
	const rights = house.rights.of(person);
	const { may } = await rights.onSitting(sittingId);
	if ((!may.chair && !may.coordinate) || state.sitting.groups.length === 0) return null;
	const theirs = state.cases.filter((row) => row.sittingId === sittingId);
	const onCase = new Map<string, Abilities>();
	for (const { id } of theirs) onCase.set(id, (await rights.onCase(id)).may);
	const counted = theirs.filter(({ id }) => onCase.get(id)?.progress);
	const points = await pointsByGroup(house.boards, state, counted);
	const named = (id: string | null) => {
		const found = id === null ? undefined : state.people.get(id);
		return found ? { id: found.id, name: found.name } : null;
	};
	return {
		sitting: sittingId,
		review: state.review.id,
		stage: state.sitting.stage,
		may: { coordinate: may.coordinate },
		groups: groupsSeen(state, { person, may, onCase, points, chairs: new Map() }, named),
		/** The panel's, for what is sent to the groups. */
		languages: state.review.settings.languages,
		sent: await sentMessages(house, sittingId),
		gathering: gatheringSeen(state, state.sitting, person.id, true)
	};
}

export type GroupsNow = NonNullable<Awaited<ReturnType<typeof groupsNow>>>;
