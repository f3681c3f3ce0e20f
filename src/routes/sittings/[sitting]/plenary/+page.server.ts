import { redirect } from '@sveltejs/kit';
import { MORE_MINUTES } from '$lib/meeting/sitting/floor/asks';
import { POINT_KINDS } from '$lib/meeting/findings/placement';
import { act } from '$server/http/answers';
import { oneOf, text, wholeNumber, yes } from '$server/http/fields';
import { bringEveryone } from '$server/acts/sitting/room/bring-everyone';
import { endVisit, visitGroup } from '$server/acts/sitting/room/ask-for-help';
import { openCase } from '$server/acts/case/open-case';
import { comeBack } from '$server/acts/sitting/groups/come-back';
import { readMessage } from '$server/acts/sitting/groups/read-message';
import { sendGroupsBack } from '$server/acts/sitting/groups/send-groups-back';
import { sendMessage } from '$server/acts/sitting/groups/send-message';
import { endTurn } from '$server/acts/sitting/floor/end-turn';
import { giveTurn } from '$server/acts/sitting/floor/give-turn';
import { lowerHand } from '$server/acts/sitting/floor/lower-hand';
import { raiseHand } from '$server/acts/sitting/floor/raise-hand';
import { runTimer } from '$server/acts/sitting/floor/run-timer';
import { setTimer } from '$server/acts/sitting/floor/set-timer';
import { askInWriting } from '$server/acts/sitting/writing/ask-in-writing';
import { endRound } from '$server/acts/sitting/writing/end-round';
import { signAnswer } from '$server/acts/sitting/writing/sign-answer';
import { useAnswer } from '$server/acts/sitting/writing/use-answer';
import { floorSeen } from '$server/views/sitting/room/floor';
import { startPlenary } from '$server/acts/sitting/stages/start-plenary';
import { takeChair } from '$server/acts/sitting/room/take-chair';
import { showActions } from './shows/actions.server';
import type { Actions, PageServerLoad } from './$types';

/** Leads to the case being discussed, for people who may see some of it and people who stood down from it. */
export const load: PageServerLoad = async ({ parent, params, request }) => {
	const { sittingRoom } = await parent();
	const { here } = sittingRoom.sitting;
	const seen = sittingRoom.cases.find(({ id }) => id === here?.id);
	if (seen && request.method === 'GET' && (seen.mayRead || seen.isStoodDown)) {
		redirect(303, `/sittings/${params.sitting}/plenary/${seen.id}`);
	}
	return {};
};

const LANGS = ['en', 'cy'] as const;
const seenTurn = wholeNumber('floor-changed');
const timing = {
	minutes: wholeNumber('timer-wrong'),
	item: wholeNumber('floor-changed'),
	timer: wholeNumber('floor-changed')
};
const running = {
	does: oneOf(['pause', 'resume', 'extend', 'end'], 'empty'),
	timer: wholeNumber('floor-changed'),
	minutes: wholeNumber('timer-wrong')
};

const asking = { question: text, minutes: wholeNumber('round-minutes'), caseId: text };
const using = {
	roundId: text,
	answerId: text,
	caseId: text,
	kind: oneOf(POINT_KINDS, 'empty')
};

/** The acts of the rail. They work from every page of the room, and without scripts. */
export const actions: Actions = {
	...showActions,
	open: (event) =>
		act(event, { caseId: text, anyway: yes }, async (person, given) => {
			await openCase(event.locals.house, person, given);
			redirect(303, `/sittings/${event.params.sitting}/plenary/${given.caseId}`);
		}),
	together: (event) =>
		act(event, {}, async (person) => {
			await startPlenary(event.locals.house, person, { sittingId: event.params.sitting });
			return { done: 'together' as const };
		}),
	apart: (event) =>
		act(event, {}, async (person) => {
			await sendGroupsBack(event.locals.house, person, { sittingId: event.params.sitting });
			return { done: 'apart' as const };
		}),
	'come-back': (event) =>
		act(event, {}, async (person) => {
			await comeBack(event.locals.house, person, { sittingId: event.params.sitting });
			return { done: 'come-back' as const };
		}),
	message: (event) =>
		act(event, { text, group: text, lang: oneOf(LANGS, 'empty') }, async (person, given) => {
			const { text: words, group, lang } = given;
			const { sitting: sittingId } = event.params;
			const asked = { sittingId, groupId: group || null, text: words, lang };
			await sendMessage(event.locals.house, person, asked);
			return { done: 'message' as const };
		}),
	'read-message': (event) =>
		act(event, { message: text }, async (person, { message: messageId }) => {
			const { sitting: sittingId } = event.params;
			await readMessage(event.locals.house, person, { sittingId, messageId });
			return { done: 'read-message' as const };
		}),
	here: (event) =>
		act(event, { caseId: text, finding: text }, async (person, { caseId, finding }) => {
			await bringEveryone(event.locals.house, person, { caseId, finding });
			// A finding is brought from the page that shows it, so that page stays.
			if (finding) return { done: 'brought' as const };
			redirect(303, `/sittings/${event.params.sitting}/plenary/${caseId}`);
		}),
	timer: (event) =>
		act(event, timing, async (person, { minutes, item, timer }) => {
			const { sitting: sittingId } = event.params;
			const { house } = event.locals;
			await setTimer(house, person, { sittingId, minutes: minutes ?? 0, item, timer });
			return { done: 'timer' as const, floor: await floorSeen(house, person, sittingId) };
		}),
	'run-timer': (event) =>
		act(event, running, async (person, { does, timer, minutes }) => {
			const { sitting: sittingId } = event.params;
			const { house } = event.locals;
			const more = MORE_MINUTES.find((each) => each === minutes);
			await runTimer(house, person, { sittingId, does, timer: timer ?? 0, minutes: more });
			return { done: 'timer' as const, floor: await floorSeen(house, person, sittingId) };
		}),
	hand: (event) =>
		act(event, { does: oneOf(['raise', 'order', 'lower'], 'empty') }, async (person, { does }) => {
			const { sitting: sittingId } = event.params;
			const { house } = event.locals;
			if (does === 'lower') await lowerHand(house, person, { sittingId });
			else await raiseHand(house, person, { sittingId, isOrder: does === 'order' });
			return { done: 'hand' as const, floor: await floorSeen(house, person, sittingId) };
		}),
	turn: (event) =>
		act(event, { person: text, turn: seenTurn }, async (person, { person: personId, turn }) => {
			const { sitting: sittingId } = event.params;
			const { house } = event.locals;
			await giveTurn(house, person, { sittingId, personId, turn });
			return { done: 'turn' as const, floor: await floorSeen(house, person, sittingId) };
		}),
	'end-turn': (event) =>
		act(event, { turn: seenTurn }, async (person, { turn }) => {
			const { sitting: sittingId } = event.params;
			const { house } = event.locals;
			await endTurn(house, person, { sittingId, turn: turn ?? 0 });
			return { done: 'turn' as const, floor: await floorSeen(house, person, sittingId) };
		}),
	'ask-writing': (event) =>
		act(event, asking, async (person, { question, minutes, caseId }) => {
			const { house, lang } = event.locals;
			const { sitting: sittingId } = event.params;
			const about = caseId === '' ? null : caseId;
			const asked = { sittingId, question, lang, minutes: minutes ?? 0, caseId: about };
			await askInWriting(house, person, asked);
			return { done: 'asked' as const };
		}),
	'show-answers': (event) =>
		act(event, { roundId: text }, async (person, { roundId }) => {
			const { sitting: sittingId } = event.params;
			await endRound(event.locals.house, person, { sittingId, roundId, is: 'shown' });
			return { done: 'ended' as const };
		}),
	'cancel-question': (event) =>
		act(event, { roundId: text }, async (person, { roundId }) => {
			const { sitting: sittingId } = event.params;
			await endRound(event.locals.house, person, { sittingId, roundId, is: 'cancelled' });
			return { done: 'ended' as const };
		}),
	'sign-answer': (event) =>
		act(event, { roundId: text, signed: yes }, async (person, { roundId, signed }) => {
			const { sitting: sittingId } = event.params;
			await signAnswer(event.locals.house, person, { sittingId, roundId, isSigned: signed });
			return { done: 'signed' as const };
		}),
	'use-answer': (event) =>
		act(event, using, async (person, given) => {
			const { sitting: sittingId } = event.params;
			await useAnswer(event.locals.house, person, { sittingId, ...given });
			return { done: 'used' as const };
		}),
	chair: (event) =>
		act(event, { to: text, from: text }, async (person, { to, from }) => {
			await takeChair(event.locals.house, person, {
				sittingId: event.params.sitting,
				to: to || person.id,
				from
			});
			return { done: 'chair' as const };
		}),
	visit: (event) =>
		act(event, { groupId: text }, async (person, { groupId }) => {
			const { caseId } = await visitGroup(event.locals.house, person, { groupId });
			const { sitting } = event.params;
			if (caseId !== null)
				redirect(303, `/sittings/${sitting}/breakouts/${caseId}?group=${groupId}`);
			return { done: 'visit' as const };
		}),
	endVisit: (event) =>
		act(event, { groupId: text }, async (person, { groupId }) => {
			await endVisit(event.locals.house, person, { groupId });
			return { done: 'endVisit' as const };
		})
};
