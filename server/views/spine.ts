import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { isAnswered, isInSession, spine } from '../../src/lib/meeting/sitting/stages';
import type { ReviewStage } from '../../src/lib/meeting/sitting/stages';
import { formatIn } from '../../src/lib/words/format';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { SpineStage } from '../../src/lib/sentences/spine';
import { abilitiesOnCase, abilitiesOnReview, abilitiesOnSitting } from '../rights/board-access';
import { approvalNow } from './approval-now';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import type { Db } from '../store/database';
import { groupsOf } from '../store/groups';
import { openingsOf } from '../store/openings';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';
import type { Review } from '../store/reviews';
import { sittingsOf } from '../store/sittings';
import type { Sitting } from '../store/sittings';

type About = Pick<SpineStage, 'fact' | 'href'>;

/**
 * The seven stages of a review as this person sees them: links only to where they may go, and no
 * fact from behind a door that is closed to them. Empty for a review that does not exist.
 */
export async function spineFor(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
): Promise<SpineStage[]> {
	const review = await reviewById(db, reviewId);
	const may = review && (await abilitiesOnReview(db, person, reviewId, clock()));
	if (!review || !may) return [];
	const [sittings, cases, openings] = await Promise.all([
		sittingsOf(db, reviewId),
		casesOf(db, reviewId),
		openingsOf(db, reviewId)
	]);
	const isInside = isOfThePanel(person.roles);
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	const opened = cases.filter(({ id }) => openings[id]).length;
	const inSession = sittings.findLast(({ stage }) => stage !== 'planned' && stage !== 'cancelled');
	const w = words[lang].home.spine;
	const format = formatIn(lang, review.settings.timeZone);

	const about: Record<ReviewStage, () => Promise<About> | About> = {
		sample: () => ({
			...(isInside && {
				fact: sampleFact(review, cases.length),
				href: `/reviews/${reviewId}`
			})
		}),
		breakouts: () => breakouts(),
		plenary: () => plenary(),
		draft: async () => ({
			...((may.draft !== 'none' || may.version !== 'none') && {
				fact: (await sealed()) ?? (review.step ? w.writing : undefined)
			}),
			...(may.draft !== 'none' && { href: `/reviews/${reviewId}/draft` })
		}),
		approval: async () => {
			if (may.version === 'none') return {};
			const now = await approvalNow(db, review);
			const href = `/reviews/${reviewId}/approval`;
			if (review.approvedAt) return { fact: w.approved(format.dayOnly(review.approvedAt)), href };
			return now && isAnswered(review.settings.steps, review.step) && isInside
				? { fact: w.answers(now.stands.approvals, now.stands.voters, now.stands.needed), href }
				: { href };
		},
		response: () => ({}),
		publication: () => ({})
	};

	const stages = spine(
		{
			steps: review.settings.steps,
			step: review.step,
			sampled: cases.length > 0,
			published: false
		},
		sittings
	);
	return Promise.all(
		stages.map(async ({ stage, state }) => ({ stage, state, ...(await about[stage]()) }))
	);

	async function breakouts(): Promise<About> {
		if (!isInside) return {};
		const planned = sittings.find(({ stage }) => stage === 'planned' || stage === 'arriving');
		if (!inSession) return planned ? { fact: w.on(dayOf(planned)) } : {};
		const mine = (await groupsOf(db, inSession.id)).filter(({ members }) =>
			members.includes(person.id)
		);
		const given = [...new Set(mine.flatMap((group) => group.cases))];
		const own = given.flatMap((id) => numbers.get(id) ?? []);
		if (!own.length || !isInSession(inSession.stage)) return { fact: w.sittings(sittings.length) };
		const first = await firstOpenTo(db, person, given, clock());
		return {
			fact: w.yours(own),
			...(first && { href: `/sittings/${inSession.id}/breakouts/${first}` })
		};
	}

	async function plenary(): Promise<About> {
		if (!inSession || (!opened && inSession.stage !== 'plenary')) return {};
		const room = (await abilitiesOnSitting(db, person, inSession.id, clock()))?.room;
		// Guests know what the room itself shows them; the force and the report's readers are not in it. (P5, P8)
		if (!isInside && !room) return {};
		const here =
			inSession.stage === 'plenary' && inSession.here ? numbers.get(inSession.here) : null;
		return {
			fact: here ? w.caseOpen(here) : w.opened(opened, cases.length),
			...(room && { href: `/sittings/${inSession.id}/plenary` })
		};
	}

	function sampleFact({ sample }: Review, total: number): string | undefined {
		if (!total) return undefined;
		return sample.accepted ? w.sample(total, sample.accepted) : w.cases(total);
	}

	async function sealed(): Promise<string | undefined> {
		const now = await approvalNow(db, review as Review);
		return now ? w.version(now.approval.version, format.dayOnly(now.sealedAt)) : undefined;
	}

	function dayOf({ date }: Sitting): string {
		return `${format.weekday(date)} ${format.dayOnly(date)}`;
	}
}

/** The first of these cases whose papers this person may read; null when there is none. */
async function firstOpenTo(
	db: Db,
	person: KnownPerson,
	cases: readonly string[],
	now: Date
): Promise<string | null> {
	for (const id of cases) {
		const may = await abilitiesOnCase(db, person, id, now);
		if (may && may.papers !== 'none') return id;
	}
	return null;
}
