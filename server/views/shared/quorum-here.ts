import { membersInPost, quorum } from '../../../src/lib/meeting/sitting/sitting';
import type { Quorum } from '../../../src/lib/meeting/sitting/sitting';
import type { ReviewState, SittingState } from './review-state';

/** The quorum of a sitting before a case is discussed, from those who are here and have not left. (M5) */
export function quorumHere({
	sitting,
	people,
	review
}: ReviewState & { sitting: SittingState }): Quorum {
	const here = sitting.present.flatMap(({ personId, leftAt }) =>
		leftAt === null ? (people.get(personId) ?? []) : []
	);
	return quorum(
		review.settings,
		here.map(({ id, roles }) => ({
			person: id,
			isMember: roles.includes('member'),
			holdsChair: id === sitting.chairId,
			stoodDown: []
		})),
		{ inPost: membersInPost(people.values(), sitting.date) }
	);
}
