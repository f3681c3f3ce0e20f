import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { standingOf } from '../../src/lib/meeting/people/standing';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { Arrival } from '../../src/lib/meeting/sitting/agenda';
import { isOver } from '../../src/lib/meeting/sitting/groups/groups';
import { mayHoldChair } from '../../src/lib/meeting/sitting/sitting';
import { isInSession } from '../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import { mayAllowInquorate, waysOpen } from '../../src/lib/meeting/sitting/inquorate';
import { isOpen } from '../../src/lib/meeting/sitting/opening';
import { expectedAt } from '../store/sitting/expected';
import { presentAt } from '../store/sitting/attendance';
import type { KnownPerson } from '../store/people/people';
import { groupsOfDay } from './day/groups';
import { ownNote } from './sitting/note';
import { remoteOnTheDay } from './day/remote';
import { clockSeen } from './sitting/room/floor';
import { groupsNow } from './sitting/room/groups-now';
import { quorumHere } from './shared/quorum-here';
import { figuresToRecord, heardToRecord } from './shared/agenda-records';
import { agendaSeen, inputsSeen } from './shared/inputs';
import { chairServedOut } from './shared/chair-years';
import { actionsCount } from './shared/actions';
import { promisesBackCount } from './shared/promises-back';
import { standingIn, substitutesSeen } from './shared/substitutes';
import { sittingState } from './shared/review-state';

/**
 * The day of a sitting, for the office: who is here, whether that is enough, and the groups.
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function dayPage(house: Viewing, person: KnownPerson, sittingId: string, lang: Lang) {
	const { may, review: known } = await house.rights.of(person).onSitting(sittingId);
	const mayAllow = mayAllowInquorate(person, known.settings);
	if (!may.coordinate && !mayAllow)
		throw new Refusal(person.standing === 'active' ? 'forbidden' : 'not-active');
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const { review, sitting, people } = state;
	const expected = new Map(
		(await expectedAt(house.db, sittingId)).map(({ personId, says }) => [personId, says])
	);
	const present = new Map(
		(await presentAt(house.db, sittingId)).map((each) => [each.personId, each])
	);
	const now = house.clock();
	const nameOf = (id: string | null) => (id === null ? null : (people.get(id)?.name ?? null));
	const cases = state.cases
		.filter((row) => row.sittingId === sittingId)
		.map(({ id, number }) => ({ id, number }));

	const everyone = [...people.values()]
		.filter(({ id, standing }) => standing === 'active' || present.has(id))
		.sort((a, b) => Number(isMember(b)) - Number(isMember(a)) || a.name.localeCompare(b.name))
		.map((each) => {
			const here = present.get(each.id);
			const standsIn = standingIn(state, sitting, each.id).for;
			const arrival: Arrival = here
				? here.leftAt
					? 'left'
					: here.how
				: (expected.get(each.id) ?? 'not-expected');
			return {
				id: each.id,
				name: each.name,
				isMember: isMember(each) || standsIn !== null,
				/** The member in whose place they are. (P11) */
				standsIn,
				arrival,
				at: here ? (here.leftAt ?? here.at) : null,
				isInChair: each.id === sitting.chairId,
				mayChair: here !== undefined && !here.leftAt && mayHoldChair(each),
				/** Why no case opens for them, of those who would read cases. */
				closed:
					isOfThePanel(each.roles) || standsIn !== null
						? standingOf(each, review.settings, now)
						: null
			};
		});
	const exit = sitting.quorumExit;
	return {
		title: words[lang].office.day.title,
		where: review.title[lang],
		reviewId: review.id,
		sitting: {
			id: sittingId,
			number: sitting.number,
			date: sitting.date,
			stage: sitting.stage,
			isOver: isOver(sitting.stage),
			isRunning: isInSession(sitting.stage)
		},
		/** The name of the reader's own private note; null where there is none to write on. (M11) */
		note: await ownNote(house, person, sittingId),
		may: { coordinate: may.coordinate, allow: mayAllow },
		hasChair: review.settings.hasChair,
		chair: nameOf(sitting.chairId),
		chairId: sitting.chairId,
		/** Who chairs has done so for as long as the panel lets a chair serve; a notice, and no refusal. (P3) */
		chairServedOut: isOver(sitting.stage)
			? null
			: await chairServedOut(house.db, review.settings, sitting, people),
		people: everyone,
		quorum: quorumHere(state, lang),
		substitutes: substitutesSeen(state, sitting),
		/** The ways on that can still be taken. */
		waysOn: waysOpen(review.settings, { ...sitting, cases: cases.length }),
		exit: exit && { ...exit, by: nameOf(exit.by) ?? '' },
		/** Who may allow that the sitting goes on, each by their name, else by their office's. */
		allowing: review.settings.inquorate.allowedBy.map(
			(role) =>
				[...people.values()].find(
					({ roles, standing }) => standing === 'active' && roles.includes(role)
				)?.name ??
				review.settings.offices[role]?.[lang] ??
				words[lang].door.roles[role]
		),
		agenda: agendaSeen(sitting, lang),
		floor: await clockSeen(house, person, sittingId),
		inputs: inputsSeen(state, sitting, lang),
		records: {
			figures: figuresToRecord(state, sitting, lang),
			heard: await heardToRecord(house.db, state, sitting, lang)
		},
		/** The standing item; null where no promise of an earlier review comes back. (A13) */
		promisesBack: await promisesBackCount(house, person, state, lang),
		/** How many actions; null for a panel whose force promises instead. (A1) */
		actions: await actionsCount(house, state),
		cases,
		opened: cases.some(({ id }) => isOpen(state.openings[id])),
		...groupsOfDay(state, everyone, cases),
		/** How far the groups are while they work, for the coordinator. */
		groupsNow: may.coordinate ? await groupsNow(house, person, sittingId) : null,
		remote: await remoteOnTheDay(house, state)
	};
}

function isMember({ roles }: Pick<KnownPerson, 'roles'>): boolean {
	return roles.includes('member');
}
