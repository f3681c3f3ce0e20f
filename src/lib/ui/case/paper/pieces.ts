import type { Kind } from '../../point/kinds';

/** Words of a paper to which a point is attached. `start` and `end` are UTF-16 units of the stored text. */
export interface AttachedWords {
	/** The point's id. */
	point: string;
	kind: Kind;
	/** Who wrote the point. */
	by: string;
	start: number;
	end: number;
}

interface Piece {
	/** UTF-16 units of the stored text. */
	start: number;
	words: string;
	isRedacted: boolean;
	/** The points attached to these words; the one that begins last, and so is the shorter one, first. */
	marks: readonly AttachedWords[];
	/** The first piece of its first mark: what stands for the mark by keyboard. */
	isFirst: boolean;
	/** A point leads here. */
	isLed: boolean;
}

/** One entry of a log: the lines up to the next one that begins with a date. `when` is null before the first. */
interface CallLogEntry {
	when: { words: string; iso: string } | null;
	pieces: Piece[];
}

/** `20/02/2023 22:35 `: the day comes before the month. */
const DATED = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2}:\d{2}))?[ ,:]/;

/** The text in its entries and pieces. Joined, the words of all are the text again. */
export function logEntriesOf(
	text: string,
	marks: readonly AttachedWords[],
	led: { start: number; end: number } | null
): CallLogEntry[] {
	const entries: CallLogEntry[] = [];
	let at = 0;
	for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
		const dated = DATED.exec(line);
		const head = dated ? dated[0].length : 0;
		if (dated) {
			const [words, day, month, year, time] = dated;
			const iso = `${year}-${month}-${day}${time ? `T${time}` : ''}`;
			entries.push({ when: { words, iso }, pieces: [] });
		} else if (entries.length === 0) entries.push({ when: null, pieces: [] });
		const { pieces } = entries.at(-1)!;
		pieces.push(...piecesOf(text, { start: at + head, end: at + line.length }, marks, led));
		at += line.length;
	}
	return entries;
}

function piecesOf(
	text: string,
	within: { start: number; end: number },
	marks: readonly AttachedWords[],
	led: { start: number; end: number } | null
): Piece[] {
	const edges = new Set([within.start, within.end]);
	for (const place of led ? [...marks, led] : marks) {
		for (const edge of [place.start, place.end])
			if (edge > within.start && edge < within.end) edges.add(edge);
	}
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(0, -1).flatMap((start, n) => {
		const end = cuts[n + 1];
		const covers = (place: { start: number; end: number }) =>
			place.start <= start && place.end >= end;
		const over = marks.filter(covers).sort((a, b) => b.start - a.start || a.end - b.end);
		const [first] = over;
		const isFirst = first !== undefined && Math.max(first.start, within.start) === start;
		const isLed = led !== null && covers(led);
		let at = start;
		return text
			.slice(start, end)
			.split(/(█+)/)
			.filter(Boolean)
			.map((words) => {
				const isRedacted = words.startsWith('█');
				const piece = { start: at, words, isRedacted, marks: over, isLed };
				at += words.length;
				return { ...piece, isFirst: isFirst && piece.start === start };
			});
	});
}
