import type { BoardName } from '../../src/lib/board/names';
import { boardName, draftName, findingsName, parseName } from '../../src/lib/board/names';
import type { About } from '../../src/lib/meeting/rights/abilities';
import { Refusal } from '../../src/lib/meeting/refusal';
import { whyNotWriting } from '../../src/lib/meeting/rights/authorship';
import type { House } from '../house';
import { retentionSeen } from './retention';
import { caseById, casesOf } from '../store/cases';
import { aboutCase, aboutReview } from '../rights/about';
import { groupById, groupsOf } from '../store/groups';
import type { KnownPerson } from '../store/people';
import { names } from '../store/people';
import type { Review } from '../store/reviews';
import { sittingsOf } from '../store/sittings';
import { writtenIn } from './authorship';
import type { Written } from './authorship';

type Shared = Exclude<BoardName, { kind: 'note' }>;

/** A board whose writing may be looked at, and what it is of. */
export interface Writing {
	name: string;
	kind: Shared['kind'];
	/** The number of its case; null of the report. */
	case: number | null;
	/** The letter of its group; null of findings and report. */
	group: string | null;
}

export interface SeenWriting extends Writing {
	/** Minutes in which something was written, each as the millisecond it begins with, in order. */
	minutes: number[];
	/** The one that is shown; null where nothing was ever written. */
	at: number | null;
	texts: Written[];
	/** Person id → name, of everybody in it. */
	people: Record<string, string>;
}

/** All of a review that this person may look at, in the order of its cases; the report last. */
export async function writingsOf(
	house: House,
	person: KnownPerson,
	review: Review
): Promise<Writing[]> {
	const { db } = house;
	const [cases, sittings] = await Promise.all([casesOf(db, review.id), sittingsOf(db, review.id)]);
	const groups = (await Promise.all(sittings.map(({ id }) => groupsOf(db, id)))).flat();
	const candidates = [
		...cases.flatMap(({ id }) => [
			...groups.filter((group) => group.cases.includes(id)).map((group) => boardName(id, group.id)),
			boardName(id, 'all'),
			findingsName(id)
		]),
		draftName(review.id)
	];
	const writings = await Promise.all(
		candidates.map(async (name) => {
			if (!(await house.boards.exists(name))) return [];
			return writingOf(house, person, name).then(
				(writing) => [writing],
				(error: unknown) => {
					if (error instanceof Refusal) return [];
					throw error;
				}
			);
		})
	);
	return writings.flat();
}

/**
 * A board as it stood at a minute, and who wrote what of it; from the log alone (realtime.md, "Attribution").
 * @param at any moment; what was written until the end of its minute is in it. Null is now.
 * @throws Refusal 'unknown', or why this person may not; 'history-destroyed' from the retention date on
 */
export async function writingSeen(
	house: House,
	person: KnownPerson,
	review: Review,
	{ name, at }: { name: string; at: number | null }
): Promise<SeenWriting> {
	const writing = await writingOf(house, person, name, review.id);
	const kept = await retentionSeen(house.db, review);
	if (kept.is === 'destroyed') throw new Refusal('history-destroyed', { on: kept.on });
	const history = await house.history(name);
	const { minutes } = history;
	const minute = minutes.filter((each) => at === null || each <= at).at(-1) ?? minutes[0] ?? null;
	const doc = history.stateAt((minute ?? 0) + 59_999);
	const texts = writtenIn(history, doc, writing.kind, review);
	doc.destroy();
	const people = await names(house.db, texts.flatMap(everybodyIn));
	return { ...writing, minutes, at: minute, texts, people };
}

async function writingOf(
	house: House,
	person: KnownPerson,
	name: string,
	reviewId?: string
): Promise<Writing> {
	const parsed = parseName(name);
	if (!parsed || parsed.kind === 'note') throw new Refusal('unknown');
	const { db } = house;
	const refused = (about: About) => whyNotWriting(person, about, house.clock(), parsed.kind);
	if (parsed.kind === 'draft') {
		const about = await aboutReview(db, person, parsed.reviewId);
		if (!about || (reviewId ?? parsed.reviewId) !== parsed.reviewId) throw new Refusal('unknown');
		const why = refused(about);
		if (why) throw new Refusal(why);
		return { name, kind: 'draft', case: null, group: null };
	}
	const row = await caseById(db, parsed.caseId);
	const groupId = parsed.kind === 'board' ? parsed.groupId : undefined;
	const about = row && (await aboutCase(db, person, row.id, house.clock(), groupId));
	if (!about || (reviewId ?? row.reviewId) !== row.reviewId) throw new Refusal('unknown');
	const why = refused(about);
	if (why) throw new Refusal(why, { case: row.number });
	const group = groupId === undefined ? null : await groupById(db, groupId);
	return { name, kind: parsed.kind, case: row.number, group: group?.letter ?? null };
}

function everybodyIn({ pieces, value, gone }: Written): string[] {
	return [...pieces.map(({ person }) => person), value?.person ?? '', gone ?? ''].filter(Boolean);
}
