import { isOut } from '$lib/meeting/people/standing';
import { isOfThePanel, whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isSent } from '../../../src/lib/meeting/sitting/stages';
import type { SittingStage } from '../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../src/lib/words/plural';
import type { Viewing } from '../../given';
import { mayDraw } from '../../../src/lib/meeting/sample/draw/who-draws';
import { drawsOf } from '../../store/sample/draws';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import type { KnownPerson } from '../../store/people/people';
import { quorumOf } from '../../reading/attendees';
import type { QuorumExit } from '../../store/sitting/sittings';
import { quorumSeen } from '../shared/quorum-here';
import type { QuorumSeen } from '../shared/quorum-here';
import { declaredBy, caseNumbers, reviewState } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

export type CaseStanding = 'waiting' | 'groups' | 'alone' | 'open' | 'agreed';

export interface ReviewSeen {
	sittings: {
		id: string;
		number: number;
		date: string;
		place: { en: string; cy: string };
		mode: string;
		stage: SittingStage;
		chair: string | null;
		/** Those who count to the quorum. */
		present: string[];
		/** Others of the panel who were there. */
		besides: string[];
		/** Null before anybody was marked present. */
		quorum: QuorumSeen | null;
		/** The last day of a remote collection; null for other sittings. (M6) */
		due: string | null;
		exit: (Omit<QuorumExit, 'by'> & { by: string }) | null;
		groups: { letter: string; members: string[]; cases: number[] }[];
		room: boolean;
	}[];
	/** Numbers only: what a case is about is not told here. */
	cases: {
		id: string;
		number: number;
		sitting: number;
		groups: string[];
		standing: CaseStanding;
		/** Address of its papers, for those who may read them now. */
		papers: string | null;
		declared: 'none' | 'conflict' | 'unsure' | null;
	}[];
}

/** What one reader's rights add to the review they all see. */
export interface ReviewReader {
	person: KnownPerson;
	/** Ids of the sittings whose room they may enter. */
	rooms: ReadonlySet<string>;
	/** Ids of the cases whose papers they may read now. */
	papers: ReadonlySet<string>;
}

/**
 * The whole review at a glance, for those of the panel.
 * @throws Refusal
 */
export async function reviewPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const rights = house.rights.of(person);
	const { may } = await rights.onReview(reviewId);
	if (isOut(person)) throw new Refusal('not-active');
	if (!isOfThePanel(person.roles)) throw new Refusal('forbidden');

	const rooms = new Set<string>();
	for (const { id } of state.sittings) {
		if ((await rights.onSitting(id)).may.room) rooms.add(id);
	}
	const papers = new Set<string>();
	for (const { on, may: onCase } of await rights.onCases(reviewId)) {
		if (onCase.papers === 'read') papers.add(on.case.id);
	}
	const { review } = state;
	return {
		title: review.title[lang],
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang], sample: review.sample },
		...reviewFor(state, { person, rooms, papers }, lang),
		/** A sample is drawn, or those who draw may draw one. */
		hasDraw: mayDraw(person, review.settings) || (await drawsOf(house.db, reviewId)).length > 0,
		mayDraft: may.draft !== 'none',
		/** It has left drafting, and this person may know where it is. */
		hasCourse: isSent(review.settings, review.step) && may.version !== 'none',
		mayPrepare: may.coordinate,
		isOffice: whyNotTheOffice(person) === null
	};
}

/** A review as those of the panel see it. Call it only for them (`isOfThePanel`). */
export function reviewFor(state: ReviewState, reader: ReviewReader, lang: Lang): ReviewSeen {
	const mine = declaredBy(state, reader.person.id);
	return {
		sittings: state.sittings.map((sitting) => sittingSeen(state, sitting, reader, lang)),
		cases: state.cases.map(({ id, number, sittingId }) => {
			const sitting = state.sittings.find((each) => each.id === sittingId);
			return {
				id,
				number,
				sitting: sitting?.number ?? 0,
				groups: (sitting?.due ? [] : (sitting?.groups ?? []))
					.filter((group) => group.cases.includes(id))
					.map(({ letter }) => letter),
				standing: standingOfCase(state, id, sitting),
				papers: reader.papers.has(id) ? `/sittings/${sittingId}/cases/${id}` : null,
				declared: mine.get(id) ?? null
			};
		})
	};
}

function sittingSeen(
	state: ReviewState,
	sitting: SittingState,
	{ rooms }: ReviewReader,
	lang: Lang
): ReviewSeen['sittings'][number] {
	const { id, number, date, place, mode, stage, chairId, quorumExit } = sitting;
	const nameOf = (of: string | null) => (of === null ? null : (state.people.get(of)?.name ?? null));
	const numbers = caseNumbers(state);
	const present = sitting.present.flatMap(({ personId }) => state.people.get(personId) ?? []);
	const { settings } = state.review;
	const quorumWith = (here: readonly string[]) =>
		quorumOf(settings, state.people, {
			date,
			here,
			holder: chairId,
			substitutes: sitting.substitutes
		});
	const counts = (each: KnownPerson) => quorumWith([each.id]).counted > 0;
	const here = sitting.present.flatMap(({ personId, leftAt }) => (leftAt === null ? personId : []));
	return {
		id,
		number,
		date,
		place,
		mode,
		stage,
		chair: nameOf(chairId),
		present: present.filter(counts).map(({ name }) => name),
		besides: present
			.filter((each) => !counts(each) && isOfThePanel(each.roles))
			.map(({ name }) => name),
		quorum:
			present.length && !sitting.due ? quorumSeen(state.review, quorumWith(here), lang) : null,
		due: sitting.due ?? null,
		exit: quorumExit && { ...quorumExit, by: nameOf(quorumExit.by) ?? '' },
		groups: (sitting.due ? [] : sitting.groups).map((group) => ({
			letter: group.letter,
			members: group.members.flatMap((member) => nameOf(member) ?? []),
			cases: group.cases.flatMap((each) => numbers.get(each) ?? [])
		})),
		room: rooms.has(id)
	};
}

function standingOfCase(
	{ agreed, openings }: ReviewState,
	caseId: string,
	sitting: SittingState | undefined
): CaseStanding {
	if (agreed[caseId]) return 'agreed';
	if (isOpen(openings[caseId])) return 'open';
	const isWorking = ['breakouts', 'plenary', 'collecting'].includes(sitting?.stage ?? '');
	if (!isWorking) return 'waiting';
	return sitting?.due ? 'alone' : 'groups';
}
