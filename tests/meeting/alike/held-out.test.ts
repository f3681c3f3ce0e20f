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

test.each([
	['held-out', 86],
	['volunteers-held-out-1', 204],
	['volunteers-held-out-2', 212]
])('of the points of %s most that say the same are suggested, and little else', (name, count) => {
	let [meant, suggested, right] = [0, 0, 0];
	for (const points of readSet(name)) {
		const pairs = alike(points, ENGLISH);
		suggested += pairs.length;
		right += rightIn(points, pairs);
		points.forEach((a, n) => {
			meant += points.slice(n + 1).filter((b) => a.meaning === b.meaning).length;
		});
	}
	const [precision, recall] = [right / suggested, right / meant];
	expect(meant).toBe(count);
	expect(precision).toBeGreaterThanOrEqual(0.85);
	expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.7);
});

test.each(['across-held-out', 'volunteers-across-held-out-1', 'volunteers-across-held-out-2'])(
	'of the findings of %s most of the first twenty suggestions are of one point',
	(name) => {
		const points = readSet(name)
			.flat()
			.map((point) => ({ ...point, group: String(point.case) }));
		const first = alike(points, ENGLISH, ACROSS_CASES).slice(0, 20);
		expect(first).toHaveLength(20);
		expect(rightIn(points, first) / 20).toBeGreaterThanOrEqual(0.6);
		for (const { a, b } of first) expect(a.split('-')[0]).not.toBe(b.split('-')[0]);
	}
);
