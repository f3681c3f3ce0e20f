import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { ActWords } from '../../src/lib/words/en/staff';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import { firstBroken, readHistory } from '../store/report/history';
import type { ReadLine } from '../store/report/history';
import { readLogged } from '../store/sitting/logged';
import type { KnownPerson } from '../store/people/people';
import { EVERYTHING } from './history/filter';
import type { HistoryFilter } from './history/filter';
import { peopleKnown, reviewState, reviewsKnown } from './shared/review-state';

export interface SeenLine {
	/** Unique within a page. */
	key: string;
	/** Its number in the chain of decisions; null for an event of a sitting's log or a look at papers. */
	seq: number | null;
	/** ISO instant. */
	at: string;
	/** Null where the server acted by itself. */
	who: string | null;
	what: string;
	act: string;
	about: ReadLine['about'];
}

const A_PAGE = 50;

/**
 * Every line that the filter matches, newest first; for the office only (X1).
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function wholeHistory(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	{ lang, all, filter }: { lang: Lang; all: boolean; filter: HistoryFilter }
): Promise<SeenLine[]> {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	if (!(await reviewState(house, reviewId))) throw new Refusal('unknown');
	return historySeen(house, reviewId, lang, all, filter);
}

/**
 * Who did what and when; for the office only (X1).
 * @param asked.page from 1; the nearest there is where there is none of this number
 * @throws Refusal
 */
export async function historyPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	asked: { lang: Lang; all: boolean; filter: HistoryFilter; page: number }
) {
	const { lang, all, filter } = asked;
	const lines = await wholeHistory(house, person, reviewId, asked);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const pages = Math.max(1, Math.ceil(lines.length / A_PAGE));
	const page = Math.min(pages, Math.max(1, asked.page || 1));
	const w = words[lang].staff;
	return {
		title: w.history.title,
		where: state.review.title[lang],
		reviewId,
		all,
		filter,
		page,
		pages,
		count: lines.length,
		lines: lines.slice((page - 1) * A_PAGE, page * A_PAGE),
		acts: actsSaid({ ...w.acts, ...w.logged }),
		people: [...(await peopleKnown(house)).values()]
			.map(({ id, name }) => ({ value: id, label: name }))
			.sort((a, b) => a.label.localeCompare(b.label)),
		cases: state.cases.map(({ id, number }) => ({
			value: id,
			label: words[lang].common.caseNumber(number)
		})),
		broken: await firstBroken(house.db)
	};
}

/** The name of each act, for the filter's list. */
function actsSaid(acts: Record<string, (about: ActWords) => string>) {
	const any = '…';
	const about = { person: any, to: any, case: any, sitting: any, group: any, version: any };
	return Object.entries(acts)
		.map(([value, say]) => ({ value, label: say({ ...about, papers: any, texts: any, says: '' }) }))
		.sort((a, b) => a.label.localeCompare(b.label));
}

/** The history in words, newest first: the lines of one review, or with `all` everything of the panel. */
export async function historySeen(
	house: Viewing,
	reviewId: string,
	lang: Lang,
	all: boolean,
	filter: HistoryFilter = EVERYTHING
): Promise<SeenLine[]> {
	const lines = await readHistory(house.db);
	const logged = (await readLogged(house.db)).map((line) => ({ ...line, seq: null }));
	const people = await peopleKnown(house);
	const called = await callsOf(house, reviewId);
	const calls = new Map(called);
	for (const { id, title } of all ? await reviewsKnown(house) : []) {
		if (id === reviewId) continue;
		for (const [each, call] of await callsOf(house, id))
			calls.set(each, `${call} (${title[lang]})`);
	}
	const w = words[lang].staff;
	const nameOf = (id: string) => people.get(id)?.name ?? id;
	/** Old lines may name an act that no longer exists and has no words. */
	const acts: Partial<Record<string, (about: ActWords) => string>> = { ...w.acts, ...w.logged };

	const inOrder = [...lines, ...logged]
		.filter((line) => (all || isOf(line)) && isMeant(line))
		.sort((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0));
	return inOrder
		.map((line, n) => ({
			key: line.seq === null ? `logged ${n}` : `${line.seq}`,
			seq: line.seq,
			at: line.at,
			who: line.personId === null ? null : nameOf(line.personId),
			what: inWords(line),
			act: line.act,
			about: line.about
		}))
		.toReversed();

	function isMeant({ act, personId, about }: Line): boolean {
		const isPersons = [personId, about.person, about.to].includes(filter.person);
		return (
			(filter.act === '' || act === filter.act) &&
			(filter.person === '' || isPersons) &&
			(filter.case === '' || about.case === filter.case)
		);
	}

	function isOf({ about }: Line): boolean {
		return (
			about.review === reviewId ||
			[about.sitting, about.case, about.group].some((id) => called.has(String(id)))
		);
	}

	/** The sentence for a person who takes the chair: for the first time, or back. */
	function chairSays({ seq, personId, about }: Line): string {
		if (about.to !== personId) return '';
		const before = lines.some(
			(line) =>
				line.seq < (seq ?? 0) &&
				line.act === 'take-chair' &&
				line.about.sitting === about.sitting &&
				(line.personId === personId || line.about.to === personId)
		);
		return before ? 'back' : 'took';
	}

	/** The code of what was said; of one's own arrival, one that begins with `own-`. */
	function saysIn(line: Line): string {
		const says = String(line.about.says ?? '');
		if (line.act === 'take-chair') return chairSays(line);
		const isOwn = line.act === 'mark-arrival' && line.about.person === line.personId;
		return isOwn ? `own-${says}` : says;
	}

	function inWords(line: Line): string {
		const { act, about } = line;
		const said = (key: string) => String(about[key] ?? '');
		const say = acts[act];
		if (!say) return w.otherAct(act);
		return say({
			person: nameOf(said('person')),
			to: nameOf(said('to')),
			case: calls.get(said('case')) ?? said('case'),
			sitting: calls.get(said('sitting')) ?? said('sitting'),
			group: calls.get(said('group')) ?? said('group'),
			version: said('version'),
			...{ papers: said('papers'), texts: said('texts') },
			says: saysIn(line)
		});
	}
}

type Line = Omit<ReadLine, 'seq'> & { seq: number | null };

/** Names of a review's cases, sittings and groups in the history, by id. */
async function callsOf(house: Viewing, reviewId: string): Promise<Map<string, string>> {
	const state = await reviewState(house, reviewId);
	if (!state) return new Map();
	const { cases, sittings } = state;
	return new Map([
		...[...cases, ...sittings].map(({ id, number }) => [id, String(number)] as const),
		...sittings.flatMap(({ groups }) => groups.map(({ id, letter }) => [id, letter] as const))
	]);
}
