import { alike } from '../src/lib/meeting/alike/alike';
import { readSet } from './alike/sets';
import type { Labelled } from './alike/sets';
import { table } from './figures';

/** Alike points as they are suggested, against what their writers meant. */
export function measure(): void {
	const rows = ['tuning', 'held-out'].map((name) => [name, ...withinCases(readSet(name))]);
	console.log(table(['points of one case', 'pairs', 'F1', 'precision', 'recall'], rows));
}

function withinCases(cases: Labelled[][]): string[] {
	let [meant, right, wrong] = [0, 0, 0];
	for (const points of cases) {
		const meaning = new Map(points.map((point) => [point.id, point.meaning]));
		meant += pairsOf(points).length;
		for (const { a, b } of alike(points)) {
			if (meaning.get(a) === meaning.get(b)) right += 1;
			else wrong += 1;
		}
	}
	const [precision, recall] = [right / (right + wrong), right / meant];
	const f1 = (2 * precision * recall) / (precision + recall);
	return [String(meant), ...[f1, precision, recall].map((value) => value.toFixed(2))];
}

function pairsOf(points: Labelled[]): [Labelled, Labelled][] {
	return points.flatMap((a, n) =>
		points
			.slice(n + 1)
			.filter((b) => b.meaning === a.meaning)
			.map((b): [Labelled, Labelled] => [a, b])
	);
}
