import type { ListCell } from './cell';
import { isBlankCell, isBroken, storedValue, cellText } from './cell';
import { plainHeading } from './fields';
import type { Headings } from './heading-row';

/** What is kept of a row below the headings until all have been read. */
export interface ListRow {
	row: number;
	reference: ListCell;
	opened: ListCell;
	closed: ListCell;
	status: ListCell;
	/** What the kept columns say, in their order. */
	values: string[];
	/** Why the row is refused, whatever it says. */
	kind: 'case' | 'hidden' | 'totals' | 'ragged';
	/** Cells that are filled in, and, where it is one alone, whether it reads as a note. */
	filled: number;
	isNote: boolean;
	/** All cells of it, blank ones included. */
	width: number;
}

const TOTAL =
	/^(grand |sub[- ]?|overall )?totals?\b|^cyfansw?m\b|^(number of|nifer yr|nifer o) (cases|rows|records|achosion)\b/i;
const TOTAL_ALONE = /^((grand |sub[- ]?|overall )?totals?|cyfanswm|count|sum|cyfrif)\s*:?\s*\d*$/i;
const NOTE =
	/^(end of|source|printed|report|generated|official|note|number of|page|produced|total|count|data|\*|\(?\d+ rows?)\b|^(\S*\p{L}{2,}\S*\s+){2,}\S*\p{L}{2,}/iu;
const RULE = /^[-=_*]{2,}$/;

/** Cells of a list's rows as they are read from a file, from the row after the headings. */
export class ListRows {
	readonly headings: Headings;
	/** Rows that are blank, or repeat the headings. */
	readonly ignored: number[] = [];
	readonly rows: ListRow[] = [];
	readonly #width: number | null;
	#cases = 0;

	/** @param width cells of the row of headings, where a row with more is refused; null where cells say their column */
	constructor(headings: Headings, width: number | null) {
		this.headings = headings;
		this.#width = width;
	}

	add(row: number, cells: readonly ListCell[], isHidden = false): void {
		const filled = cells.filter((cell) => !isBlankCell(cell));
		if (filled.length === 0 || this.#isFurniture(cells, filled)) {
			this.ignored.push(row);
			return;
		}
		const { reference, opened, closed, status } = this.headings.columns;
		const at = (column?: number) => (column === undefined ? '' : storedValue(cells[column] ?? ''));
		const read = {
			row,
			reference: at(reference),
			opened: at(opened),
			closed: at(closed),
			status: at(status),
			values: this.headings.kept.map((column) => valueOf(cells[column] ?? '')),
			filled: filled.length,
			isNote: filled.length === 1 && NOTE.test(cellText(filled[0])),
			width: cells.length
		};
		const kind = isHidden ? 'hidden' : isTotals(read, filled) ? 'totals' : this.#shapeOf(cells);
		if (kind !== 'totals') this.#cases += 1;
		this.rows.push({ ...read, kind });
	}

	/** Rows that are no totals. */
	cases(): number {
		return this.#cases;
	}

	/** Headings again, as on each page of a report, or a line drawn with hyphens. */
	#isFurniture(cells: readonly ListCell[], filled: readonly ListCell[]): boolean {
		if (filled.every((cell) => typeof cell === 'string' && RULE.test(cellText(cell)))) return true;
		const { columns, names } = this.headings;
		return Object.values(columns).every((column) => {
			const name = plainHeading(names[column]);
			return name !== '' && plainHeading(cellText(cells[column] ?? '')) === name;
		});
	}

	#shapeOf(cells: readonly ListCell[]): 'case' | 'ragged' {
		if (this.#width === null) return 'case';
		const isLong = cells.slice(this.#width).some((cell) => !isBlankCell(cell));
		const isShort = Object.values(this.headings.columns).some((column) => column >= cells.length);
		return isLong || isShort ? 'ragged' : 'case';
	}
}

function isTotals(
	{ reference, closed }: Pick<ListRow, 'reference' | 'closed'>,
	filled: readonly ListCell[]
): boolean {
	if (typeof reference === 'string' && TOTAL.test(cellText(reference))) return true;
	const hasClosed =
		!isBlankCell(closed) &&
		/\d/.test(cellText(closed)) &&
		typeof reference === 'string' &&
		!isBlankCell(reference);
	return !hasClosed && filled.some((cell) => TOTAL_ALONE.test(cellText(cell)));
}

function valueOf(cell: ListCell): string {
	const value = storedValue(cell);
	return isBroken(value) ? '' : cellText(value).normalize('NFC').slice(0, LONGEST_VALUE);
}

/** Characters kept of a cell that cases are told apart by. */
const LONGEST_VALUE = 200;
