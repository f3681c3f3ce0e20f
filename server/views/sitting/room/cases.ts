import { openingNow } from '$lib/meeting/sitting/opening';
import { isInSession, isSent } from '$lib/meeting/sitting/stages';
import type { Named, RoomReader, RoomState } from './room-state';

/** The sitting's cases for the rail: numbers and states, none of their content. */
export function casesSeen(
	{ sitting, review, cases, openings, agreed }: RoomState,
	{ onCase, chairs }: RoomReader,
	{ isInside, named }: { isInside: boolean; named: Named }
) {
	const isOpenable = isInSession(sitting.stage) && !isSent(review.settings, review.step);
	return cases
		.filter((row) => row.sittingId === sitting.id)
		.map((row) => {
			const may = onCase.get(row.id);
			const opening = openings[row.id];
			const holder = chairs.get(row.id) ?? null;
			const waiting = sitting.groups.filter(
				(group) =>
					group.cases.includes(row.id) &&
					!sitting.ready.some((each) => each.groupId === group.id && each.caseId === row.id)
			);
			return {
				id: row.id,
				number: row.number,
				state: opening ? openingNow(opening).is : ('waiting' as const),
				agreed: agreed[row.id] !== undefined,
				isStoodDown: may?.why === 'stood-down',
				/** Who holds the chair for this case, where it is not the sitting's chair. Not for guests: it shows who stood down. */
				chair:
					isInside && review.settings.hasChair && holder !== sitting.chairId ? named(holder) : null,
				mayOpen: may?.chair === true && isOpenable,
				mayRead: may !== undefined && may.findings !== 'none',
				mayReadPapers: may?.papers === 'read',
				notReady: may?.progress
					? waiting.map((group) => named(group.personId ?? null)?.name ?? group.letter)
					: []
			};
		});
}

/** The room's place: a case, and for who may read it one finding of it where the chair brought everybody to one. (G1, M10) */
export function hereSeen(
	{ sitting, cases }: RoomState,
	{ onCase }: Pick<RoomReader, 'onCase'>,
	isInside: boolean
) {
	const at = cases.find(({ id }) => id === sitting.here);
	const may = at && onCase.get(at.id);
	const mayRead = may !== undefined && may.findings !== 'none';
	const finding = isInside && mayRead ? (sitting.hereFinding ?? null) : null;
	return at ? { id: at.id, number: at.number, finding } : null;
}
