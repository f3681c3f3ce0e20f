// Over 200 lines because every form of the day has its action here.
import { redirect } from '@sveltejs/kit';
import { ARRIVALS } from '$lib/meeting/sitting/agenda';
import type { Split } from '$lib/meeting/sitting/groups/split-notes';
import { dropGroup } from '$server/acts/group/drop-group';
import { formGroups } from '$server/acts/group/form-groups';
import { giveCase } from '$server/acts/group/give-case';
import { makeGroup } from '$server/acts/group/make-group';
import { placeMember } from '$server/acts/group/place-member';
import { dropFigures } from '$server/acts/sitting/agenda/drop-figures';
import { recordFigures } from '$server/acts/sitting/agenda/record-figures';
import { recordHeard } from '$server/acts/sitting/agenda/record-heard';
import { reportFigures } from '$server/acts/sitting/agenda/report-figures';
import { cancelSitting } from '$server/acts/sitting/plan/cancel-sitting';
import { changeDue } from '$server/acts/sitting/stages/change-due';
import { joinCollection } from '$server/acts/sitting/stages/join-collection';
import { collectRemotely } from '$server/acts/sitting/stages/collect-remotely';
import { dropSubstitute } from '$server/acts/sitting/plan/drop-substitute';
import { nameSubstitute } from '$server/acts/sitting/plan/name-substitute';
import { expectPeople } from '$server/acts/sitting/plan/expect-people';
import { markArrival } from '$server/acts/sitting/room/mark-arrival';
import { moveDay } from '$server/acts/sitting/stages/move-day';
import { proceedInquorate } from '$server/acts/sitting/stages/proceed-inquorate';
import { recordInput } from '$server/acts/sitting/room/record-input';
import { timeItem } from '$server/acts/sitting/room/time-item';
import { recordMinutes } from '$server/acts/sitting/room/record-minutes';
import { startBreakouts } from '$server/acts/sitting/stages/start-breakouts';
import { takeChair } from '$server/acts/sitting/room/take-chair';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { isThere, oneOf, text, texts, typedDay, wholeNumber, yes } from '$server/http/fields';
import { figuresFields, heardFields, itemFields, itemIn } from './records/record-forms';
import { inputFields, inputIn } from '../../input-form';
import { substituteFields, substituteIn } from '../../substitute-form';
import { dayPage } from '$server/views/day';
import type { Actions, PageServerLoad } from './$types';

/** The day of a sitting: arrivals, the quorum, the groups, and the start. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:cases', 'live:groups', 'live:review');
	depends('live:progress', 'live:messages');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const seen = await orRefuse(dayPage(house, person, params.sitting, lang));
	return { ...seen, suggest: suggestAsked(url.searchParams) };
};

/** Null where no split of the groups is asked for; `groups` is null for the usual number. */
function suggestAsked(query: URLSearchParams): { groups: number | null; every: string[] } | null {
	const groups = query.get('suggest');
	if (groups === null) return null;
	return { groups: Math.floor(Number(groups)) || null, every: query.getAll('every') };
}

/** The groups of a form that names each member and each case with the place of its group: `0 <id>`. */
function splitIn(given: { groups: number | null; member: string[]; case: string[] }): Split {
	const ofGroup = (names: string[], at: number) =>
		names.flatMap((name) => (name.startsWith(`${at} `) ? name.slice(`${at} `.length) : []));
	return Array.from({ length: Math.min(given.groups ?? 0, MOST_GROUPS) }, (_, at) => ({
		members: ofGroup(given.member, at),
		cases: ofGroup(given.case, at)
	}));
}

const MOST_GROUPS = 40;
const timing = {
	item: wholeNumber('empty'),
	seen: text,
	does: oneOf(['begin', 'end', 'take-back'], 'empty')
};
const aSplit = { groups: wholeNumber('empty'), member: texts, case: texts, seen: text };

export const actions: Actions = {
	move: (event) =>
		act(event, { to: oneOf(['planned', 'arriving'], 'empty') }, async (person, { to }) => {
			await moveDay(event.locals.house, person, { sittingId: event.params.sitting, to });
		}),
	expect: (event) =>
		act(event, { person: texts }, async (person, { person: people }) => {
			const sittingId = event.params.sitting;
			await expectPeople(event.locals.house, person, { sittingId, people, onlyAdd: true });
		}),
	arrival: (event) =>
		act(event, { person: text, arrival: oneOf(ARRIVALS, 'empty') }, async (person, given) => {
			const { person: personId, arrival } = given;
			const sittingId = event.params.sitting;
			await markArrival(event.locals.house, person, { sittingId, personId, arrival });
		}),
	chair: (event) =>
		act(event, { person: text, from: text }, async (person, { person: to, from }) => {
			const sittingId = event.params.sitting;
			await takeChair(event.locals.house, person, { sittingId, to, from });
		}),
	substitute: (event) =>
		act(event, substituteFields, async (person, given) => {
			const sittingId = event.params.sitting;
			await nameSubstitute(event.locals.house, person, { sittingId, ...substituteIn(given) });
		}),
	'drop-substitute': (event) =>
		act(event, { substitute: text }, async (person, { substitute: personId }) => {
			const sittingId = event.params.sitting;
			await dropSubstitute(event.locals.house, person, { sittingId, personId });
		}),
	allow: (event) =>
		act(event, { 'take-back': isThere, reason: text }, async (person, given) => {
			const sittingId = event.params.sitting;
			const { 'take-back': takeBack, reason } = given;
			const { lang } = event.locals;
			const asked = takeBack ? { sittingId, takeBack } : { sittingId, reason, lang };
			await proceedInquorate(event.locals.house, person, asked);
		}),
	cancel: (event) =>
		act(event, { 'cancel-reason': text, sure: yes }, async (person, given) => {
			const { 'cancel-reason': reason, sure } = given;
			const sittingId = event.params.sitting;
			const { house, lang } = event.locals;
			await cancelSitting(house, person, { sittingId, reason, lang, sure });
		}),
	minutes: (event) =>
		act(event, { used: texts, before: texts }, async (person, typed) => {
			const sittingId = event.params.sitting;
			const [used, before] = [typed.used, typed.before].map((all) =>
				all.map((each) => (each.trim() === '' ? null : Number(each)))
			);
			await recordMinutes(event.locals.house, person, { sittingId, used, before });
		}),
	time: (event) =>
		act(event, timing, async (person, { item, ...given }) => {
			const sittingId = event.params.sitting;
			await timeItem(event.locals.house, person, { ...given, sittingId, item: item ?? -1 });
		}),
	input: (event) =>
		act(event, inputFields, async (person, given) => {
			const sittingId = event.params.sitting;
			await recordInput(event.locals.house, person, { sittingId, ...inputIn(given) });
		}),
	figures: (event) =>
		act(event, figuresFields, async (person, given) => {
			const sittingId = event.params.sitting;
			await recordFigures(event.locals.house, person, { sittingId, ...itemIn(given) });
		}),
	'drop-figures': (event) =>
		act(event, itemFields, async (person, given) => {
			const sittingId = event.params.sitting;
			await dropFigures(event.locals.house, person, { sittingId, ...itemIn(given) });
		}),
	'report-figures': (event) =>
		act(event, { ...itemFields, put: yes }, async (person, given) => {
			const sittingId = event.params.sitting;
			await reportFigures(event.locals.house, person, { sittingId, ...itemIn(given) });
		}),
	heard: (event) =>
		act(event, heardFields, async (person, given) => {
			const sittingId = event.params.sitting;
			await recordHeard(event.locals.house, person, { sittingId, ...itemIn(given) });
		}),
	collect: (event) =>
		act(
			event,
			{ 'collect-reason': text, due: typedDay, 'collect-sure': yes },
			async (person, given) => {
				const { 'collect-reason': reason, due, 'collect-sure': sure } = given;
				const { house, lang } = event.locals;
				const asked = { sittingId: event.params.sitting, reason, lang, due, sure };
				redirect(303, `/sittings/${await collectRemotely(house, person, asked)}/day`);
			}
		),
	join: (event) =>
		act(event, { person: text }, async (person, { person: personId }) => {
			const sittingId = event.params.sitting;
			await joinCollection(event.locals.house, person, { sittingId, personId });
		}),
	due: (event) =>
		act(event, { due: typedDay }, async (person, { due }) => {
			await changeDue(event.locals.house, person, { sittingId: event.params.sitting, due });
		}),
	'make-group': (event) =>
		act(event, {}, async (person) => {
			await makeGroup(event.locals.house, person, { sittingId: event.params.sitting });
		}),
	'form-groups': (event) =>
		act(event, aSplit, async (person, { seen, ...given }) => {
			const [sittingId, groups] = [event.params.sitting, splitIn(given)];
			await formGroups(event.locals.house, person, { sittingId, groups, seen });
			redirect(303, `/sittings/${sittingId}/day`);
		}),
	'drop-group': (event) =>
		act(event, { group: text }, async (person, { group: groupId }) => {
			await dropGroup(event.locals.house, person, { groupId });
		}),
	place: (event) =>
		act(event, { person: text, group: text }, async (person, given) => {
			const { person: personId, group } = given;
			const sittingId = event.params.sitting;
			await placeMember(event.locals.house, person, {
				sittingId,
				personId,
				groupId: group || null
			});
		}),
	give: (event) =>
		act(event, { group: text, case: text, give: yes }, async (person, given) => {
			const { group: groupId, case: caseId, give } = given;
			await giveCase(event.locals.house, person, { groupId, caseId, give });
		}),
	start: (event) =>
		act(event, { anyway: yes, minutes: wholeNumber('timer-wrong') }, async (person, given) => {
			const sittingId = event.params.sitting;
			await startBreakouts(event.locals.house, person, { sittingId, ...given });
		})
};
