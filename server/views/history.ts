import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { ActWords } from '../../src/lib/words/en/staff';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import { firstBroken, readHistory } from '../store/report/history';
import type { ReadLine } from '../store/report/history';
import type { KnownPerson } from '../store/people/people';
import { peopleKnown, reviewState, reviewsKnown } from './shared/review-state';

export interface SeenLine {
	seq: number;
	/** ISO instant. */
	at: string;
	/** Null where the house acted by itself. */
	who: string | null;
	what: string;
	act: string;
	about: ReadLine['about'];
}

/**
 * Who did what and when; for the office only (X1).
 * @throws Refusal
 */
export async function historyPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	{ lang, all }: { lang: Lang; all: boolean }
) {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	return {
		title: words[lang].staff.history.title,
		where: state.review.title[lang],
		reviewId,
		all,
		lines: await historySeen(house, reviewId, lang, all),
		broken: await firstBroken(house.db)
	};
}

/** The history in words, newest first: the lines of one review, or with `all` everything of the panel. */
export async function historySeen(
	house: Viewing,
	reviewId: string,
	lang: Lang,
	all: boolean
): Promise<SeenLine[]> {
	const lines = await readHistory(house.db);
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
	/** Lines of an act that is no more have no words. */
	const acts: Partial<Record<string, (about: ActWords) => string>> = w.acts;

	return lines
		.filter((line) => all || isOf(line))
		.toReversed()
		.map((line) => ({
			seq: line.seq,
			at: line.at,
			who: line.personId === null ? null : nameOf(line.personId),
			what: inWords(line),
			act: line.act,
			about: line.about
		}));

	function isOf({ about }: ReadLine): boolean {
		return (
			about.review === reviewId ||
			[about.sitting, about.case, about.group].some((id) => called.has(String(id)))
		);
	}

	/** Who takes the chair without being handed it: for the first time, or back. */
	function chairSays({ seq, personId, about }: ReadLine): string {
		if (about.to !== personId) return '';
		const before = lines.some(
			(line) =>
				line.seq < seq &&
				line.act === 'take-chair' &&
				line.about.sitting === about.sitting &&
				(line.personId === personId || line.about.to === personId)
		);
		return before ? 'back' : 'took';
	}

	function inWords(line: ReadLine): string {
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
			says: act === 'take-chair' ? chairSays(line) : said('says')
		});
	}
}

/** What a review's cases, sittings and groups are called in it, by their ids. */
async function callsOf(house: Viewing, reviewId: string): Promise<Map<string, string>> {
	const state = await reviewState(house, reviewId);
	if (!state) return new Map();
	const { cases, sittings } = state;
	return new Map([
		...[...cases, ...sittings].map(({ id, number }) => [id, String(number)] as const),
		...sittings.flatMap(({ groups }) => groups.map(({ id, letter }) => [id, letter] as const))
	]);
}

/** Spreadsheets run what begins like a formula: a quote before it keeps it text. */
export function csvOf(lines: readonly SeenLine[], heads: readonly string[]): string {
	const rows = lines.map(({ seq, at, who, what, act, about }) => [
		String(seq),
		at,
		who ?? '',
		what,
		act,
		JSON.stringify(about)
	]);
	return [heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
