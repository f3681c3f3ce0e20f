import type { Abilities } from '$lib/meeting/rights/abilities';
import { abilitiesOnCase } from '../rights/board-access';
import type { House } from '../house';
import { refuse } from '../http/answers';
import { caseById } from '../store/cases';
import type { CaseRow } from '../store/cases';
import { groupsOf, openHelp } from '../store/groups';
import type { Group } from '../store/groups';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';
import type { Review } from '../store/reviews';
import { sittingById } from '../store/sittings';
import type { Sitting } from '../store/sittings';

/** At which board somebody sits, once it is certain that they may. */
export interface Seat {
	review: Review;
	sitting: Sitting;
	case: CaseRow;
	/** The group whose work it is; where the panel works unblinded, still the person's own. */
	group: Group;
	/** As boards are named: the group's id, or `all`. */
	desk: string;
	isMine: boolean;
	may: Abilities;
}

interface Asked {
	sitting: string;
	case: string;
	/** Only of a help visit, or of whoever may read another group's board. */
	group: string | null;
}

/** Ends in the page of the right refusal for whoever has no seat here. */
export async function seatAt(
	{ db, clock }: Pick<House, 'db' | 'clock'>,
	person: KnownPerson,
	asked: Asked
): Promise<Seat> {
	const row = await caseById(db, asked.case);
	const sitting = await sittingById(db, asked.sitting);
	const review = sitting && (await reviewById(db, sitting.reviewId));
	if (!row || !review || row.sittingId !== sitting.id) refuse('unknown');

	const groups = (await groupsOf(db, sitting.id)).filter(({ cases }) => cases.includes(row.id));
	const group = asked.group
		? groups.find(({ id }) => id === asked.group)
		: (groups.find(({ members }) => members.includes(person.id)) ??
			(await visited(db, person, groups)));
	const desk = review.settings.blind === 'live' ? 'all' : group?.id;
	const may = await abilitiesOnCase(db, person, row.id, clock(), desk);
	if (!group || !desk || may?.board === 'none' || !may) {
		return refuseSeat(db, person, row, { groups, asked: group }, may);
	}
	const isMine = group.members.includes(person.id);
	return { review, sitting, case: row, group, desk, isMine, may };
}

async function visited(
	db: House['db'],
	person: KnownPerson,
	groups: Group[]
): Promise<Group | undefined> {
	for (const group of groups) {
		if ((await openHelp(db, group.id))?.visitorId === person.id) return group;
	}
	return undefined;
}

/** Standing down says which case, and leads to the next one of the group. (M10) */
async function refuseSeat(
	db: House['db'],
	person: KnownPerson,
	row: CaseRow,
	{ groups, asked }: { groups: Group[]; asked: Group | undefined },
	may: Abilities | null
): Promise<never> {
	const mine = groups.find(({ members }) => members.includes(person.id));
	if (!may?.why) {
		// A visit that the group has ended leads back to the room it was made from.
		const toRoom = may?.coordinate && { room: `/sittings/${row.sittingId}/plenary` };
		refuse(mine && mine === asked ? 'not-now' : 'forbidden', { case: row.number, ...toRoom });
	}
	const others = await Promise.all((mine?.cases ?? []).map((id) => caseById(db, id)));
	const next = others.find((other) => other && other.number > row.number);
	refuse(may.why, {
		case: row.number,
		...(next && { next: next.number, to: `/sittings/${row.sittingId}/breakouts/${next.id}` })
	});
}
