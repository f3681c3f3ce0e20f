import type { BoardContent } from '../../../board/documents/board';

/**
 * The new state with every part that has not changed being the very one from before, so that a page
 * redraws only what somebody touched.
 */
export function keptOf(before: BoardContent | null, now: BoardContent): BoardContent {
	if (!before) return now;
	const old = new Map([...before.points, ...before.gone].map((point) => [point.id, point]));
	const same = <T extends { id: string }>(point: T) => {
		const was = old.get(point.id);
		return was && isSame(was, point) ? (was as unknown as T) : point;
	};
	const answers = Object.entries(now.answers).map(([prompt, given]) => {
		const was = before.answers[prompt];
		return [prompt, was && isSame(was, given) ? was : given];
	});
	return {
		...now,
		points: now.points.map(same),
		gone: now.gone.map(same),
		answers: Object.fromEntries(answers) as BoardContent['answers']
	};
}

/** Compares plain values in depth. */
function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
	);
}
