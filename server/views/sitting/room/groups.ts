import { authorsOfPoints } from '../../../reading/authors-of-points';
import { boardName } from '$lib/board/names';
import { whyNotVisit } from '$lib/meeting/rights/visit';
import { isOpen } from '$lib/meeting/sitting/opening';
import { isBoardShared } from '$lib/meeting/sitting/shared-board';
import type { Viewing } from '../../../given';
import { deskOf } from '../../../rights/boards';
import type { CaseRow } from '../../../store/sitting/cases';
import type { Group } from '../../../store/sitting/groups';
import type { GroupPoints, Named, RoomReader, RoomState } from './room-state';

/**
 * The groups with their progress. It has counts only, for those who lead the room, and leaves out cases they stood down
 * from. Of a remote collection others see their own group alone.
 */
export function groupsSeen(
	{ sitting, cases, openings, help }: RoomState,
	{ person, may, onCase, points }: RoomReader,
	named: Named
) {
	const ofSitting = cases.filter((row) => row.sittingId === sitting.id);
	/** Whether a group's readiness matters: not once the case is open or the sitting is over. */
	const isAwaited = ({ id }: CaseRow) => sitting.stage !== 'closed' && !isOpen(openings[id]);

	const leads = may.chair || may.coordinate;
	const seen = sitting.groups.filter(
		({ personId }) => !personId || leads || personId === person.id
	);
	return seen.map((group) => {
		const given = ofSitting.filter(({ id }) => group.cases.includes(id));
		const counted = given.filter(({ id }) => onCase.get(id)?.progress);
		const isReady = (row: CaseRow) =>
			sitting.ready.some((each) => each.groupId === group.id && each.caseId === row.id);
		const call = help.get(group.id);
		return {
			id: group.id,
			/** In a remote collection, their person's name. (M6) */
			letter: named(group.personId ?? null)?.name ?? group.letter,
			members: group.members.flatMap((id) => named(id)?.name ?? []),
			cases: given.map(({ number }) => number),
			progress:
				counted.length === 0
					? null
					: {
							ready: counted.filter(isReady).map(({ number }) => number),
							notReady: counted
								.filter((row) => isAwaited(row) && !isReady(row))
								.map(({ number }) => number),
							isAwaited: counted.some(isAwaited),
							points: sum(points.get(group.id)),
							/** The number of points on each case, never their words. */
							pointsOf: counted.map(({ id, number }) => ({
								number,
								points: points.get(group.id)?.get(id) ?? 0
							})),
							help: call
								? {
										by: named(call.askedBy)?.name ?? '',
										at: call.askedAt,
										/** The number of the case that it is about. */
										about: given.find(({ id }) => id === call.caseId)?.number ?? null,
										visitor: named(call.visitorId),
										isMine: call.visitorId === person.id,
										/** Why the reader may not visit; null where they may. */
										closed: whyNotVisit(
											may,
											given.flatMap(({ id }) => onCase.get(id) ?? [])
										),
										boards: counted.map(({ id, number }) => ({ id, number }))
									}
								: null
						}
		};
	});
}

/** Counts each group's points on these cases. */
export async function pointsByGroup(
	boards: Viewing['boards'],
	{ sitting, review }: RoomState,
	cases: readonly CaseRow[]
): Promise<GroupPoints> {
	const counts = sitting.groups.map(async (group) => {
		const given = cases.filter(({ id }) => group.cases.includes(id));
		const onBoards = await Promise.all(
			given.map(async ({ id }) => {
				const name = boardName(id, deskOf(review.settings, group));
				const isShared = isBoardShared(review.settings, sitting);
				return [id, await pointsOn(boards, name, isShared, group)] as const;
			})
		);
		return [group.id, new Map(onBoards)] as const;
	});
	return new Map(await Promise.all(counts));
}

function sum(counts: ReadonlyMap<string, number> | undefined): number {
	return [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0);
}

/** Number of a group's points on one board; on a shared board, those of its members. (R11) */
async function pointsOn(
	boards: Viewing['boards'],
	name: string,
	isShared: boolean,
	{ members }: Group
): Promise<number> {
	if (!(await boards.exists(name))) return 0;
	const authors = await boards.derived(name, authorsOfPoints);
	return authors.filter((by) => !isShared || members.includes(by)).length;
}
