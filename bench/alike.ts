import { ENGLISH } from '../server/alike/english';
import { alike } from '../src/lib/meeting/alike/alike';
import type { AlikePair } from '../src/lib/meeting/alike/comparable';
import { ACROSS_CASES } from '../src/lib/meeting/alike/how';
import type { Vectors } from '../src/lib/meeting/alike/vectors';
import { noVectors } from './alike/no-vectors';
import { readSet } from './alike/sets';
import type { Labelled } from './alike/sets';
import { spread, table } from './figures';

const FIRST = 20;
const RUNS = 15;

/** Alike points as they are suggested, against what their writers meant; and how long it takes. */
export async function measure(): Promise<void> {
	const sets: [string, string, Vectors][] = [
		['tuning', 'tuning', ENGLISH],
		['held-out', 'held-out', ENGLISH],
		['held-out, without vectors', 'held-out', noVectors],
		['volunteers-tuning', 'volunteers-tuning', ENGLISH],
		['volunteers-held-out-1', 'volunteers-held-out-1', ENGLISH],
		['volunteers-held-out-2', 'volunteers-held-out-2', ENGLISH],
		['volunteers-held-out-1, without vectors', 'volunteers-held-out-1', noVectors],
		['volunteers-held-out-2, without vectors', 'volunteers-held-out-2', noVectors]
	];
	const within = sets.map(([title, name, vectors]) => [
		title,
		...withinCases(readSet(name), vectors)
	]);
	console.log(table(['points of one case', 'pairs', 'F1', 'precision', 'recall'], within));
	const across = [
		'across-tuning',
		'across-held-out',
		'volunteers-across-tuning',
		'volunteers-across-held-out-1',
		'volunteers-across-held-out-2'
	].map((name) => [name, ...acrossCases(readSet(name))]);
	console.log(
		`\n${table(['findings of several cases', 'pairs', 'suggested', `precision at ${FIRST}`, 'of all', 'recall'], across)}`
	);
	console.log(`\n${table(['what', 'CPU, ms', 'by the clock, ms'], times())}`);
}

function withinCases(cases: Labelled[][], vectors: Vectors): string[] {
	let [meant, suggested, right] = [0, 0, 0];
	for (const points of cases) {
		const pairs = alike(points, vectors);
		meant += meantIn(points);
		suggested += pairs.length;
		right += rightIn(points, pairs);
	}
	const [precision, recall] = [right / suggested, right / meant];
	const f1 = (2 * precision * recall) / (precision + recall);
	return [String(meant), ...[f1, precision, recall].map((value) => value.toFixed(2))];
}

function acrossCases(cases: Labelled[][]): string[] {
	const points = cases.flat().map((point) => ({ ...point, group: String(point.case) }));
	const pairs = alike(points, ENGLISH, ACROSS_CASES);
	const first = pairs.slice(0, FIRST);
	const meant = meantIn(points);
	return [
		...[meant, pairs.length].map(String),
		(rightIn(points, first) / first.length).toFixed(2),
		(rightIn(points, pairs) / pairs.length).toFixed(2),
		(rightIn(points, pairs) / meant).toFixed(2)
	];
}

/** Pairs of one meaning; of findings, of two cases. */
function meantIn(points: Labelled[]): number {
	const isAcross = new Set(points.map((point) => point.case)).size > 1;
	let count = 0;
	points.forEach((a, n) => {
		for (const b of points.slice(n + 1)) {
			if (a.meaning === b.meaning && !(isAcross && a.case === b.case)) count += 1;
		}
	});
	return count;
}

function rightIn(points: Labelled[], pairs: AlikePair[]): number {
	const meaning = new Map(points.map((point) => [point.id, point.meaning]));
	return pairs.filter(({ a, b }) => meaning.get(a) === meaning.get(b)).length;
}

/** A case of 4 groups × 30 points, 17 of them, and what somebody may make by hand. */
function times(): string[][] {
	const all = ['tuning', 'held-out', 'across-tuning', 'across-held-out'].flatMap(readSet).flat();
	const caseOf = (n: number, count: number) =>
		Array.from({ length: count }, (_, at) => ({
			...all[(at * 7 + n * 31) % all.length],
			id: `${n}-${String(at).padStart(4, '0')}`,
			group: 'ABCD'[at % 4]
		}));
	const long = Array.from({ length: 120 }, (_, at) => ({
		...caseOf(at, 1)[0],
		id: `long ${String(at).padStart(3, '0')}`,
		text: caseOf(at, 400)
			.map(({ text }) => text)
			.join(' ')
			.slice(0, 20_000)
	}));
	const of = (what: string, use: () => unknown) => {
		const runs = Array.from({ length: RUNS }, () => {
			const [cpu, clock] = [process.cpuUsage(), performance.now()];
			use();
			const used = process.cpuUsage(cpu);
			return { cpu: (used.user + used.system) / 1000, clock: performance.now() - clock };
		});
		return [what, spread(runs.map(({ cpu }) => cpu)), spread(runs.map(({ clock }) => clock))];
	};
	return [
		of('a case of 4 × 30 points', () => alike(caseOf(1, 120), ENGLISH)),
		of('17 such cases', () => Array.from({ length: 17 }, (_, n) => alike(caseOf(n, 120), ENGLISH))),
		of('400 points', () => alike(caseOf(1, 400), ENGLISH)),
		of('1,000 points', () => alike(caseOf(1, 1_000), ENGLISH)),
		of('120 points of 20,000 letters', () => alike(long, ENGLISH))
	];
}
