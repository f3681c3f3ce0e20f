// Over 200 lines because the room of a sitting and its page are one view, part by part.
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { comesAsAdviser } from '$lib/meeting/rights/sitting';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { mayHoldChair } from '$lib/meeting/sitting/sitting';
import { itemNow } from '$lib/meeting/sitting/inputs';
import { isSent } from '$lib/meeting/sitting/stages';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { quorumOf } from '../../reading/attendees';
import { isInRoom, isInside as isOfTheRoom } from '../../rights/inside';
import type { KnownPerson } from '../../store/people/people';
import { casesSeen, hereSeen } from './room/cases';
import { handOver } from './room/chair';
import { groupsCalled } from './room/called';
import { floorSeen } from './room/floor';
import { showSeen } from './room/show';
import { groupsSeen, pointsByGroup } from './room/groups';
import { roundsSeen } from './room/rounds';
import type { RoomReader, RoomState } from './room/room-state';
import { ownNote } from './note';
import { actionsCount } from '../shared/actions';
import { figuresSeen } from '../shared/agenda-records';
import { promisesBackCount } from '../shared/promises-back';
import { ownHelp } from '../shared/own-help';
import { quorumSeen } from '../shared/quorum-here';
import { hasLeft, sittingState, stoodDownFrom } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/** The room of a sitting as one person sees it. It has no content of cases. */
export type SittingRoom = ReturnType<typeof roomFor>;
export type RoomCase = SittingRoom['cases'][number];

/**
 * What the rail shows, to one person.
 * @throws Refusal 'unknown', or why the room is closed to this person
 */
export async function sittingRoomOf(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
): Promise<SittingRoom> {
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const rights = house.rights.of(person);
	const { may, about } = await rights.onSitting(sittingId);
	if (!isInRoom(may)) {
		if (about.sitting.inputEnded && gaveInput(state.sitting, person))
			throw new Refusal('input-ended');
		const isAway = hasLeft(state.sitting, person.id) ? 'has-left' : 'not-present';
		throw new Refusal(may.why ?? (person.roles.includes('member') ? isAway : 'forbidden'));
	}
	const theirs = state.cases.filter((row) => row.sittingId === sittingId);
	const onCase = new Map<string, Abilities>();
	const chairs = new Map<string, string | null>();
	for (const { id } of theirs) {
		onCase.set(id, (await rights.onCase(id)).may);
		chairs.set(id, await house.rights.chairOf(id));
	}
	const { here } = state.sitting;
	if (here && !chairs.has(here)) chairs.set(here, await house.rights.chairOf(here));
	const counted = theirs.filter(({ id }) => onCase.get(id)?.progress);
	const points = await pointsByGroup(house.boards, state, counted);
	return roomFor(state, { person, may, onCase, chairs, points }, lang);
}

/** The same with the page's heading. */
export async function sittingRoomPage(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const sittingRoom = await sittingRoomOf(house, person, sittingId, lang);
	const w = words[lang].plenary;
	const day = formatIn(lang, sittingRoom.review.timeZone).dayOnly(sittingRoom.sitting.date);
	const state = await sittingState(house, sittingId);
	return {
		/** The head of the page is one row. */
		isWorkplace: true,
		/** And its foot is one line until it is opened. */
		hasShortFoot: true,
		sittingRoom,
		/** The name of the person's own private note; null where there is none to write on. (M11) */
		note: await ownNote(house, person, sittingId),
		floor: await floorSeen(house, person, sittingId),
		...(await groupsCalled(house, person, sittingId)),
		/** The open show of hands; null where there is none for this person. (G5) */
		show: await showSeen(house, person, sittingId, lang),
		/** Questions that are answered in writing; null for guests. (R13) */
		writing: await roundsSeen(house, person, sittingId),
		/** The standing item; null where no promise comes back, and for guests. (A13) */
		promisesBack:
			state && isOfThePanel(person.roles)
				? await promisesBackCount(house, person, state, lang)
				: null,
		/** How many actions; null for guests and for a panel whose force promises instead. (A1) */
		actions: state && isOfThePanel(person.roles) ? await actionsCount(house, state) : null,
		title: w.title,
		where: w.where(sittingRoom.review.title, sittingRoom.sitting.number, day)
	};
}

/** What one reader sees of a room's state. */
export function roomFor(state: RoomState, reader: RoomReader, lang: Lang) {
	const { sitting, review, people } = state;
	const { person, may } = reader;
	const isInside = isOfTheRoom(person, may, sitting.substitutes);
	const named = (id: string | null) => nameIn(people, id);
	const here = sitting.present
		.filter(({ leftAt }) => leftAt === null)
		.map(({ personId }) => personId);
	const standsDown = (id: string) =>
		sitting.here && stoodDownFrom(state, sitting.here).includes(id);

	return {
		sitting: {
			id: sitting.id,
			number: sitting.number,
			date: sitting.date,
			stage: sitting.stage,
			/** This sitting is a remote collection, which needs no quorum. (M6) */
			isRemote: Boolean(sitting.due),
			here: hereSeen(state, reader, isInside),
			agenda: sitting.agenda.map((item) => ({
				kind: item.kind,
				title: item.title[lang],
				planned: item.minutesPlanned,
				used: item.minutesUsed,
				/** It has begun and has not ended. */
				isOn: itemNow(sitting.agenda) === item,
				beganAt: item.beganAt ?? null,
				/** Performance data for a stated period. (M8) */
				figures: figuresSeen(item, lang)
			})),
			exit:
				isInside && sitting.quorumExit
					? { ...sitting.quorumExit, by: named(sitting.quorumExit.by)?.name ?? '' }
					: null
		},
		review: {
			id: review.id,
			title: review.title[lang],
			timeZone: review.settings.timeZone,
			languages: review.settings.languages,
			cases: state.cases.length,
			/** Whether its report has a part for observations. (A2) */
			hasObservations: review.settings.reportTemplate.sections.some(
				({ kind }) => kind === 'observations'
			),
			/** While the report is sealed, no case can be opened, gathered or given back. */
			isSent: isSent(review.settings, review.step)
		},
		may: {
			room: may.room,
			chair: may.chair,
			coordinate: may.coordinate,
			draft: may.draft !== 'none',
			close: (may.chair || may.coordinate) && sitting.stage === 'plenary',
			minutes: (may.chair || may.coordinate) && sitting.stage !== 'planned'
		},
		/** The panel has no chair: the coordinator leads. (P3) */
		isChairless: !review.settings.hasChair,
		chair: named(sitting.chairId),
		deputies: isInside
			? sitting.deputies.flatMap((id) => (here.includes(id) ? (named(id) ?? []) : []))
			: [],
		...handOver(state, reader, here.filter(mayHold), named),
		quorum: quorumIn(state, reader, here, { isInside, lang }),
		stoodDown: isInside ? here.filter(standsDown).length : 0,
		help: ownHelp(state, sitting, person.id),
		cases: casesSeen(state, reader, { isInside, named }),
		groups: isInside ? groupsSeen(state, reader, named) : []
	};

	function mayHold(id: string): boolean {
		const found = people.get(id);
		return found !== undefined && mayHoldChair(found);
	}
}

/** The quorum, for everyone (M5). Guests get it without regard to the case, which would show that somebody stood down. */
function quorumIn(
	state: RoomState,
	{ chairs }: RoomReader,
	here: readonly string[],
	{ isInside, lang }: { isInside: boolean; lang: Lang }
) {
	const { sitting, people, review, declarations } = state;
	/** The holder of the chair, who is not counted: for the room's case that may be a deputy. (P12) */
	const holder = sitting.here ? chairs.get(sitting.here) : sitting.chairId;
	/** Whether a membership counts (M5). A sitting that is over keeps the count it had. */
	const isCurrent = ({ standing }: KnownPerson) =>
		sitting.stage === 'closed' || standing === 'active';
	const says = (id: string) =>
		declarations
			.filter((each) => each.personId === id && (each.settledSays ?? each.says) === 'conflict')
			.map(({ caseId }) => caseId);
	const { date, substitutes } = sitting;
	const discussed = isInside ? sitting.here : null;
	const counted = quorumOf(review.settings, people, {
		...{ date, here, holder: holder ?? null, stoodDown: says, isCurrent, substitutes, discussed }
	});
	return { missing: counted.missing, ...quorumSeen(review, counted, lang) };
}

/** An adviser who came, and the end of an input was recorded. (P9) */
function gaveInput({ agenda, present }: SittingState, person: KnownPerson): boolean {
	return (
		comesAsAdviser(person) &&
		present.some(({ personId }) => personId === person.id) &&
		agenda.some(({ kind, endedAt }) => kind === 'input' && endedAt)
	);
}

function nameIn(people: ReviewState['people'], id: string | null) {
	const found = id === null ? undefined : people.get(id);
	return found ? { id: found.id, name: found.name } : null;
}
