import { Refusal } from '$lib/meeting/refusal';
import type { Abilities } from '$lib/meeting/rights/abilities';
import type { Viewing } from '../../../given';
import { deskOf } from '../../../rights/boards';
import type { CaseRow } from '../../../store/sitting/cases';
import type { Group } from '../../../store/sitting/groups';
import type { KnownPerson } from '../../../store/people/people';
import { sittingState, hasLeft } from '../../shared/review-state';
import type { ReviewState, SittingState } from '../../shared/review-state';

/** The board at which a person sits; made only after their right to it was checked. */
export interface Seat {
	state: ReviewState;
	sitting: SittingState;
	case: CaseRow;
	/** The group at work; for a board that groups share, the person's own group. */
	group: Group;
	/** The last part of the board's name: the group's id, or `all`. */
	desk: string;
	isMine: boolean;
	may: Abilities;
}

export interface AskedSeat {
	sitting: string;
	case: string;
	/** Set for a help visit, and for a person who may read another group's board. */
	group: string | null;
}

/** @throws Refusal why this person has no seat here, with what leads on */
export async function seatAt(house: Viewing, person: KnownPerson, asked: AskedSeat): Promise<Seat> {
	const state = await sittingState(house, asked.sitting);
	const row = state?.cases.find(({ id }) => id === asked.case);
	if (!state || row?.sittingId !== asked.sitting) throw new Refusal('unknown');

	const { sitting, review, help } = state;
	const groups = sitting.groups.filter(({ cases }) => cases.includes(row.id));
	const group = asked.group
		? groups.find(({ id }) => id === asked.group)
		: (groups.find(({ members }) => members.includes(person.id)) ??
			groups.find(({ id }) => help.get(id)?.visitorId === person.id));
	const { may, about } = await house.rights.of(person).onCase(row.id, group?.id);
	if (!group || may.board === 'none') {
		if (about.group?.quotesClosed && !may.why)
			throw new Refusal('board-quotes', { case: row.number });
		const mine = groups.find(({ members }) => members.includes(person.id));
		throw whyNoSeat(state, row, mine, group, { may, isAway: hasLeft(sitting, person.id) });
	}
	const isMine = group.members.includes(person.id);
	const desk = deskOf(review.settings, group);
	return { state, sitting, case: row, group, desk, isMine, may };
}

/** The refusal of a seat. For a person who stood down it names the case and the group's next one. (M10) */
function whyNoSeat(
	{ cases }: ReviewState,
	row: CaseRow,
	mine: Group | undefined,
	asked: Group | undefined,
	{ may, isAway }: { may: Abilities; isAway: boolean }
): Refusal {
	if (!may.why) {
		// After a visit that the group has ended, the page leads back to the sitting's room.
		const toRoom = may.coordinate && { room: `/sittings/${row.sittingId}/plenary` };
		const isMine = mine !== undefined && mine === asked;
		if (isMine && isAway) return new Refusal('has-left', { case: row.number });
		return new Refusal(isMine ? 'not-now' : 'forbidden', { case: row.number, ...toRoom });
	}
	const next = (mine?.cases ?? [])
		.flatMap((id) => cases.find((each) => each.id === id) ?? [])
		.find(({ number }) => number > row.number);
	return new Refusal(may.why, {
		case: row.number,
		...(next && { next: next.number, to: `/sittings/${row.sittingId}/breakouts/${next.id}` })
	});
}
