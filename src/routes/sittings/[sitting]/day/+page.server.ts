import { ARRIVALS } from '$lib/meeting/sitting/agenda';
import { Refusal } from '$lib/meeting/refusal';
import { dropGroup } from '$server/acts/group/drop-group';
import { giveCase } from '$server/acts/group/give-case';
import { makeGroup } from '$server/acts/group/make-group';
import { placeMember } from '$server/acts/group/place-member';
import { cancelSitting } from '$server/acts/sitting/cancel-sitting';
import { expectPeople } from '$server/acts/sitting/expect-people';
import { markArrival } from '$server/acts/sitting/mark-arrival';
import { moveDay } from '$server/acts/sitting/move-day';
import { proceedInquorate } from '$server/acts/sitting/proceed-inquorate';
import { startBreakouts } from '$server/acts/sitting/start-breakouts';
import { takeChair } from '$server/acts/sitting/take-chair';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { dayPage } from '$server/views/day';
import type { Actions, PageServerLoad } from './$types';

/** The day of a sitting: arrivals, the quorum, the groups, and the start. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:people', 'live:cases', 'live:groups', 'live:review');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(dayPage(house, person, params.sitting, lang));
};

export const actions: Actions = {
	move: (event) =>
		act(event, async (person, form) => {
			const to = field(form, 'to') === 'planned' ? 'planned' : 'arriving';
			await moveDay(event.locals.house, person, { sittingId: event.params.sitting, to });
		}),
	expect: (event) =>
		act(event, async (person, form) => {
			await expectPeople(event.locals.house, person, {
				sittingId: event.params.sitting,
				people: form.getAll('person').filter((id) => typeof id === 'string')
			});
		}),
	arrival: (event) =>
		act(event, async (person, form) => {
			const said = field(form, 'arrival');
			const arrival = ARRIVALS.find((each) => each === said);
			if (!arrival) throw new Refusal('empty');
			await markArrival(event.locals.house, person, {
				sittingId: event.params.sitting,
				personId: field(form, 'person'),
				arrival
			});
		}),
	chair: (event) =>
		act(event, async (person, form) => {
			const to = field(form, 'person');
			await takeChair(event.locals.house, person, { sittingId: event.params.sitting, to });
		}),
	allow: (event) =>
		act(event, async (person, form) => {
			const sittingId = event.params.sitting;
			await proceedInquorate(
				event.locals.house,
				person,
				form.has('take-back')
					? { sittingId, takeBack: true }
					: { sittingId, reason: field(form, 'reason') }
			);
		}),
	cancel: (event) =>
		act(event, async (person, form) => {
			await cancelSitting(event.locals.house, person, {
				sittingId: event.params.sitting,
				reason: field(form, 'cancel-reason'),
				sure: field(form, 'sure') === 'yes'
			});
		}),
	'make-group': (event) =>
		act(event, async (person) => {
			await makeGroup(event.locals.house, person, { sittingId: event.params.sitting });
		}),
	'drop-group': (event) =>
		act(event, async (person, form) => {
			await dropGroup(event.locals.house, person, { groupId: field(form, 'group') });
		}),
	place: (event) =>
		act(event, async (person, form) => {
			await placeMember(event.locals.house, person, {
				sittingId: event.params.sitting,
				personId: field(form, 'person'),
				groupId: field(form, 'group') || null
			});
		}),
	give: (event) =>
		act(event, async (person, form) => {
			await giveCase(event.locals.house, person, {
				groupId: field(form, 'group'),
				caseId: field(form, 'case'),
				give: field(form, 'give') === 'yes'
			});
		}),
	start: (event) =>
		act(event, async (person, form) => {
			await startBreakouts(event.locals.house, person, {
				sittingId: event.params.sitting,
				anyway: field(form, 'anyway') === 'yes'
			});
		})
};
