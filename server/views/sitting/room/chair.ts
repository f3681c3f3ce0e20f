import type { Named, RoomReader, RoomState } from './room-state';

/**
 * Whether the reader may take the chair, and to whom they may hand it (P3).
 * @param able ids of those in the room who may hold the chair
 */
export function handOver(
	{ sitting, review }: RoomState,
	{ person, may }: RoomReader,
	able: readonly string[],
	named: Named
): { mayTake: boolean; mayHandTo: { id: string; name: string }[] } {
	const isOver = sitting.stage === 'closed' || sitting.stage === 'cancelled';
	if (!review.settings.hasChair || person.standing !== 'active' || isOver) {
		return { mayTake: false, mayHandTo: [] };
	}
	const isChair = sitting.chairId === person.id;
	const stepsIn = sitting.deputies.includes(person.id) && able.includes(person.id);
	// Deputies come first, because the list is used in a hurry.
	const others = [...new Set([...sitting.deputies, ...able])].filter(
		(id) => able.includes(id) && id !== sitting.chairId && id !== person.id
	);
	return {
		mayTake: !isChair && (stepsIn || may.coordinate),
		mayHandTo: isChair || may.coordinate ? others.flatMap((id) => named(id) ?? []) : []
	};
}
