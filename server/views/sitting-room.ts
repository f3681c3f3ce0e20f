import { abilitiesOnCase, abilitiesOnSitting } from '../rights/board-access';
import type { House } from '../house';
import { casesOf } from '../store/cases';
import type { CaseRow } from '../store/cases';
import { stoodDownFrom } from '../store/declarations';
import { chairFor } from '../rights/about';
import { groupsOf, openHelp, readyIn } from '../store/groups';
import type { Group } from '../store/groups';
import { agreedCases, openingsOf } from '../store/openings';
import { everybody } from '../store/people';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';
import type { Review } from '../store/reviews';
import { presentAt, sittingById } from '../store/sittings';
import type { Sitting } from '../store/sittings';
import { readBoard } from '$lib/board/board';
import { boardName } from '$lib/board/names';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { isLive } from '$lib/meeting/findings/placement';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import { mayHoldChair, quorum } from '$lib/meeting/sitting/sitting';
import { isInSession, isSent } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';

/** What the rail shows of the sitting. Nothing in it is of a case's content. */
export type Hall = Awaited<ReturnType<typeof hallOf>>;
export type HallCase = Hall['cases'][number];

type Needs = Pick<House, 'db' | 'boards' | 'clock'>;

/**
 * The room of a sitting as one person sees it.
 * @throws Refusal 'unknown', or why the room is closed to this person
 */
export async function hallOf(house: Needs, person: KnownPerson, sittingId: string, lang: Lang) {
	const { db } = house;
	const sitting = await sittingById(db, sittingId);
	const may = sitting && (await abilitiesOnSitting(db, person, sittingId, house.clock()));
	const review = sitting && (await reviewById(db, sitting.reviewId));
	if (!may || !review) throw new Refusal('unknown');
	if (!may.room && !may.coordinate && may.draft === 'none') {
		throw new Refusal(may.why ?? (person.roles.includes('member') ? 'not-present' : 'forbidden'));
	}

	/** Guests know who leads the room: they are given no other name, and no count. (P8) */
	const isInside = isOfThePanel(person.roles);
	const [all, people, present] = await Promise.all([
		casesOf(db, review.id),
		everybody(db),
		presentAt(db, sittingId)
	]);
	const known = new Map(people.map((each) => [each.id, each]));
	const named = (id: string | null) => {
		const found = id === null ? undefined : known.get(id);
		return found ? { id: found.id, name: found.name } : null;
	};
	const here = present.filter(({ leftAt }) => leftAt === null).map(({ personId }) => personId);
	const mayHold = (id: string) => {
		const found = known.get(id);
		return found !== undefined && mayHoldChair(found);
	};
	/** Of the current membership (M5). What was counted at a sitting that is over stays as it was. */
	const isOfTheMembership = (id: string) => {
		const found = known.get(id);
		const isCurrent = sitting.stage === 'closed' || found?.standing === 'active';
		return isCurrent && (found?.roles.includes('member') ?? false);
	};
	/** For the room's case a deputy may hold the chair: then it is the deputy who is not counted. (P12) */
	const holder = sitting.here ? await chairFor(db, sitting.here, house.clock()) : sitting.chairId;
	const cases = await Promise.all(
		all
			.filter((row) => row.sittingId === sittingId)
			.map(async (row) => ({ row, may: await abilitiesOnCase(db, person, row.id, house.clock()) }))
	);
	const down = await stoodDownFrom(db, review.id);

	return {
		sitting: {
			id: sitting.id,
			number: sitting.number,
			date: sitting.date,
			stage: sitting.stage,
			here: all.find(({ id }) => id === sitting.here) ?? null,
			agenda: sitting.agenda.map((item) => ({
				kind: item.kind,
				title: item.title[lang],
				planned: item.minutesPlanned,
				used: item.minutesUsed
			})),
			exit:
				isInside && sitting.quorumExit
					? { ...sitting.quorumExit, by: named(sitting.quorumExit.by)?.name ?? '' }
					: null
		},
		review: {
			id: review.id,
			title: review.title[lang],
			cases: all.length,
			/** While it is, no case is opened, gathered or given back. */
			isSent: isSent(review.settings, review.step)
		},
		may: {
			room: may.room,
			chair: may.chair,
			coordinate: may.coordinate,
			draft: may.draft !== 'none',
			close: (may.chair || may.coordinate) && sitting.stage === 'plenary'
		},
		/** No chair, and none to be: the coordinator leads. (P3) */
		isChairless: !review.settings.hasChair,
		chair: named(sitting.chairId),
		deputies: isInside
			? sitting.deputies.flatMap((id) => (here.includes(id) ? (named(id) ?? []) : []))
			: [],
		...(review.settings.hasChair && person.standing === 'active'
			? handOver(person, may, sitting, here.filter(mayHold), named)
			: { mayTake: false, mayHandTo: [] }),
		// Shown to everyone (M5); to a guest without the case, so that it does not say that somebody stood down.
		quorum: quorum(
			review.settings,
			here.map((id) => ({
				person: id,
				isMember: isOfTheMembership(id),
				holdsChair: holder === id,
				stoodDown: Object.keys(down).filter((caseId) => down[caseId]?.includes(id))
			})),
			isInside ? sitting.here : null
		),
		stoodDown: isInside
			? here.filter((id) => sitting.here && down[sitting.here]?.includes(id)).length
			: 0,
		cases: await casesIn(house, { ...sitting, review, isInside }, cases, named),
		groups: isInside
			? await groupsIn(house, person, { ...sitting, blind: review.settings.blind }, cases, named)
			: []
	};
}

type Named = (id: string | null) => { id: string; name: string } | null;
type SeenCase = { row: CaseRow; may: Abilities | null };

/** Who may take the chair, or hand it to whom (P3). */
function handOver(
	person: KnownPerson,
	may: Abilities,
	sitting: Sitting,
	here: string[],
	named: Named
) {
	const isChair = sitting.chairId === person.id;
	const isOver = sitting.stage === 'closed' || sitting.stage === 'cancelled';
	const stepsIn = sitting.deputies.includes(person.id) && here.includes(person.id);
	// Whoever is to step in stands first: the list is opened in a hurry.
	const others = [...new Set([...sitting.deputies, ...here])].filter(
		(id) => here.includes(id) && id !== sitting.chairId && id !== person.id
	);
	return {
		mayTake: !isOver && !isChair && (stepsIn || may.coordinate),
		mayHandTo: isOver || !(isChair || may.coordinate) ? [] : others.flatMap((id) => named(id) ?? [])
	};
}

async function casesIn(
	{ db, clock }: Needs,
	{ review, isInside, ...sitting }: Sitting & { review: Review; isInside: boolean },
	cases: SeenCase[],
	named: Named
) {
	const [openings, agreed, groups, ready] = await Promise.all([
		openingsOf(db, sitting.reviewId),
		agreedCases(db, sitting.reviewId),
		groupsOf(db, sitting.id),
		readyIn(db, sitting.id)
	]);
	return Promise.all(
		cases.map(async ({ row, may }) => {
			const opening = openings[row.id];
			const isStoodDown = may?.why === 'stood-down';
			const holder = await chairFor(db, row.id, clock());
			const waiting = groups.filter(
				({ id, cases: theirs }) =>
					theirs.includes(row.id) && !ready.some((r) => r.groupId === id && r.caseId === row.id)
			);
			return {
				id: row.id,
				number: row.number,
				state: !opening
					? ('waiting' as const)
					: opening.reopenedAt
						? ('reopened' as const)
						: ('open' as const),
				agreed: agreed[row.id] !== undefined,
				isStoodDown,
				/** Named where somebody else holds the chair for this case: to a guest it would say who stood down. */
				chair:
					isInside && review.settings.hasChair && holder !== sitting.chairId ? named(holder) : null,
				mayOpen:
					may?.chair === true &&
					isInSession(sitting.stage) &&
					!isSent(review.settings, review.step),
				mayRead: may !== null && may.findings !== 'none',
				mayReadPapers: may?.papers === 'read',
				notReady: may?.progress ? waiting.map(({ letter }) => letter) : []
			};
		})
	);
}

/** Counts only, and only for who leads the room; never of a case they stood down from. */
async function groupsIn(
	house: Needs,
	person: KnownPerson,
	sitting: Sitting & Pick<PanelSettings, 'blind'>,
	cases: SeenCase[],
	named: Named
) {
	const [ready, openings] = await Promise.all([
		readyIn(house.db, sitting.id),
		openingsOf(house.db, sitting.reviewId)
	]);
	/** A case that is open, or whose sitting is over, waits for no group. */
	const isAwaited = ({ id }: CaseRow) =>
		sitting.stage !== 'closed' && (!openings[id] || openings[id].reopenedAt !== null);
	const counted = cases.filter(({ may }) => may?.progress).map(({ row }) => row);
	const groups = await groupsOf(house.db, sitting.id);
	return Promise.all(
		groups.map(async (group) => {
			const theirs = counted.filter(({ id }) => group.cases.includes(id));
			const isReady = (row: CaseRow) =>
				ready.some(({ groupId, caseId }) => groupId === group.id && caseId === row.id);
			const help = theirs.length > 0 ? await openHelp(house.db, group.id) : null;
			return {
				id: group.id,
				letter: group.letter,
				members: group.members.flatMap((id) => named(id)?.name ?? []),
				cases: cases.filter(({ row }) => group.cases.includes(row.id)).map(({ row }) => row.number),
				progress:
					theirs.length === 0
						? null
						: {
								ready: theirs.filter(isReady).map(({ number }) => number),
								notReady: theirs
									.filter((row) => isAwaited(row) && !isReady(row))
									.map(({ number }) => number),
								isAwaited: theirs.some(isAwaited),
								points: await pointsOf(house, group, theirs, sitting.blind),
								help: help && {
									by: named(help.askedBy)?.name ?? '',
									at: help.askedAt,
									visitor: named(help.visitorId),
									isMine: help.visitorId === person.id,
									boards: theirs.map(({ id, number }) => ({ id, number }))
								}
							}
			};
		})
	);
}

/** On a board that all groups share, a group's points are those of its members. (R11) */
async function pointsOf(
	{ boards }: Needs,
	group: Group,
	cases: CaseRow[],
	blind: PanelSettings['blind']
): Promise<number> {
	const isTheirs = ({ by }: { by: string }) => blind !== 'live' || group.members.includes(by);
	const counts = await Promise.all(
		cases.map(async ({ id }) => {
			const name = boardName(id, blind === 'live' ? 'all' : group.id);
			if (!(await boards.exists(name))) return 0;
			return boards.read(
				name,
				(doc) => readBoard(doc).points.filter((point) => isLive(point) && isTheirs(point)).length
			);
		})
	);
	return counts.reduce((sum, count) => sum + count, 0);
}
