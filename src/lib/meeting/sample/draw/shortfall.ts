/** How many cases of one stratum are left. `stratum` is what `stratumOf` returns. */
interface Cell {
	stratum: readonly number[];
	count: number;
}

/**
 * How many of the cases wanted will be missed at the least, for each column: first as few as can be of the first column,
 * then of the second. A flow of least cost from the first column's values to the second's, through the strata.
 * @param wanted for one or two columns, how many cases of each value are still wanted
 * @param slots how many cases can still be taken
 */
export function leastShortfall(
	wanted: readonly (readonly number[])[],
	cells: Iterable<Cell>,
	slots: number
): number[] {
	const [first, second = [0]] = wanted;
	const [start, end] = [0, first.length + second.length + 1];
	const edges: Edge[] = [];
	const join = (from: number, to: number, room: number, gain: number) => {
		if (room <= 0) return;
		edges.push({ from, to, room, gain, back: edges.length + 1 });
		edges.push({ from: to, to: from, room: 0, gain: -gain, back: edges.length - 1 });
	};
	first.forEach((count, value) => {
		join(start, 1 + value, count, FIRST);
		join(start, 1 + value, slots, 0);
	});
	for (const { stratum, count } of cells) {
		join(1 + stratum[0], 1 + first.length + (stratum[1] ?? 0), count, 0);
	}
	second.forEach((count, value) => {
		join(1 + first.length + value, end, count, 1);
		join(1 + first.length + value, end, slots, 0);
	});

	let met = 0;
	for (let used = 0; used < slots; used++) {
		const path = bestPath(edges, start, end);
		const gain = path.reduce((sum, edge) => sum + edge.gain, 0);
		if (gain <= 0) break;
		met += gain;
		for (const edge of path) {
			edge.room -= 1;
			edges[edge.back].room += 1;
		}
	}
	const all = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
	return [all(first) - Math.floor(met / FIRST), all(second) - (met % FIRST)].slice(
		0,
		wanted.length
	);
}

interface Edge {
	from: number;
	to: number;
	room: number;
	gain: number;
	/** Place of the edge the other way. */
	back: number;
}

/** What one case of the first column weighs: more than all of the second. */
const FIRST = 1_000_000;

/** The way with room from start to end that gains most; empty where there is none. (Bellman and Ford) */
function bestPath(edges: Edge[], start: number, end: number): Edge[] {
	const gains = Array.from({ length: end + 1 }, () => -Infinity);
	const last: (Edge | undefined)[] = [];
	gains[start] = 0;
	for (let again = true; again;) {
		again = false;
		for (const edge of edges) {
			if (edge.room === 0 || gains[edge.from] + edge.gain <= gains[edge.to]) continue;
			gains[edge.to] = gains[edge.from] + edge.gain;
			last[edge.to] = edge;
			again = true;
		}
	}
	const path: Edge[] = [];
	for (let edge = last[end]; edge; edge = last[edge.from]) path.push(edge);
	return path;
}
