// Over 200 lines because boards, findings and the draft tell their histories in one shape.
import type { BoardName } from '../../../src/lib/board/names';
import { draftName, findingsName, parseName } from '../../../src/lib/board/names';
import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { About } from '../../../src/lib/meeting/rights/abilities';
import { whyNotWriting } from '../../../src/lib/meeting/rights/authorship';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { boardsEver, boardsOf } from '../../rights/boards';
import type { History } from '../../gateway/board/history';
import { papersDestroyedOn } from '../../reading/papers-kept';
import type { Group } from '../../store/sitting/groups';
import type { KnownPerson } from '../../store/people/people';
import { names } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { papersKept } from '../review/papers-kept';
import { reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';
import { writtenIn } from './writing/authorship';
import type { AttributedText } from './writing/authorship';
import { retentionSeen } from './writing/retention';

type Shared = Exclude<BoardName, { kind: 'note' } | { kind: 'response' }>;

/** Who wrote what on a board. Throws Refusal 'unknown'. */
export interface Histories {
	history(name: string): Promise<History>;
}

/** A board whose writing history the person may see. */
export interface BoardAuthorship {
	name: string;
	kind: Shared['kind'];
	/** The number of its case; null for the report. */
	case: number | null;
	/** The letter of its group; null for findings and the report. */
	group: string | null;
}

/** How many boards of each kind have a history that was destroyed on a day, and keep none since. (X4) */
export interface DestroyedHistories extends Record<Shared['kind'], number> {
	on: Day;
}

export interface SeenWriting extends BoardAuthorship {
	/** Each minute when something was written, as its start in milliseconds, ascending. */
	minutes: number[];
	/** The minute that is shown; null where nothing was ever written. */
	at: number | null;
	texts: AttributedText[];
	/** Names of everybody who wrote in it, by person id. */
	people: Record<string, string>;
}

/**
 * Every board of the review whose writing the office may look at now.
 * @throws Refusal
 */
export async function writingsPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const { review } = await reviewForTheOffice(house, person, reviewId);
	const kept = await retentionSeen(house.db, review);
	const { writings, gone } = await writingsOf(house, person, review);
	return {
		title: words[lang].writing.title,
		where: review.title[lang],
		reviewId: review.id,
		kept,
		months: review.settings.retention.writingMonths,
		papers: await papersKept(house, review),
		...(kept.is === 'destroyed' ? { writings: [], gone: [] } : { writings, gone })
	};
}

/**
 * Who wrote which words of one board at a given minute.
 * @throws Refusal
 */
export async function writingPage(
	house: Viewing & Histories,
	person: KnownPerson,
	reviewId: string,
	asked: { name: string; at: number | null },
	lang: Lang
) {
	const { review } = await reviewForTheOffice(house, person, reviewId);
	const seen = await writingSeen(house, person, review, asked);
	return {
		title: words[lang].writing.of(seen),
		where: review.title[lang],
		reviewId: review.id,
		...seen
	};
}

/**
 * The boards of a review whose writing history this person may read, in the order of the cases; the report is last. `gone`
 * counts the boards whose history was destroyed, by day.
 */
export async function writingsOf(
	house: Viewing,
	person: KnownPerson,
	review: Review
): Promise<{ writings: BoardAuthorship[]; gone: DestroyedHistories[] }> {
	const state = await reviewState(house, review.id);
	const groups = state ? groupsIn(state) : [];
	// The history of the groups' boards held words from the papers, so it is destroyed with them. (X4)
	const isOfGroups = (await papersDestroyedOn(house.db, review)) === null;
	const candidates = [
		...(state?.cases ?? []).flatMap(({ id }) => {
			const given = groups.filter(({ cases }) => cases.includes(id));
			const ofGroups = isOfGroups ? boardsEver(id, given) : [];
			return [...ofGroups, findingsName(id)];
		}),
		draftName(review.id)
	];
	const destroyed = await house.boards.forgotten();
	const writings: BoardAuthorship[] = [];
	const gone = new Map<Day, DestroyedHistories>();
	for (const name of candidates) {
		if (!(await house.boards.exists(name))) continue;
		try {
			const writing = await writingOf(house, person, name, review.id);
			const at = destroyed.get(name);
			if (!at) writings.push(writing);
			else {
				const on = dayIn(review.settings.timeZone, at);
				const known = gone.get(on) ?? { on, draft: 0, findings: 0, board: 0 };
				gone.set(on, { ...known, [writing.kind]: known[writing.kind] + 1 });
			}
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return { writings, gone: [...gone.values()].sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

/**
 * A board at a given minute, and who wrote what, from the log alone (realtime.md, "Attribution").
 * @param at time in milliseconds; everything up to the end of its minute is shown. Null means now.
 * @throws Refusal 'unknown', or why this person may not; 'history-destroyed' from the retention date on
 */
export async function writingSeen(
	house: Viewing & Histories,
	person: KnownPerson,
	review: Review,
	{ name, at }: { name: string; at: number | null }
): Promise<SeenWriting> {
	const { writing, history } = await historySeen(house, person, review, name);
	const { minutes } = history;
	const minute = minutes.filter((each) => at === null || each <= at).at(-1) ?? minutes[0] ?? null;
	const doc = history.stateAt((minute ?? 0) + 59_999);
	const state = await reviewState(house, review.id);
	const row = state?.cases.find(({ number }) => number === writing.case);
	const form = templateOf(review, row ?? {});
	const texts = writtenIn(history, doc, writing.kind, { ...review, form });
	doc.destroy();
	const people = await names(house.db, texts.flatMap(everybodyIn));
	return { ...writing, minutes, at: minute, texts, people };
}

/**
 * The writing history of a board, where this person may read it.
 * @throws Refusal as `writingSeen`
 */
export async function historySeen(
	house: Viewing & Histories,
	person: KnownPerson,
	review: Review,
	name: string
): Promise<{ writing: BoardAuthorship; history: History }> {
	const writing = await writingOf(house, person, name, review.id);
	const kept = await retentionSeen(house.db, review);
	if (kept.is === 'destroyed') throw new Refusal('history-destroyed', { on: kept.on });
	const papersOn = writing.kind === 'board' ? await papersDestroyedOn(house.db, review) : null;
	if (papersOn) throw new Refusal('history-destroyed', { on: papersOn });
	const gone = (await house.boards.forgotten()).get(name);
	if (gone) throw new Refusal('history-destroyed', { on: dayIn(review.settings.timeZone, gone) });
	return { writing, history: await house.history(name) };
}

async function writingOf(
	house: Viewing,
	person: KnownPerson,
	name: string,
	reviewId: string
): Promise<BoardAuthorship> {
	const parsed = parseName(name);
	const state = await reviewState(house, reviewId);
	// Private notes are their writer's, and who wrote what of a response is the force's own. (P5)
	if (!parsed || parsed.kind === 'note' || parsed.kind === 'response' || !state)
		throw new Refusal('unknown');
	const rights = house.rights.of(person);
	const refused = (about: About) => whyNotWriting(person, about, house.clock(), parsed.kind);
	if (parsed.kind === 'draft') {
		if (parsed.reviewId !== reviewId) throw new Refusal('unknown');
		const { about } = await rights.onReview(reviewId);
		const why = refused(about);
		if (why) throw new Refusal(why);
		return { name, kind: 'draft', case: null, group: null };
	}
	const row = state.cases.find(({ id }) => id === parsed.caseId);
	if (!row) throw new Refusal('unknown');
	const groups = groupsIn(state).filter(({ cases }) => cases.includes(row.id));
	let groupIds: readonly string[] = [];
	if (parsed.kind === 'board') {
		const boards = boardsOf(state.review.settings, row.id, groups);
		groupIds = boards.find(({ desk }) => desk === parsed.groupId)?.groups ?? [];
		if (groupIds.length === 0) throw new Refusal('unknown');
	}
	// If groups share a board, the rights are those of its first group.
	const [groupId] = groupIds;
	const group = groupIds.length === 1 ? groups.find(({ id }) => id === groupId) : null;
	const { about } = await rights.onCase(row.id, groupId);
	const why = refused(about);
	if (why) throw new Refusal(why, { case: row.number });
	return { name, kind: parsed.kind, case: row.number, group: group?.letter ?? null };
}

async function reviewForTheOffice(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<ReviewState> {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	return state;
}

function groupsIn({ sittings }: ReviewState): Group[] {
	return sittings.flatMap((sitting) => sitting.groups);
}

function everybodyIn({ pieces, value, gone }: AttributedText): string[] {
	return [...pieces.map(({ person }) => person), value?.person ?? '', gone ?? ''].filter(Boolean);
}
