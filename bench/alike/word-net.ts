import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For each word those that WordNet puts beside it, and how near, above 0. */
export type Relations = Map<string, Map<string, number>>;

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
const PART_OF: Readonly<Record<string, (typeof PARTS)[number]>> = {
	n: 'noun',
	v: 'verb',
	a: 'adj',
	s: 'adj',
	r: 'adv'
};
/** How near two are whose senses are related: of one root, alike in meaning, one kind of the other. */
const POINTERS: Readonly<Record<string, number>> = { '+': 0.7, '&': 0.5, $: 0.5, '@': 0.2 };
/** Endings that leave the plain form, and what stands in their place. */
const INFLECTIONS: readonly (readonly [RegExp, string])[] = [
	[/ies$/, 'y'],
	[/ied$/, 'y'],
	[/(s|es|ed|d|ing|er|est)$/, ''],
	[/(ed|es|ing|er|est)$/, 'e'],
	[/([bdgklmnprt])\1(ed|ing|er)$/, '$1']
];
const SAME_ROOT = 1;

interface Sense {
	words: string[];
	pointers: { kind: string; to: string; from: number }[];
}

/** Synonyms, derivations and plain forms among the words that are wanted; and which of them WordNet has at all. */
export function readWordNet(folder: string, wanted: ReadonlySet<string>) {
	const senses = new Map<string, Sense>();
	/** By "word part sense": how frequent the sense is among the word's. */
	const shares = new Map<string, number>();
	const lemmas = new Set<string>();
	for (const part of PARTS) {
		for (const [id, sense] of sensesOf(folder, part)) senses.set(id, sense);
		for (const line of linesOf(folder, `index.${part}`)) {
			const fields = line.trim().split(' ');
			const count = Number(fields[2]);
			lemmas.add(fields[0]);
			fields
				.slice(-count)
				.forEach((offset, n) => shares.set(`${fields[0]} ${part} ${offset}`, 1 / (n + 1)));
		}
	}
	const near: Relations = new Map();
	const note = (a: string, b: string, weight: number) => {
		if (a === b || !wanted.has(a) || !wanted.has(b)) return;
		for (const [x, y] of [
			[a, b],
			[b, a]
		]) {
			const known = near.get(x) ?? new Map<string, number>();
			near.set(x, known.set(y, Math.max(weight, known.get(y) ?? 0)));
		}
	};
	const share = (word: string, id: string) => shares.get(`${word} ${id}`) ?? 0;
	for (const [id, { words, pointers }] of senses) {
		words.forEach((a, n) => {
			for (const b of words.slice(n + 1)) note(a, b, share(a, id) * share(b, id));
		});
		for (const { kind, to, from } of pointers) {
			const factor = POINTERS[kind];
			if (factor === undefined) continue;
			const of = from === 0 ? words : [words[from - 1]];
			for (const a of of) {
				for (const b of senses.get(to)?.words ?? [])
					note(a, b, factor * share(a, id) * share(b, to));
			}
		}
	}
	const plainOf = (word: string) =>
		INFLECTIONS.map(([ending, into]) => word.replace(ending, into)).find(
			(plain) => plain !== word && plain.length > 2 && lemmas.has(plain)
		);
	for (const word of wanted) {
		const plain = plainOf(word);
		if (plain) note(word, plain, SAME_ROOT);
	}
	return { near, has: (word: string) => lemmas.has(word) || plainOf(word) !== undefined };
}

function* sensesOf(folder: string, part: string): Generator<[string, Sense]> {
	for (const line of linesOf(folder, `data.${part}`)) {
		const [offset, , , count, ...rest] = line.split(' | ')[0].trim().split(' ');
		const words = Array.from({ length: parseInt(count, 16) }, (_, n) =>
			rest[2 * n].replace(/\(.*\)$/, '').toLowerCase()
		);
		const after = rest.slice(2 * words.length);
		const pointers = Array.from({ length: Number(after[0]) }, (_, n) => {
			const [kind, to, of, places] = after.slice(1 + 4 * n);
			return { kind, to: `${PART_OF[of]} ${to}`, from: parseInt(places.slice(0, 2), 16) };
		});
		yield [`${part} ${offset}`, { words, pointers }];
	}
}

function linesOf(folder: string, file: string): string[] {
	const lines = readFileSync(join(folder, file), 'utf8').split('\n');
	return lines.filter((line) => line !== '' && !line.startsWith(' '));
}
