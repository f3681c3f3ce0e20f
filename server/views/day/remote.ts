import { boardsOf } from '../../rights/boards';
import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Viewing } from '../../given';
import { isWrittenOn } from '../../reading/boards-made';
import { declaredBy } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/** How far somebody is with a remote collection. */
export type CollectionProgress = 'sent' | 'some' | 'writing' | 'not-begun';

/**
 * A remote collection for the office: who has sent their views, and who may be reminded; never what they say. Null for
 * other sittings. (M6)
 */
export async function remoteOnTheDay(
	house: Viewing,
	state: ReviewState & { sitting: SittingState }
) {
	const { sitting, sittings, people, review } = state;
	if (!sitting.due) return null;
	const each = sitting.groups.map(async (group) => {
		const { id, personId, cases: all } = group;
		const person = people.get(personId ?? '');
		const says = declaredBy(state, personId ?? '');
		const cases = all.filter((caseId) => says.get(caseId) !== 'conflict');
		const sent = sitting.ready.filter(({ groupId }) => groupId === id).length;
		const names = cases.flatMap((caseId) =>
			boardsOf(review.settings, caseId, [group]).map(({ name }) => name)
		);
		const isBegun = sent > 0 || (await isWrittenOn(house, names));
		const sending: CollectionProgress =
			cases.length > 0 && sent === cases.length
				? 'sent'
				: sent > 0
					? 'some'
					: isBegun
						? 'writing'
						: 'not-begun';
		const [name, email] = [person?.name ?? '', person?.email ?? null];
		return { id, name, email, cases: cases.length, sent, sending };
	});
	return {
		due: sitting.due,
		isPast: sitting.due < dayIn(review.settings.timeZone, house.clock()),
		/** The number of the cancelled sitting. */
		insteadOf: sittings.find(({ id }) => id === sitting.insteadOf)?.number ?? null,
		isCollecting: sitting.stage === 'collecting',
		/** Active members without a board in it, such as those who joined the panel after it began. */
		others: [...people.values()]
			.filter(
				({ id, roles, standing }) =>
					roles.includes('member') &&
					standing === 'active' &&
					!sitting.groups.some(({ personId }) => personId === id)
			)
			.map(({ id, name }) => ({ id, name }))
			.sort((a, b) => a.name.localeCompare(b.name)),
		people: (await Promise.all(each)).sort((a, b) => a.name.localeCompare(b.name))
	};
}
