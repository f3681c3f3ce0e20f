import { redirect } from '@sveltejs/kit';
import { encodeStateAsUpdate } from 'yjs';
import type { Doc } from 'yjs';
import { readBoard } from '$lib/board/board';
import { boardName } from '$lib/board/names';
import { askForHelp, endVisit } from '$server/acts/sitting/ask-for-help';
import { markReady } from '$server/acts/sitting/mark-ready';
import { act, field, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { caseById } from '$server/store/cases';
import { groupById, openHelp, readyIn } from '$server/store/groups';
import { latestOpening } from '$server/store/openings';
import { names } from '$server/store/people';
import type { Actions, PageServerLoad } from './$types';
import { casesOfGroup } from '$server/views/group-cases';
import { seatAt } from '$server/views/seat';

/** One group's board on one case: who is there, how far they are, and the board as it is kept now. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const seat = await seatAt(house, person, { ...params, group: url.searchParams.get('group') });
	const { sitting, group, review } = seat;
	const name = boardName(seat.case.id, seat.desk);
	if (!(await house.boards.exists(name))) refuse('not-now', { case: seat.case.number });

	const { state, writers } = await house.boards.read(name, (doc) => ({
		state: encodeStateAsUpdate(doc),
		writers: writersOn(doc)
	}));
	const [opening, here, hereCase, ready, help] = await Promise.all([
		latestOpening(house.db, seat.case.id),
		sitting.here ? latestOpening(house.db, sitting.here) : null,
		sitting.here ? caseById(house.db, sitting.here) : null,
		readyIn(house.db, sitting.id),
		openHelp(house.db, group.id)
	]);
	const said = ready.find((each) => each.groupId === group.id && each.caseId === seat.case.id);
	const isOpen = opening !== null && opening.reopenedAt === null;
	const known = await names(
		house.db,
		[
			...group.members,
			...writers,
			sitting.chairId,
			said?.personId,
			help?.askedBy,
			help?.visitorId,
			opening?.openedBy,
			here?.openedBy
		].filter((id) => typeof id === 'string')
	);

	return {
		spine: await spineFor(house, person, review.id, lang),
		board: { name, state, access: seat.may.board },
		seat: seat.isMine
			? ('mine' as const)
			: help?.visitorId === person.id
				? ('visit' as const)
				: ('reader' as const),
		how:
			seat.desk === 'all'
				? ('together' as const)
				: group.members.length > 1
					? ('group' as const)
					: ('alone' as const),
		group: {
			id: group.id,
			letter: group.letter,
			others: group.members.filter((id) => id !== person.id).map((id) => known[id]),
			cases: await casesOfGroup(house, person, group, url.searchParams.get('group'))
		},
		people: known,
		chair: sitting.chairId ? (known[sitting.chairId] ?? null) : null,
		stage: sitting.stage,
		here: hereCase && {
			case: hereCase.id,
			number: hereCase.number,
			by: here ? (known[here.openedBy] ?? null) : null
		},
		isOpen,
		openedBy: isOpen ? (known[opening.openedBy] ?? null) : null,
		ready: said && !isOpen ? { by: said.personId, at: said.at } : null,
		help: help && { by: help.askedBy, at: help.askedAt, visitor: help.visitorId }
	};
};

export const actions: Actions = {
	ready: (event) =>
		act(event, (person, form) => sayReady(event, person, field(form, 'group'), true)),
	unready: (event) =>
		act(event, (person, form) => sayReady(event, person, field(form, 'group'), false)),
	help: (event) =>
		act(event, (person, form) =>
			askForHelp(event.locals.house, person, { groupId: field(form, 'group') })
		),
	'end-help': (event) =>
		act(event, async (person, form) => {
			const groupId = field(form, 'group');
			const { house } = event.locals;
			await endVisit(house, person, { groupId });
			// Whoever came to help goes back to the room: the board is closed to them from now on.
			const group = await groupById(house.db, groupId);
			if (!group?.members.includes(person.id))
				redirect(303, `/sittings/${event.params.sitting}/plenary`);
		})
};

function sayReady(
	{ locals, params }: { locals: App.Locals; params: { case: string } },
	person: Parameters<typeof markReady>[1],
	groupId: string,
	ready: boolean
) {
	return markReady(locals.house, person, { caseId: params.case, groupId, ready });
}

/** Everybody whose name the board may have to print. */
function writersOn(doc: Doc): string[] {
	const { points, gone, none } = readBoard(doc);
	const people = [...points, ...gone].flatMap(({ by, gone: deleted }) => [by, deleted]);
	return [...people, ...Object.values(none)].filter((id) => typeof id === 'string');
}
