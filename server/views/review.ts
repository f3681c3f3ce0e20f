import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { quorum } from '../../src/lib/meeting/sitting/sitting';
import type { SittingStage } from '../../src/lib/meeting/sitting/stages';
import { abilitiesOnCase, abilitiesOnSitting } from '../rights/board-access';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import { declarationsIn } from '../store/declarations';
import { groupsOf } from '../store/groups';
import { agreedCases, openingsOf } from '../store/openings';
import { everybody } from '../store/people';
import type { KnownPerson } from '../store/people';
import type { Review } from '../store/reviews';
import { presentAt, sittingsOf } from '../store/sittings';
import type { QuorumExit, Sitting } from '../store/sittings';

export type CaseStanding = 'waiting' | 'groups' | 'open' | 'agreed';

export interface ReviewSeen {
	sittings: {
		id: string;
		number: number;
		date: string;
		place: { en: string; cy: string };
		mode: string;
		stage: SittingStage;
		chair: string | null;
		/** Whoever counts to the quorum. */
		present: string[];
		/** Those of the panel's work who were there as well. */
		besides: string[];
		/** Null before anybody was marked present. */
		quorum: { counted: number; minimum: number } | null;
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
		/** Where its papers are read, by whoever may read them now. */
		papers: string | null;
		declared: 'none' | 'conflict' | 'unsure' | null;
	}[];
}

/** A review as those of the panel see it. Call it only for them (`isOfThePanel`). */
export async function reviewSeen(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	person: KnownPerson,
	review: Review
): Promise<ReviewSeen> {
	const [sittings, cases, openings, agreed, declarations, people] = await Promise.all([
		sittingsOf(db, review.id),
		casesOf(db, review.id),
		openingsOf(db, review.id),
		agreedCases(db, review.id),
		declarationsIn(db, review.id),
		everybody(db)
	]);
	const named = new Map(people.map((each) => [each.id, each]));
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	const groups = new Map(
		await Promise.all(sittings.map(async ({ id }) => [id, await groupsOf(db, id)] as const))
	);
	const mine = new Map(
		declarations
			.filter(({ personId }) => personId === person.id)
			.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says])
	);

	return {
		sittings: await Promise.all(sittings.map(seen)),
		cases: await Promise.all(
			cases.map(async ({ id, number, sittingId }) => ({
				id,
				number,
				sitting: sittings.find((each) => each.id === sittingId)?.number ?? 0,
				groups: (groups.get(sittingId) ?? [])
					.filter((group) => group.cases.includes(id))
					.map(({ letter }) => letter),
				standing: standingOfCase(id, sittingId),
				papers: await papersOf(id, sittingId),
				declared: mine.get(id) ?? null
			}))
		)
	};

	async function papersOf(caseId: string, sittingId: string): Promise<string | null> {
		const may = await abilitiesOnCase(db, person, caseId, clock());
		return may?.papers === 'read' ? `/sittings/${sittingId}/cases/${caseId}` : null;
	}

	async function seen(sitting: Sitting): Promise<ReviewSeen['sittings'][number]> {
		const { id, number, date, place, mode, stage, chairId, quorumExit } = sitting;
		const present = (await presentAt(db, id)).flatMap(({ personId }) => named.get(personId) ?? []);
		const quorumOf = (people: KnownPerson[]) =>
			quorum(
				review.settings,
				people.map((each) => ({
					person: each.id,
					isMember: each.roles.includes('member'),
					holdsChair: each.id === chairId,
					stoodDown: []
				}))
			);
		const counted = quorumOf(present);
		const counts = (each: KnownPerson) => quorumOf([each]).counted > 0;
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
			quorum: present.length ? { counted: counted.counted, minimum: counted.minimum } : null,
			exit: quorumExit && { ...quorumExit, by: nameOf(quorumExit.by) ?? '' },
			groups: (groups.get(id) ?? []).map((group) => ({
				letter: group.letter,
				members: group.members.flatMap((member) => nameOf(member) ?? []),
				cases: group.cases.flatMap((each) => numbers.get(each) ?? [])
			})),
			room: (await abilitiesOnSitting(db, person, id, clock()))?.room ?? false
		};
	}

	function standingOfCase(caseId: string, sittingId: string): CaseStanding {
		if (agreed[caseId]) return 'agreed';
		if (openings[caseId] && openings[caseId].reopenedAt === null) return 'open';
		const stage = sittings.find(({ id }) => id === sittingId)?.stage;
		return stage === 'breakouts' || stage === 'plenary' || stage === 'collecting'
			? 'groups'
			: 'waiting';
	}

	function nameOf(id: string | null): string | null {
		return id === null ? null : (named.get(id)?.name ?? null);
	}
}
