import { hasUnseen } from '../../people/names';
import { Refusal } from '../../refusal';
import { LONGEST_NAME, MOST_COLUMNS, MOST_ROWS } from './figures';
import type { FigureTable } from './figures';

/**
 * Reads a small table that was copied from a spreadsheet or typed: headings first, then a name and its numbers on each
 * line. Cells are separated by tabs, else by semicolons, else by commas. (M8)
 * @throws Refusal 'figures-none', 'figures-alone', 'figures-many' {rows, columns}, 'figures-ragged' {row, cells, heads},
 *   'figures-unnamed' {row}, 'figures-unread' {row, head, cell}, 'figures-long' {row, max}, 'line-unseen'
 */
export function readFigures(typed: string): FigureTable {
	return figuresIn(rowsIn(typed));
}

/** The same of cells that were read already. */
export function figuresIn(cells: readonly (readonly string[])[]): FigureTable {
	const all = cells.map(trimmed).filter((row) => row.some((cell) => cell !== ''));
	if (all.length === 0) throw new Refusal('figures-none');
	const width = Math.max(...all.map((row) => row.length));
	const [heads, ...rows] = all;
	if (width < 2 || rows.length === 0) throw new Refusal('figures-alone');
	if (rows.length > MOST_ROWS || width - 1 > MOST_COLUMNS)
		throw new Refusal('figures-many', { rows: MOST_ROWS, columns: MOST_COLUMNS });
	const named = heads.map((head, at) => nameOf(head, at === 0, 1));
	return {
		heads: named,
		rows: rows.map((row, at) => {
			const line = at + 2;
			if (row.length > named.length)
				throw new Refusal('figures-ragged', { row: line, cells: row.length, heads: named.length });
			const [label, ...values] = named.map((_, column) => row[column] ?? '');
			return {
				label: nameOf(label, false, line),
				values: values.map((cell, column) => valueOf(cell, { line, head: named[column + 1] }))
			};
		})
	};
}

/** Whether two tables say the same in two languages. */
export function hasSameNumbers(one: FigureTable, other: FigureTable): boolean {
	const numbers = ({ heads, rows }: FigureTable) =>
		JSON.stringify([heads.length, rows.map(({ values }) => values)]);
	return numbers(one) === numbers(other);
}

/** Cells of pasted text, line by line. */
export function rowsIn(typed: string): string[][] {
	const lines = typed.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const by = lines.includes('\t') ? '\t' : lines.includes(';') ? ';' : ',';
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const end = () => {
		rows[rows.length - 1].push(cell);
		cell = '';
	};
	for (let at = 0; at < lines.length; at += 1) {
		const letter = lines[at];
		if (isQuoted) {
			if (letter !== '"') cell += letter;
			else if (lines[at + 1] === '"') cell += lines[(at += 1)];
			else isQuoted = false;
		} else if (letter === '"' && cell.trim() === '') {
			[cell, isQuoted] = ['', true];
		} else if (letter === by) end();
		else if (letter === '\n') {
			end();
			rows.push([]);
		} else cell += letter;
	}
	end();
	return rows;
}

/** Without blank cells at its end, which a spreadsheet copies along. */
function trimmed(row: readonly string[]): string[] {
	const cells = row.map((cell) => cell.trim().replace(/\s+/g, ' '));
	while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
	return cells;
}

function nameOf(cell: string, mayBeBlank: boolean, row: number): string {
	if (hasUnseen(cell)) throw new Refusal('line-unseen');
	if (cell === '' && !mayBeBlank) throw new Refusal('figures-unnamed', { row });
	if (cell.length > LONGEST_NAME) throw new Refusal('figures-long', { row, max: LONGEST_NAME });
	return cell;
}

/** A number as people write it: 1,234.5, 81%, £12, −3, (3). Null for what says that there is none. */
function valueOf(cell: string, { line, head }: { line: number; head: string }): number | null {
	if (/^([-–—]|n\/?a|d\/?b)?$/i.test(cell)) return null;
	const plain = cell.replace(/[−–]/g, '-').replace(/[£%\s\u00a0]/g, '');
	const isBelow = /^\(.*\)$/.test(plain);
	const digits = isBelow ? plain.slice(1, -1) : plain;
	const isNumber = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(digits) || /^-?\.\d+$/.test(digits);
	const value = Number(digits.replace(/,/g, ''));
	if (!isNumber || Math.abs(value) > MOST) {
		const shown = cell.length > 20 ? `${cell.slice(0, 19)}…` : cell;
		throw new Refusal('figures-unread', { row: line, head, cell: shown });
	}
	return isBelow ? -value : value;
}

/** Larger numbers lose digits when they are stored. */
const MOST = 1_000_000_000_000;
