import type { Relations } from './word-net';

const ROUNDS = 10;
/** A relation less near than this is of senses that are hardly meant. */
const LEAST = 0.05;

/**
 * Draws the vectors of related words together, and leaves each near where it was (Faruqui et al., Retrofitting Word Vectors
 * to Semantic Lexicons, 2015). Rows have length 1, before and after.
 */
export function fitted(words: readonly string[], rows: number[][], near: Relations): number[][] {
	const at = new Map(words.map((word, row) => [word, row]));
	const relatedTo = words.map((word) =>
		[...(near.get(word) ?? [])].flatMap(([other, weight]) => {
			const row = at.get(other);
			return row === undefined || weight < LEAST ? [] : [{ row, weight }];
		})
	);
	const now = rows.map((row) => [...row]);
	for (let round = 0; round < ROUNDS; round++) {
		relatedTo.forEach((related, row) => {
			if (related.length === 0) return;
			const all = related.reduce((sum, { weight }) => sum + weight, 0);
			const pull = Math.min(1, all);
			const next = [...rows[row]];
			for (const { row: other, weight } of related) {
				now[other].forEach((value, n) => (next[n] += (pull * weight * value) / all));
			}
			now[row] = unit(next);
		});
	}
	return now;
}

export function unit(row: readonly number[]): number[] {
	const length = Math.hypot(...row) || 1;
	return row.map((value) => value / length);
}
