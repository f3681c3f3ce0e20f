/** A stretch of two texts laid over each other. */
export interface Stretch {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Cells of the table we will fill; beyond it the changed middle is shown as replaced whole. */
const MOST_CELLS = 4_000_000;

/** What became of a text, word by word: the longest words kept in order, the rest removed or added. */
export function diffWords(before: string, after: string): Stretch[] {
	const [a, b] = [wordsOf(before), wordsOf(after)];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;

	const middle = align(a.slice(start, a.length - end), b.slice(start, b.length - end));
	const all: Stretch[] = [
		...a.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
		...middle,
		...a.slice(a.length - end).map((text): Stretch => ({ kind: 'same', text }))
	];
	return gathered(all);
}

function wordsOf(text: string): string[] {
	return text.match(/\s+|[\p{L}\p{N}\p{M}’'-]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

function align(a: string[], b: string[]): Stretch[] {
	if (a.length * b.length > MOST_CELLS) {
		return [
			{ kind: 'removed', text: a.join('') },
			{ kind: 'added', text: b.join('') }
		];
	}
	const width = b.length + 1;
	const longest = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			longest[i * width + j] =
				a[i] === b[j]
					? longest[(i + 1) * width + j + 1] + 1
					: Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
		}
	}
	const out: Stretch[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			out.push({ kind: 'same', text: a[i++] });
			j++;
		} else if (
			j >= b.length ||
			(i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
		) {
			out.push({ kind: 'removed', text: a[i++] });
		} else out.push({ kind: 'added', text: b[j++] });
	}
	return out;
}

/** A space between two changed words belongs to the change: one stretch removed, then one added. */
function gathered(all: Stretch[]): Stretch[] {
	const out: Stretch[] = [];
	let removed = '';
	let added = '';
	const settle = () => {
		if (removed) out.push({ kind: 'removed', text: removed });
		if (added) out.push({ kind: 'added', text: added });
		removed = added = '';
	};
	all.forEach(({ kind, text }, n) => {
		const bridges =
			kind === 'same' && text.trim() === '' && (removed || added) && changesNext(all, n);
		if (kind === 'removed' || bridges) removed += text;
		if (kind === 'added' || bridges) added += text;
		if (kind !== 'same' || bridges) return;
		settle();
		const last = out.at(-1);
		if (last?.kind === 'same') last.text += text;
		else out.push({ kind, text });
	});
	settle();
	return out;
}

const changesNext = (all: Stretch[], n: number) =>
	all[n + 1] !== undefined && all[n + 1].kind !== 'same';
