// Over 200 lines because every part of the minutes is read here from one state of the sitting.
import { isOfTheOffice, mainRole } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { keepsActions } from '$lib/meeting/response/actions';
import { caseEvents, chairsOf, hereAt, momentsOf, staysOf } from '$lib/meeting/sitting/log/minutes';
import type { Logged, Stay } from '$lib/meeting/sitting/log/minutes';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { officeName, quorumOf } from '../../reading/attendees';
import { presentAt } from '../../store/sitting/attendance';
import { eventsOf } from '../../store/sitting/events';
import type { KnownPerson } from '../../store/people/people';
import { sentMessages } from './room/messages';
import { showsInMinutes } from './minutes-shows';
import { actionsAt, wordsFor } from '../shared/actions';
import { recordsSeen } from '../shared/agenda-records';
import { promisesLookedAt } from '../shared/promises-back';
import { quorumSeen } from '../shared/quorum-here';
import type { QuorumSeen } from '../shared/quorum-here';
import { sittingState, stoodDownFrom } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

type State = ReviewState & { sitting: SittingState };

/**
 * The minutes of a sitting from its log, for the office and for who chaired it: who came and left, the quorum, the chair,
 * the agenda, the inputs, and when each case was opened and agreed. Nothing of a case's content; nobody who stood down is
 * named, nor who opened a case, which would show that the chair had stood down. (M8, M9, M10, P3, X1)
 * @throws Refusal 'unknown', 'forbidden', 'not-active'; 'not-now' before the day of the sitting is open
 */
export async function minutesOf(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const { may } = await house.rights.of(person).onSitting(sittingId);
	const isOffice = isOfTheOffice(person.roles);
	if (isOffice && person.standing !== 'active') throw new Refusal('not-active');
	if (!isOffice && !may.chair) throw new Refusal(may.why ?? 'forbidden');
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const { sitting, review } = state;
	if (sitting.stage === 'planned') throw new Refusal('not-now');
	const log = await eventsOf(house.db, sittingId);
	const marked = await presentAt(house.db, sittingId);
	const stays = staysOf(log, marked);
	const nameOf = (id: string | null) => (id === null ? null : (state.people.get(id)?.name ?? null));
	const w = words[lang];
	const day = formatIn(lang, review.settings.timeZone).dayOnly(sitting.date);
	const exit = sitting.quorumExit;
	return {
		title: w.office.minutes.title,
		where: w.plenary.where(review.title[lang], sitting.number, day),
		timeZone: review.settings.timeZone,
		panel: review.settings.name[lang],
		review: { id: review.id, title: review.title[lang] },
		sitting: {
			...{ id: sitting.id, number: sitting.number, date: sitting.date, stage: sitting.stage },
			...{ from: sitting.from, to: sitting.to, place: sitting.place[lang], mode: sitting.mode },
			isRemote: Boolean(sitting.due)
		},
		may: { day: isOffice, room: may.room || may.coordinate },
		stages: stagesOf(log),
		attendance: marked.map(({ personId, how }) => ({
			...{ id: personId, name: nameOf(personId) ?? '', how },
			role: roleOf(state, personId, lang),
			stays: stays.get(personId) ?? []
		})),
		quorum: sitting.due ? [] : quorumOverTime(state, log, stays, lang),
		exit: exit && {
			...{ is: exit.exit, reason: exit.reason, lang: exit.lang ?? null, at: exit.at },
			by: nameOf(exit.by) ?? ''
		},
		chairs: chairsOf(log, sitting.chairId).map(({ personId, from }) => ({
			...{ name: nameOf(personId) ?? '', from }
		})),
		agenda: sitting.agenda.map((item) => ({
			...{ title: item.title[lang], planned: item.minutesPlanned, used: item.minutesUsed },
			...{ beganAt: item.beganAt ?? null, endedAt: item.endedAt ?? null }
		})),
		inputs: sitting.agenda.flatMap(({ title, input }) =>
			input
				? [
						{
							...{ title: title[lang], speaker: input.speaker, relayedBy: input.relayedBy },
							...{ role: input.role?.[lang] ?? '', summary: input.summary[lang] }
						}
					]
				: []
		),
		/** What who led the sitting told its groups. */
		messages: (await sentMessages(house, sittingId)).reverse(),
		...recordsSeen(sitting, lang),
		promises: await promisesLookedAt(house, person, state, lang),
		cases: casesOf(state, log, stays),
		shows: await showsInMinutes(house, person, sittingId, lang),
		/** Null for a panel that agrees no actions of its own. (A1, A13) */
		actions: keepsActions(review.settings) ? await actionsSeen(house, person, state) : null
	};
}

/** What was agreed here, and what was said of the actions of earlier reviews. */
async function actionsSeen(house: Viewing, person: KnownPerson, state: State) {
	const { agreed, back } = await actionsAt(house, state);
	const wordsOf = wordsFor(house, person);
	const spoken = back.flatMap(({ said, ...action }) => (said ? { said, action } : []));
	return {
		agreed: await Promise.all(
			agreed.map(async (action) => {
				const { id, lang, owner, due } = action;
				return { id, ...(await wordsOf(action)), lang, owner, due };
			})
		),
		back: await Promise.all(
			spoken.map(async ({ said, action }) => {
				const { id, lang, owner } = action;
				const read = await wordsOf(action);
				const why = read.text === null ? null : said.text;
				return {
					...{ id, ...read, lang, owner },
					...{ says: said.says, why, whyLang: said.lang }
				};
			})
		)
	};
}

/** When the day was opened, the groups began and so on, in order. */
function stagesOf(log: readonly Logged[]): { stage: string; at: string }[] {
	return log.flatMap(({ kind, at, about }) => {
		if (kind === 'closed') return [{ stage: 'closed', at }];
		return kind === 'stage' && typeof about.stage === 'string' ? [{ stage: about.stage, at }] : [];
	});
}

/** The role somebody came in: in a member's place, or their own. */
function roleOf({ people, review, sitting }: State, personId: string, lang: Lang): string {
	const standsIn = sitting.substitutes.find((each) => each.personId === personId);
	const member = standsIn && people.get(standsIn.substituteFor);
	if (member) return words[lang].office.minutes.inPlaceOf(member.name);
	const person = people.get(personId);
	return person ? officeName(review.settings, mainRole(person.roles), lang) : '';
}

/** The quorum as the groups began, and at each change of it until the sitting was over. (M5) */
function quorumOverTime(
	{ review, people, sitting }: State,
	log: readonly Logged[],
	stays: ReadonlyMap<string, readonly Stay[]>,
	lang: Lang
): (QuorumSeen & { at: string })[] {
	const stages = stagesOf(log);
	const began = stages.find(({ stage }) => stage === 'breakouts' || stage === 'plenary')?.at;
	if (began === undefined) return [];
	const over = stages.find(({ stage }) => stage === 'closed' || stage === 'cancelled')?.at ?? null;
	const chairs = chairsOf(log, sitting.chairId);
	const then = peopleOn(sitting.date, people);
	const seen = momentsOf(stays, chairs, began, over).map((at) => ({
		at,
		...quorumSeen(
			review,
			quorumOf(review.settings, then, {
				...{ date: sitting.date, here: hereAt(stays, at), substitutes: sitting.substitutes },
				holder: chairs.findLast(({ from }) => from === null || from <= at)?.personId ?? null
			}),
			lang
		)
	}));
	return seen.filter((each, n) => n === 0 || !isSame(each, seen[n - 1]));
}

/**
 * The panel as it was on a day: those in whose term it lies, also where their appointment has ended since. Roles, seats
 * and the rule of the quorum are today's.
 */
function peopleOn(day: string, people: State['people']): State['people'] {
	return new Map(
		[...people].flatMap(([id, person]) => {
			const { standing, termStart, termEnd } = person;
			const isIn = (termStart === null || termStart <= day) && (termEnd === null || day <= termEnd);
			if (!isIn) return [];
			const hasEndedSince = standing === 'ended' && termEnd !== null && termEnd > day;
			return [[id, hasEndedSince ? { ...person, standing: 'active' as const } : person]];
		})
	);
}

function isSame(one: QuorumSeen, other: QuorumSeen): boolean {
	return (
		one.counted === other.counted &&
		one.isQuorate === other.isQuorate &&
		JSON.stringify(one.seatsMissing) === JSON.stringify(other.seatsMissing)
	);
}

/** The sitting's cases: what happened to each, and how many of those present at its first opening had stood down. */
function casesOf(
	state: State,
	log: readonly Logged[],
	stays: ReadonlyMap<string, readonly Stay[]>
) {
	return state.cases
		.filter(({ sittingId }) => sittingId === state.sitting.id)
		.map(({ id, number }) => {
			const events = caseEvents(log, id);
			const opened = events.find(({ what }) => what === 'opened');
			const here = opened ? hereAt(stays, opened.at) : [];
			const down = stoodDownFrom(state, id);
			return { number, events, stoodDown: here.filter((each) => down.includes(each)).length };
		});
}
