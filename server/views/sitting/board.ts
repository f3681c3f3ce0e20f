import type { Doc } from 'yjs';
import { readBoard } from '$lib/board/documents/board';
import { boardName } from '$lib/board/names';
import { Refusal } from '$lib/meeting/refusal';
import { formatIn } from '$lib/words/format';
import { templateOf } from '$lib/meeting/settings/template';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { isGivenLate, isOpen } from '$lib/meeting/sitting/opening';
import type { KnownPerson } from '../../store/people/people';
import { comingTo } from '../shared/own-help';
import { clockSeen } from './room/floor';
import { gatheringSeen } from './room/gathering';
import { unreadMessages } from './room/messages';
import { casesOfGroup } from './board/group-cases';
import { papersSeen } from './board/papers';
import { ownNote } from './note';
import { seatAt } from './board/seat';
import type { AskedSeat, Seat } from './board/seat';

/**
 * One group's board on one case: who is there, the group's progress, and the board's bytes.
 * @throws Refusal
 */
export async function boardFor(house: Viewing, person: KnownPerson, asked: AskedSeat) {
	const seat = await seatAt(house, person, asked);
	const name = boardName(seat.case.id, seat.desk);
	if (!(await house.boards.exists(name))) throw new Refusal('not-now', { case: seat.case.number });
	const state = await house.boards.state(name);
	const writers = await house.boards.derived(name, writersOn);
	return {
		board: { name, state, access: seat.may.board },
		/** The name of the person's own private note; null where there is none to write on. (M11) */
		note: await ownNote(house, person, asked.sitting),
		...meetingAround(seat, person, writers),
		gathering: gatheringSeen(seat.state, seat.sitting, person.id, false),
		messages: await unreadMessages(house, person, seat.sitting.id),
		floor: await clockSeen(house, person, seat.sitting.id),
		group: {
			id: seat.group.id,
			letter: seat.group.letter,
			others: seat.group.members
				.filter((id) => id !== person.id)
				.map((id) => seat.state.people.get(id)?.name ?? ''),
			cases: await casesOfGroup(house, person, seat, asked.group)
		}
	};
}

/**
 * The papers of the case and the form.
 * @throws Refusal
 */
export async function boardPapersFor(
	house: Viewing,
	person: KnownPerson,
	asked: AskedSeat,
	lang: Lang
) {
	const { state, sitting, group, may, case: row } = await seatAt(house, person, asked);
	const { review, cases } = state;
	const day = formatIn(lang, review.settings.timeZone).dayOnly(sitting.date);
	return {
		/** The head of the page is one row, with the stages folded into it. */
		isWorkplace: true,
		skipTo: { to: 'points', label: words[lang].board.skipToPoints },
		title: group.personId
			? words[lang].board.remote.pageTitle(row.number)
			: words[lang].board.pageTitle(row.number, group.letter),
		where: words[lang].plenary.where(review.title[lang], sitting.number, day),
		reviewId: review.id,
		sittingId: sitting.id,
		case: { id: row.id, number: row.number, total: cases.length },
		template: templateOf(review, row),
		...(await papersSeen(house, person, { case: row, review, may }, lang))
	};
}

/** The meeting's state for a seat, with the names that the board may have to show. */
export function meetingAround(
	{ state, sitting, group, desk, isMine, case: row }: Seat,
	person: KnownPerson,
	writers: readonly string[]
) {
	const nameOf = (id: string | null | undefined) =>
		id ? (state.people.get(id)?.name ?? null) : null;
	const opening = state.openings[row.id];
	const isOpenNow = isOpen(opening);
	const here = state.cases.find(({ id }) => id === sitting.here);
	const said = sitting.ready.find((each) => each.groupId === group.id && each.caseId === row.id);
	const help = state.help.get(group.id);
	const printed = [
		...group.members,
		...writers,
		...[sitting.chairId, said?.personId, help?.askedBy, help?.visitorId],
		...[opening?.openedBy, here && state.openings[here.id]?.openedBy]
	];
	return {
		seat: isMine
			? ('mine' as const)
			: help?.visitorId === person.id
				? ('visit' as const)
				: ('reader' as const),
		how:
			desk === 'all'
				? ('together' as const)
				: group.members.length > 1
					? ('group' as const)
					: ('alone' as const),
		people: Object.fromEntries(
			printed.flatMap((id) => {
				const name = nameOf(id);
				return id && name ? [[id, name]] : [];
			})
		) as Record<string, string>,
		/** The last day of a remote collection; null at other sittings. (M6) */
		due: sitting.due ?? null,
		chair: nameOf(sitting.chairId),
		stage: sitting.stage,
		here: here
			? { case: here.id, number: here.number, by: nameOf(state.openings[here.id]?.openedBy) }
			: null,
		isOpen: isOpenNow,
		/** The group was given the case after it was opened. (R11) */
		isGivenLate: isGivenLate(opening, group.givenAt?.[row.id]),
		openedBy: isOpenNow ? nameOf(opening?.openedBy) : null,
		ready: said && !isOpenNow ? { by: said.personId, at: said.at } : null,
		help: help ? { by: help.askedBy, at: help.askedAt, coming: comingTo(state, help) } : null
	};
}

/** Ids of everybody whose name the board may have to show. */
function writersOn(doc: Doc): string[] {
	const { points, gone, none } = readBoard(doc);
	const people = [...points, ...gone].flatMap(({ by, gone: deleted }) => [by, deleted]);
	return [...people, ...Object.values(none)].filter((id) => typeof id === 'string');
}
