import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Given } from '../given';
import { casesOf } from '../store/cases';
import type { Db } from '../store/database';
import { groupsOf } from '../store/groups';
import { readHistory } from '../store/history';
import type { ReadLine } from '../store/history';
import { names } from '../store/people';
import { allReviews } from '../store/reviews';
import { sittingsOf } from '../store/sittings';

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
 * The history in words, newest first: the lines of one review, or with `all` everything of the
 * panel. For the office only (X1).
 */
export async function historySeen(
	{ db }: Pick<Given, 'db'>,
	reviewId: string,
	lang: Lang,
	all: boolean
): Promise<SeenLine[]> {
	const lines = await readHistory(db);
	const called = await callsOf(db, reviewId);
	const chosen = lines.filter((line) => all || isOf(line));
	const people = await names(db, chosen.flatMap(peopleIn));
	const calls = new Map(called);
	for (const { id, title } of all ? await allReviews(db) : []) {
		if (id === reviewId) continue;
		for (const [each, call] of await callsOf(db, id)) calls.set(each, `${call} (${title[lang]})`);
	}
	const w = words[lang].staff;

	return chosen.reverse().map((line) => ({
		seq: line.seq,
		at: line.at,
		who: line.personId === null ? null : (people[line.personId] ?? line.personId),
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

	function inWords({ act, about }: ReadLine): string {
		const said = (key: string) => String(about[key] ?? '');
		const say = w.acts[act];
		if (!say) return w.otherAct(act);
		return say({
			person: people[said('person')] ?? said('person'),
			to: people[said('to')] ?? said('to'),
			case: calls.get(said('case')) ?? said('case'),
			sitting: calls.get(said('sitting')) ?? said('sitting'),
			group: calls.get(said('group')) ?? said('group'),
			version: said('version'),
			says: w.says[said('says')] ?? said('says')
		});
	}
}

/** What a review's cases, sittings and groups are called in it, by their ids. */
async function callsOf(db: Db, reviewId: string): Promise<Map<string, string>> {
	const [cases, sittings] = await Promise.all([casesOf(db, reviewId), sittingsOf(db, reviewId)]);
	const groups = (await Promise.all(sittings.map(({ id }) => groupsOf(db, id)))).flat();
	return new Map([
		...[...cases, ...sittings].map(({ id, number }) => [id, String(number)] as const),
		...groups.map(({ id, letter }) => [id, letter] as const)
	]);
}

function peopleIn({ personId, about }: ReadLine): string[] {
	return [personId, about.person, about.to].filter((id) => typeof id === 'string');
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
