import { findingsName } from '$lib/board/names';
import { Refusal } from '$lib/meeting/refusal';
import { itemNow } from '$lib/meeting/sitting/inputs';
import { isOpen, openingNow } from '$lib/meeting/sitting/opening';
import { isInSession } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { figuresSeen } from '../shared/agenda-records';
import { quorumHere } from '../shared/quorum-here';
import { clockSeen } from './room/floor';
import { showOnScreen } from './room/show-on-screen';
import { sittingState } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

export type ProjectorSeen = Awaited<ReturnType<typeof projectorOf>>;
export type Projected = ProjectorSeen['screen'];
export type ProjectedCase = Extract<Projected, { is: 'case' }>;

type State = ReviewState & { sitting: SittingState };

interface Asked {
	lang: Lang;
	/** The chair turned names on, in this window alone. */
	hasNames: boolean;
}

/** The page before the room. @throws Refusal */
export async function projectorPage(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	asked: Asked
) {
	const seen = await projectorOf(house, person, sittingId, asked);
	return { seen, title: words[asked.lang].projector.title };
}

/**
 * What a room may read on its wall: no group's words, no person's name unless asked for, no reference, and no case that
 * is closed to the person signed in. (P8, M10, S8)
 * @throws Refusal 'unknown'; 'forbidden', or why the person's standing keeps them out
 */
export async function projectorOf(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	{ lang, hasNames }: Asked
) {
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onSitting(sittingId);
	const isLeading = may.chair || may.coordinate || (await chairsOne(house, state, person));
	if (!isLeading) throw new Refusal(may.why ?? 'forbidden');

	const { sitting, people } = state;
	const item = itemNow(sitting.agenda);
	// Who stood down from the case before the room does not lead it: their name goes with it. (M10)
	const leads = sitting.here ? await house.rights.chairOf(sitting.here) : sitting.chairId;
	const isOver = sitting.stage === 'closed' || sitting.stage === 'cancelled';
	return {
		sitting: { id: sitting.id, stage: sitting.stage },
		review: { id: state.review.id },
		/** The same for guests: a count without those who stood down would show that somebody did. */
		quorum: isOver || sitting.due ? null : quorumHere(state, lang),
		/** The room's timer; null while there is none to follow. */
		floor: await clockSeen(house, person, sittingId),
		/** What the agenda is at. */
		item: isOver ? null : (item?.title[lang] ?? null),
		names: hasNames
			? {
					chair: people.get(leads ?? '')?.name ?? null,
					speaker: (item?.kind === 'input' && item.input?.speaker) || null
				}
			: null,
		screen: await screenOf(house, person, state, lang)
	};
}

/**
 * Whether the person holds the chair for a case of the sitting, such as one from which the chair stood down: they show it
 * from a screen of their own.
 */
async function chairsOne(
	{ rights }: Viewing,
	{ cases, sitting }: State,
	person: KnownPerson
): Promise<boolean> {
	for (const { id, sittingId } of cases) {
		if (sittingId !== sitting.id || (await rights.chairOf(id)) !== person.id) continue;
		if ((await rights.of(person).onCase(id)).may.chair) return true;
	}
	return false;
}

async function screenOf(house: Viewing, person: KnownPerson, state: State, lang: Lang) {
	const { sitting, cases, openings, agreed } = state;
	if (sitting.stage === 'closed' || sitting.stage === 'cancelled')
		return { is: 'over' as const, isCancelled: sitting.stage === 'cancelled' };
	const item = itemNow(sitting.agenda);
	const figures = item && figuresSeen(item, lang);
	/** `at`: the item's place on the agenda. Those of another item begin at their first page. */
	if (figures) return { is: 'figures' as const, at: sitting.agenda.indexOf(item), figures };
	const row = cases.find(({ id }) => id === sitting.here);
	const opening = row && openings[row.id];
	if (!row || !opening || !isInSession(sitting.stage))
		return { is: 'waiting' as const, ...(await waitingFor(house, person, state)) };
	const { may } = await house.rights.of(person).onCase(row.id);
	if (may.findings === 'none') return { is: 'withheld' as const, number: row.number };
	return {
		is: 'case' as const,
		case: {
			id: row.id,
			number: row.number,
			total: cases.length,
			label: row.label?.[lang] ?? ''
		},
		isBack: openingNow(opening).is === 'reopened',
		/** By finding id; null while the panel has not agreed. */
		agreed: agreed[row.id]?.hashes ?? null,
		/** The finding that the chair brought everybody to. (G1) */
		finding: sitting.hereFinding ?? null,
		/** The latest show of hands of this case; null where it had none, or it had no result. (G5) */
		show: await showOnScreen(house, sitting.id, row.id),
		state: await house.boards.state(findingsName(row.id))
	};
}

/** How far the groups are, in numbers, without the cases that are closed to the person signed in. */
async function waitingFor(house: Viewing, person: KnownPerson, state: State) {
	const { sitting, cases, openings } = state;
	const theirs = cases.filter(({ sittingId }) => sittingId === sitting.id);
	const rights = house.rights.of(person);
	const counted = new Set<string>();
	for (const { id } of theirs) if ((await rights.onCase(id)).may.progress) counted.add(id);
	const groups = sitting.groups.map((group) => {
		const given = group.cases.filter((id) => counted.has(id));
		const isReady = (caseId: string) =>
			isOpen(openings[caseId]) ||
			sitting.ready.some((each) => each.groupId === group.id && each.caseId === caseId);
		return { letter: group.letter, ready: given.filter(isReady).length, cases: given.length };
	});
	const counting = groups.filter(({ cases }) => cases > 0);
	const sent = counting.filter(({ ready, cases }) => ready === cases);
	return {
		/** In a remote collection a group is one person, who is counted and not named. (M6) */
		groups:
			sitting.due && counting.length > 0
				? [{ letter: null, ready: sent.length, cases: counting.length }]
				: counting,
		next: theirs.find(({ id }) => !openings[id])?.number ?? null
	};
}
