import type { Comparable } from './comparable';
import { plain } from './stems';

/** What of a text must not differ between two that say the same. */
export interface Marks {
	/** Its numbers, by what they count: "5 weeks". */
	numbers: ReadonlyMap<string, ReadonlySet<number>>;
	/** What stands after "before", and after "after". */
	before: ReadonlySet<string>;
	after: ReadonlySet<string>;
}

/** As much of a text as is looked at for its marks. */
const LETTERS = 600;

const UNITS =
	'minutes?|hours?|days?|weeks?|months?|years?|munud(?:au)?|awr|oriau|n?diwrnod|niwrnod|wythnos(?:au)?|mis(?:oedd)?|blynedd|mlynedd';
const NUMBERS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	un: 1,
	dau: 2,
	dwy: 2,
	tri: 3,
	tair: 3,
	pedwar: 4,
	pedair: 4,
	pum: 5,
	pump: 5,
	chwe: 6,
	chwech: 6,
	saith: 7,
	wyth: 8,
	naw: 9,
	deg: 10
};
const UNIT: readonly [RegExp, string][] = [
	[/^(minute|munud)/, 'minute'],
	[/^(hour|awr|oriau)/, 'hour'],
	[/^(day|diwrnod|ndiwrnod|niwrnod)/, 'day'],
	[/^(week|wythnos)/, 'week'],
	[/^(month|mis)/, 'month'],
	[/^(year|blynedd|mlynedd)/, 'year']
];
const COUNTED = new RegExp(
	`\\b(\\d{1,4}|${Object.keys(NUMBERS).join('|')})[ -](?:o )?(${UNITS})\\b`,
	'g'
);
const AROUND =
	/\b(before|after|cyn|ar ol)\s+(?:(?:the|a|an|he|she|it|they|was|were|had|been|his|her|its|i|y|yr|ei)\s+)*(\p{L}+)/gu;

export function marksOf({ text, lang }: Pick<Comparable, 'text' | 'lang'>): Marks {
	const said = plain(text.slice(0, LETTERS), lang);
	const numbers = new Map<string, Set<number>>();
	for (const [, number, unit] of said.matchAll(COUNTED)) {
		const name = UNIT.find(([form]) => form.test(unit))?.[1] ?? unit;
		const known = numbers.get(name) ?? new Set();
		numbers.set(name, known.add(NUMBERS[number] ?? Number(number)));
	}
	const [before, after] = [new Set<string>(), new Set<string>()];
	for (const [, which, what] of said.matchAll(AROUND)) {
		(which === 'before' || which === 'cyn' ? before : after).add(what);
	}
	return { numbers, before, after };
}

/** Different numbers of the same, or one before what the other is after. */
export function conflictOf(a: Marks, b: Marks): boolean {
	for (const [unit, numbers] of a.numbers) {
		const others = b.numbers.get(unit);
		if (others && ![...numbers].some((number) => others.has(number))) return true;
	}
	return meet(a.before, b.after) || meet(a.after, b.before);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return [...a].some((each) => b.has(each));
}
