import type { IdentifierFound, IdentifierKind, Known } from './found';

/** May have a full stop after it. */
const SHORT = 'Mr|Mrs|Ms|Mx|Dr|Cllr|PC|PCSO|DC|DS|DI|DCI|Sgt|Insp|Supt|Cyng';
/** A full stop after it ends the sentence. */
const WHOLE =
	'Miss|Constable|Sergeant|Inspector|Superintendent|Cwnstabl|Rhingyll|Arolygydd|Uwcharolygydd';
const TITLE = `${SHORT}|${WHOLE}`;
/** A title or a rank, and a name or a collar number after it. */
const TITLED = new RegExp(
	`\\b(?:(?:${SHORT})\\.?|(?:${WHOLE}))\\s+(\\d{2,5}\\b|\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?)`,
	'gu'
);
/** Titles of offices, not of people: "Sergeant Major", "Constable Training". */
const OFFICE = new RegExp(
	`^(?:${TITLE}|General|Major|Training|Degree|Chief|Detective|Force)\\b`,
	'u'
);

/** Names that are also ordinary words. At the beginning of a sentence they are taken for the word. */
const WORDS = new Set(
	(
		'April August Art Baker Best Bishop Black Brown Carter Cook Cooper Dawn Day Dean Faith Fox Frank Grace Grant Gray ' +
		'Green Hill Hope Hunt Joy June King Lane Law Long Mark Marsh May Page Park Parker Penny Porter Price Reed Rose ' +
		'Rob Sharp Short Shaw Small Sue Summer Wall Ward Waters Webb Wells West White Will Wise Wood Young'
	).split(' ')
);

/** Names of people: those that are known, whole or in part, those that are listed, and any that follow a title or a rank. */
export function personNamesIn(
	text: string,
	{ names: known, listed }: Pick<Known, 'names' | 'listed'>
): IdentifierFound<IdentifierKind>[] {
	const found: IdentifierFound<IdentifierKind>[] = [];
	for (const { 0: match, 1: name, index } of text.matchAll(TITLED))
		if (!OFFICE.test(name)) found.push({ kind: 'name', start: index, text: match });
	const { patterns } = soughtOf(listed, listedAtOnce);
	const { patterns: wholes, parts } = soughtOf(known, eachWhole);
	if (patterns.length + wholes.length > 0) {
		const plain = placed(text);
		for (const pattern of [...patterns, ...wholes]) found.push(...asWritten(text, plain, pattern));
	}
	if (known.length === 0) return found;
	for (const run of text.matchAll(/\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu)) {
		const words = [...run[0].matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
			word: word.replace(/[’']s$/u, ''),
			start: run.index + index
		}));
		for (let at = 0; at < words.length; at += 1) {
			const { start } = words[at];
			let end = at;
			while (end < words.length && parts.has(folded(words[end].word))) end += 1;
			if (end === at) continue;
			const last = words[end - 1];
			const name = text.slice(start, last.start + last.word.length);
			const isOrdinary = end - at === 1 && WORDS.has(words[at].word) && beginsSentence(text, start);
			if (!isOrdinary) found.push({ kind: 'name', start, text: name });
			at = end;
		}
	}
	return found;
}

/**
 * A name as it is listed: composed letters, without the mark of a list before it ("- ", "2. ") or a mark after it; '' where
 * the line has no letter or figure.
 */
export function listedName(line: string): string {
	return line
		.normalize('NFC')
		.replace(/^(?:[^\p{L}\d]+|\d{1,3}[.)]\s+)+/u, '')
		.replace(/[^\p{L}\p{M}\d]+$/u, '');
}

/** What is looked for of a list of names: made once for a list, because a report has thousands of paragraphs. */
interface Sought {
	patterns: readonly RegExp[];
	/** The words of the names, folded. */
	parts: ReadonlySet<string>;
}

const sought = new WeakMap<readonly string[], Sought>();

function soughtOf(
	names: readonly string[],
	patternsOf: (names: readonly string[]) => RegExp[]
): Sought {
	const before = sought.get(names);
	if (before) return before;
	const words = names.flatMap((name) => folded(name).split(' '));
	const parts = new Set(words.filter((part) => part.length > 2));
	const made = { patterns: patternsOf(names), parts };
	sought.set(names, made);
	return made;
}

const plainNames = (names: readonly string[]) =>
	names.map((name) => folded(listedName(name))).filter(Boolean);

function listedAtOnce(names: readonly string[]): RegExp[] {
	const plain = plainNames(names);
	return plain.length === 0 ? [] : [patternOf(plain)];
}

/** Whole names, each by itself: two of them may overlap. */
function eachWhole(names: readonly string[]): RegExp[] {
	const whole = names.filter((name) => name.trim().includes(' '));
	return plainNames(whole).map((name) => patternOf([name]));
}

/** Where a name is in a text, whole, in whatever letters, with and without accents. */
function asWritten(
	text: string,
	{ letters, at }: ReturnType<typeof placed>,
	pattern: RegExp
): IdentifierFound<IdentifierKind>[] {
	return [...letters.matchAll(pattern)].map(({ 0: match, index }) => {
		const start = at[index];
		return { kind: 'name', start, text: text.slice(start, at[index + match.length]) };
	});
}

/** A text without accents in small letters, and for each of these, and for the end, its place in the text. */
function placed(text: string): { letters: string; at: number[] } {
	const at: number[] = [];
	let letters = '';
	let place = 0;
	for (const each of text) {
		const plain = each < '\u0080' ? each.toLowerCase() : withoutAccents(each);
		for (let n = 0; n < plain.length; n += 1) at.push(place);
		letters += plain;
		place += each.length;
	}
	return { letters, at: [...at, place] };
}

function patternOf(names: readonly string[]): RegExp {
	const all = names
		// Longest first, so that of two names that begin alike the longer one is found.
		.toSorted((a, b) => b.length - a.length)
		.map((name) =>
			name
				.split(' ')
				.map((word) => word.replace(/[^\p{L}\d]/gu, '.'))
				.join('\\s+')
		);
	return new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'gu');
}

/** Without accents, in small letters, with single spaces. */
function folded(name: string): string {
	return withoutAccents(name).replace(/’/gu, "'").replace(/\s+/gu, ' ').trim();
}

function withoutAccents(text: string): string {
	return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
}

function beginsSentence(text: string, at: number): boolean {
	return /(?:^|[.!?:\n“"(])\s*$/u.test(text.slice(0, at));
}
