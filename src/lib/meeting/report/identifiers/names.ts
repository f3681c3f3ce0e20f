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
	found.push(...asWritten(text, listed));
	if (known.length === 0) return found;
	for (const name of known.filter((each) => each.trim().includes(' ')))
		found.push(...asWritten(text, [name]));

	const whole = known.map(folded).filter((name) => name.length > 0);
	const parts = new Set(whole.flatMap((name) => name.split(' ')).filter((part) => part.length > 2));
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

/** Where any of these names is in a text, whole, in whatever letters, with and without accents. */
function asWritten(text: string, names: readonly string[]): IdentifierFound<IdentifierKind>[] {
	const plain = names.map((name) => folded(listedName(name))).filter(Boolean);
	if (plain.length === 0) return [];
	const { letters, at } = placed(text);
	return [...letters.matchAll(patternOf(plain))].map(({ 0: match, index }) => {
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
		const plain = withoutAccents(each);
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
