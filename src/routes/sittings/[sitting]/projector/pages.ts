/** A finding with the offsets in its text at which its lines begin, as the browser broke them. */
export interface Measured {
	id: string;
	lines: readonly number[];
}

/** A finding, or some lines of a long one, on a page: `text.slice(from, to)`. */
export interface Piece {
	id: string;
	from: number;
	/** Null where it goes to the end of the text. */
	to: number | null;
}

interface Space {
	/** Most lines on one page. */
	lines: number;
	/** Pixels for them all. */
	height: number;
	/** Pixels of one line, and between two findings. */
	line: number;
	gap: number;
}

/** The page of findings that is shown, of how many, and the way to the others. */
export interface Ways {
	index: number;
	total: number;
	turn: (by: number) => void;
}

/**
 * Findings put on pages in their order. One that fits on a page is never broken over two; one that does not begins a page
 * of its own.
 */
export function pagesOf(findings: readonly Measured[], space: Space): Piece[][] {
	const most = Math.max(1, Math.min(space.lines, fitting(space.height, space)));
	const pages: Piece[][] = [];
	let page: Piece[] = [];
	let used = 0;
	let height = 0;
	const turn = () => {
		pages.push(page);
		page = [];
		used = height = 0;
	};
	for (const { id, lines } of findings) {
		for (let at = 0; at < lines.length;) {
			const gap = page.length > 0 ? space.gap : 0;
			const free = page.length > 0 ? fitting(space.height - height - gap, space) : most;
			const left = lines.length - at;
			const takes = Math.min(left, free, most - used);
			if (takes < left && page.length > 0) {
				turn();
				continue;
			}
			page.push({ id, from: lines[at], to: lines[at + takes] ?? null });
			used += takes;
			height += gap + takes * space.line;
			at += takes;
		}
	}
	if (page.length > 0) pages.push(page);
	return pages;
}

/** The page that shows this place of a finding; the first where none does. */
export function pageWith(pages: readonly Piece[][], id: string, from: number): number {
	const shows = (piece: Piece) =>
		piece.id === id && piece.from <= from && (piece.to === null || from < piece.to);
	return Math.max(
		0,
		pages.findIndex((page) => page.some(shows))
	);
}

/** Whole lines that fit, with half a pixel for rounding. */
function fitting(height: number, { line }: Space): number {
	return Math.max(0, Math.floor((height + 0.5) / line));
}
