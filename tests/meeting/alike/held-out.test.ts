import { expect, test } from 'vitest';
import { readSet } from '../../../bench/alike/sets';
import type { Labelled } from '../../../bench/alike/sets';
import { ENGLISH } from '../../../server/alike/english';
import { alike } from '../../../src/lib/meeting/alike/alike';
import type { AlikePair } from '../../../src/lib/meeting/alike/comparable';
import { ACROSS_CASES } from '../../../src/lib/meeting/alike/how';

/** What `npm run bench -- alike` measures, of points that no weight and no word of the glossary was chosen for. */
function rightIn(points: Labelled[], pairs: AlikePair[]): number {
	const meaning = new Map(points.map((point) => [point.id, point.meaning]));
	return pairs.filter(({ a, b }) => meaning.get(a) === meaning.get(b)).length;
}

test('of the points held out most that say the same are suggested, and little else', () => {
	let [meant, suggested, right] = [0, 0, 0];
	for (const points of readSet('held-out')) {
		const pairs = alike(points, ENGLISH);
		suggested += pairs.length;
		right += rightIn(points, pairs);
		points.forEach((a, n) => {
			meant += points.slice(n + 1).filter((b) => a.meaning === b.meaning).length;
		});
	}
	const [precision, recall] = [right / suggested, right / meant];
	expect(meant).toBe(86);
	expect(precision).toBeGreaterThanOrEqual(0.85);
	expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.7);
});

test('of findings of several cases most of the first twenty suggestions are of one point', () => {
	const points = readSet('across-held-out')
		.flat()
		.map((point) => ({ ...point, group: String(point.case) }));
	const first = alike(points, ENGLISH, ACROSS_CASES).slice(0, 20);
	expect(first).toHaveLength(20);
	expect(rightIn(points, first) / 20).toBeGreaterThanOrEqual(0.6);
	for (const { a, b } of first) expect(a.split('-')[0]).not.toBe(b.split('-')[0]);
});
