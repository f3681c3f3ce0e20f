import { closeTerms } from './closeness';
import type { Close, Term } from './closeness';
import type { Comparable } from './comparable';
import { marksOf } from './guards';
import type { Marks } from './guards';
import type { How } from './how';
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type { Vectors } from './vectors';

/** Points as they are compared. */
export interface Compared {
	points: readonly Comparable[];
	texts: readonly Text[];
	/** For each term those that are close to it. */
	close: readonly Close[][];
}

export interface Text {
	tokens: readonly Token[];
	/** By token: its term, and its weight. */
	terms: readonly number[];
	weights: Float64Array;
	/** Their sum, and that of words of the field, which the other language has as well. */
	weight: number;
	shared: number;
	marks: Marks;
	/** Whether it says that something was prompt or late; else whether it speaks of time at all. */
	timing: 'judged' | 'told' | 'none';
}

/** Words of a whole case, shared among its points; an ordinary one has no more than thirty. */
const WORDS = 3600;
const FEWEST = 6;
const MOST = 200;
/** The first ones are compared. */
const MOST_POINTS = 400;

/** Each text's words, what each word is close to among all of these texts, and how much it counts. */
export function comparedOf(given: readonly Comparable[], vectors: Vectors, how: How): Compared {
	const points = given.slice(0, MOST_POINTS);
	const most = Math.min(MOST, Math.max(FEWEST, Math.floor(WORDS / (points.length || 1))));
	const isWord = (word: string) => vectors.rowOf(word) !== undefined;
	const tokens = points.map(({ text, lang }) =>
		tokensOf(text, lang, most, lang === 'en' ? isWord : undefined)
	);
	const { terms, termsOf } = termsIn(points, tokens, vectors);
	const rarity = rarityOf(terms, termsOf, vectors, how);
	const texts = points.map((point, at): Text => {
		const weights = Float64Array.from(termsOf[at], (term, n) => rarity[term] * tokens[at][n].worth);
		return {
			tokens: tokens[at],
			terms: termsOf[at],
			weights,
			weight: weights.reduce((sum, each) => sum + each, 0),
			shared: weights.reduce((sum, each, n) => sum + (tokens[at][n].isKnown ? each : 0), 0),
			marks: marksOf(point),
			timing: timingOf(tokens[at])
		};
	});
	return { points, texts, close: closeTerms(terms, vectors, how.closeness) };
}

function timingOf(tokens: readonly Token[]): Text['timing'] {
	if (tokens.some(({ name }) => name === 'prompt')) return 'judged';
	return tokens.some(({ field }) => field === 'time') ? 'told' : 'none';
}

function termsIn(points: readonly Comparable[], tokens: readonly Token[][], vectors: Vectors) {
	const at = new Map<string, number>();
	const terms: Term[] = [];
	const termsOf = points.map(({ lang }, n) =>
		tokens[n].map((token) => {
			const key = `${lang} ${token.name} ${token.words.join(' ')}`;
			const known = at.get(key);
			if (known !== undefined) return known;
			at.set(key, terms.length);
			terms.push({ key, lang, token, row: rowOf(token, vectors) });
			return terms.length - 1;
		})
	);
	return { terms, termsOf };
}

/** The row of vectors for a phrase or a Welsh word of the glossary: that of its first English word. */
function rowOf({ english, isKnown, name }: Token, vectors: Vectors): number | undefined {
	if (english.length === 1) return vectors.rowOf(english[0]);
	return isKnown ? vectors.rowOf(name) : undefined;
}

function rarityOf(
	terms: readonly Term[],
	termsOf: readonly number[][],
	vectors: Vectors,
	{ rarity }: How
): Float64Array {
	const name = (term: number) => terms[term].token.name;
	const spread = new Map<string, number>();
	for (const of of termsOf) {
		for (const each of new Set(of.map(name))) spread.set(each, (spread.get(each) ?? 0) + 1);
	}
	const count = termsOf.length;
	return Float64Array.from(terms, ({ row, token }, term) => {
		const among = Math.log(1 + count / (spread.get(name(term)) ?? 1)) / Math.log(1 + count);
		if (row === undefined && !token.isKnown) return among ** rarity.inCase * rarity.unknown;
		const rank =
			row === undefined || token.words.length > 1
				? 1
				: Math.log(2 + row) / Math.log(2 + vectors.count);
		return among ** rarity.inCase * rank ** rarity.general;
	});
}
