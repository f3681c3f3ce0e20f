import type { Language } from '../people/people';
import type { Token } from './tokens';
import type { Vectors } from './vectors';

/** A word or a phrase as it occurs in the compared texts; each different one once. */
export interface Term {
	key: string;
	lang: Language;
	token: Token;
	/** Its row among the vectors; undefined where it has none. */
	row: number | undefined;
}

/** Another term, and how close in meaning it is, 0…1. */
export interface Close {
	term: number;
	closeness: number;
}

export interface Closeness {
	/** Two words for the same matter of the field. */
	matter: number;
	/** Two matters on one line of the glossary: its first and another, two others. */
	line: number;
	sibling: number;
	/** Two matters under one heading of it. */
	heading: number;
	/** By their vectors: what is less than the first is nothing, what is more than the second is all of the third. */
	vector: { from: number; to: number; most: number };
	/** By their spelling: shares of the runs of three letters. */
	spelling: { from: number; most: number };
}

/** So many different words are compared by their vectors; more than a case of an ordinary size has. */
const MOST_BY_VECTOR = 800;
const MOST_BY_GRAM = 40;

/**
 * For each term those that are close to it, itself among them: by the glossary, by vectors, by spelling. Terms of two
 * languages are close only through the glossary and what it says in English.
 */
export function closeTerms(terms: readonly Term[], vectors: Vectors, how: Closeness): Close[][] {
	const found = terms.map(() => new Map<number, number>());
	const note = (a: number, b: number, closeness: number) => {
		if (closeness <= (found[a].get(b) ?? 0)) return;
		found[a].set(b, closeness);
		found[b].set(a, closeness);
	};
	byMatter(terms, how, note);
	byVector(terms, vectors, how, note);
	bySpelling(terms, how, note);
	return found.map((of, at) => {
		of.set(at, 1);
		return [...of].map(([term, closeness]) => ({ term, closeness }));
	});
}

type Note = (a: number, b: number, closeness: number) => void;

function byMatter(terms: readonly Term[], how: Closeness, note: Note): void {
	const noteAll = (
		of: (term: Term) => string | null,
		closeness: (a: Token, b: Token) => number
	) => {
		const groups = new Map<string, number[]>();
		terms.forEach((term, at) => {
			const name = of(term);
			if (name !== null) groups.set(name, [...(groups.get(name) ?? []), at]);
		});
		for (const group of groups.values()) {
			eachPair(group, (a, b) => note(a, b, closeness(terms[a].token, terms[b].token)));
		}
	};
	const isFirst = ({ name, line }: Token) => name === line;
	noteAll(
		({ token, lang }) => (token.isKnown ? token.name : `${lang} ${token.name}`),
		() => how.matter
	);
	noteAll(
		({ token }) => token.line,
		(a, b) => (isFirst(a) || isFirst(b) ? how.line : how.sibling)
	);
	noteAll(
		({ token }) => token.field,
		() => how.heading
	);
}

function byVector(
	terms: readonly Term[],
	{ cosine }: Vectors,
	{ vector: { from, to, most } }: Closeness,
	note: Note
): void {
	const known = terms
		.flatMap(({ row }, term) => (row === undefined ? [] : [{ term, row }]))
		.slice(0, MOST_BY_VECTOR);
	known.forEach(({ term, row }, n) => {
		for (let m = n + 1; m < known.length; m++) {
			const like = cosine(row, known[m].row);
			if (like <= from) continue;
			note(term, known[m].term, most * Math.min(1, (like - from) / (to - from)));
		}
	});
}

function bySpelling(terms: readonly Term[], { spelling }: Closeness, note: Note): void {
	const having = new Map<string, number[]>();
	terms.forEach(({ lang, token }, at) => {
		for (const gram of new Set(token.grams)) {
			const name = `${lang} ${gram}`;
			const known = having.get(name);
			if (known) known.push(at);
			else having.set(name, [at]);
		}
	});
	const shared = new Uint8Array(terms.length);
	terms.forEach(({ lang, token: { grams } }, a) => {
		const met: number[] = [];
		for (const gram of new Set(grams)) {
			const others = having.get(`${lang} ${gram}`) ?? [];
			// What more terms than this share is no sign of one word.
			if (others.length > MOST_BY_GRAM) continue;
			for (const b of others) {
				if (b <= a) continue;
				if (shared[b] === 0) met.push(b);
				shared[b] += 1;
			}
		}
		for (const b of met) {
			const dice = (2 * shared[b]) / (grams.length + terms[b].token.grams.length);
			if (dice >= spelling.from) note(a, b, spelling.most * Math.min(1, dice));
			shared[b] = 0;
		}
	});
}

function eachPair(of: readonly number[], use: (a: number, b: number) => void): void {
	for (let n = 0; n < of.length; n++) {
		for (let m = n + 1; m < of.length; m++) use(of[n], of[m]);
	}
}
