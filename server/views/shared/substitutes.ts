import { mayBrief, mayStandIn } from '../../../src/lib/meeting/people/substitutes';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import type { KnownPerson } from '../../store/people/people';
import { isHere } from './review-state';
import type { ReviewState, SittingState } from './review-state';

/** Who stands in for whom at a sitting, and whom the office may choose from; null where the panel has no such thing. (P11) */
export function substitutesSeen({ review, people }: ReviewState, sitting: SittingState) {
	const { substitutes } = sitting;
	if (sitting.due || (!review.settings.substitutes && substitutes.length === 0)) return null;
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const listed = (fits: (person: KnownPerson) => boolean) =>
		[...people.values()]
			.filter(fits)
			.map(({ id, name }) => ({ id, name }))
			.sort((a, b) => a.name.localeCompare(b.name));
	const isTaken = (id: string) =>
		substitutes.some((each) => each.personId === id || each.substituteFor === id);
	return {
		sitting: sitting.id,
		mayName: review.settings.substitutes && !isOver(sitting.stage),
		named: substitutes.map(({ personId, substituteFor, briefedBy, briefedAt }) => ({
			id: personId,
			name: nameOf(personId),
			substituteFor: nameOf(substituteFor),
			briefedBy: nameOf(briefedBy),
			briefedAt,
			/** Who was there while groups worked was there in the member's place. */
			mayDrop:
				!isOver(sitting.stage) &&
				!(hasBegun(sitting.stage) && sitting.present.some((each) => each.personId === personId))
		})),
		people: listed((each) => mayStandIn(each) && !isTaken(each.id)),
		members: listed(
			({ id, roles, standing }) =>
				roles.includes('member') && standing === 'active' && !isTaken(id) && !isHere(sitting, id)
		),
		briefers: listed(mayBrief)
	};
}

/** Whom somebody stands in for at a sitting, and who stands in for them, by name; each null where nobody. (P11) */
export function standingIn({ people }: ReviewState, sitting: SittingState, personId: string) {
	const nameOf = (id: string | undefined) => (id ? (people.get(id)?.name ?? '') : null);
	const { substitutes } = sitting;
	return {
		for: nameOf(substitutes.find((each) => each.personId === personId)?.substituteFor),
		by: nameOf(substitutes.find(({ substituteFor }) => substituteFor === personId)?.personId)
	};
}
