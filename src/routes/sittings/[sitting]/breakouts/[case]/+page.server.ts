import { redirect } from '@sveltejs/kit';
import { askForHelp, endVisit } from '$server/acts/sitting/room/ask-for-help';
import { markReady } from '$server/acts/sitting/room/mark-ready';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text } from '$server/http/fields';
import { boardFor } from '$server/views/sitting/board';
import type { Actions, PageServerLoad } from './$types';

/** One group's board on one case. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:board', 'live:place', 'live:sitting', 'live:cases', 'live:people');
	depends('live:messages');
	const person = whoAsks(locals, url);
	const asked = { ...params, group: url.searchParams.get('group') };
	const seen = await orRefuse(boardFor(locals.house, person, asked));
	depends(`live:group:${seen.group.id}`);
	return seen;
};

export const actions: Actions = {
	ready: (event) =>
		act(event, { group: text }, (person, { group }) => sayReady(event, person, group, true)),
	unready: (event) =>
		act(event, { group: text }, (person, { group }) => sayReady(event, person, group, false)),
	help: (event) =>
		act(event, { group: text }, (person, { group }) =>
			askForHelp(event.locals.house, person, { groupId: group, caseId: event.params.case })
		),
	'end-help': (event) =>
		act(event, { group: text }, async (person, { group: groupId }) => {
			const { isOfGroup } = await endVisit(event.locals.house, person, { groupId });
			// The board is closed to a visitor from now on: they go back to the whole panel.
			if (!isOfGroup) redirect(303, `/sittings/${event.params.sitting}/plenary`);
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
