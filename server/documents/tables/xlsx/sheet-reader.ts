import type { ListCell } from '../../../../src/lib/meeting/sample/cell';
import { FileFault } from '../file-fault';
import { MAX_TABLE_COLUMNS, MOST_SHEET_ROWS } from '../table';
import type { TakeRow } from '../table';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';
import { LONGEST_CELL, unescaped } from './text-reader';
import type { XmlHandlers } from './xml';

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d{1,3})?\s*$/i;

/** One cell while it is read. */
interface Reading {
	column: number;
	type: string;
	style: number;
	hasFormula: boolean;
	value: string | null;
}

/** Takes the elements of a sheet's part and gives its rows. */
export class SheetReader implements Required<XmlHandlers> {
	/** False once `take` wants no more. */
	goesOn = true;
	readonly hiddenColumns: number[] = [];
	readonly #strings: SharedStrings;
	readonly #styles: Styles;
	readonly #take: TakeRow;
	#isInRows = false;
	#row = 0;
	/** Whether the row says its number itself. */
	#isNumbered = false;
	#filled = new Set<number>();
	#isHidden = false;
	#cells: ListCell[] = [];
	#cell: Reading | null = null;
	#keeps = false;
	#isReading = false;

	constructor(strings: SharedStrings, styles: Styles, take: TakeRow) {
		this.#strings = strings;
		this.#styles = styles;
		this.#take = take;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (!this.goesOn) return;
		if (name === 'sheetData') this.#isInRows = true;
		else if (name === 'col') this.#column(attributes);
		if (!this.#isInRows) return;
		if (name === 'c') this.#beginCell(attributes);
		else if (name === 'v') this.#begins();
		else if (name === 't') this.#keeps = this.#cell !== null && !this.#isReading;
		else if (name === 'is') this.#begins();
		else if (name === 'f') this.#hasFormula();
		else if (name === 'row') this.#beginRow(attributes);
		else if (name === 'rPh') this.#isReading = true;
		this.#keeps = name === 'v' || (name === 't' && this.#keeps);
	}

	text(text: string): void {
		const cell = this.#cell;
		if (!this.#keeps || !cell) return;
		const kept = cell.value ?? '';
		if (kept.length < LONGEST_CELL) cell.value = kept + text.slice(0, LONGEST_CELL);
	}

	close(name: string): void {
		if (!this.goesOn || !this.#isInRows) return;
		if (name === 'sheetData') this.#isInRows = false;
		else if (name === 'v' || name === 't') this.#keeps = false;
		else if (name === 'rPh') this.#isReading = false;
		else if (name === 'c') this.#endCell();
		else if (name === 'row') this.#endRow();
	}

	#beginRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
		const row = r === undefined ? this.#row + 1 : Number(r);
		if (!Number.isInteger(row) || row <= this.#row || row > MOST_SHEET_ROWS) {
			throw new FileFault('damaged');
		}
		this.#row = row;
		this.#isNumbered = r !== undefined;
		this.#filled.clear();
		this.#isHidden = isOn(hidden) || (ht !== undefined && Number(ht) === 0);
		this.#cells = [];
	}

	#endRow(): void {
		this.goesOn = this.#take({ row: this.#row, cells: this.#cells, isHidden: this.#isHidden });
	}

	#beginCell({ r, t, s }: Readonly<Record<string, string>>): void {
		const column = r === undefined ? this.#cells.length : columnOf(r);
		if (column < 0 || column >= MAX_TABLE_COLUMNS) throw new FileFault('damaged');
		if (this.#filled.has(column)) throw new FileFault('damaged');
		this.#filled.add(column);
		if (r !== undefined && !this.#isNumbered) this.#numberBy(r);
		this.#cell = { column, type: t ?? 'n', style: Number(s ?? 0), hasFormula: false, value: null };
	}

	/** The number of a row that says none is the one that its first cell with an address says. */
	#numberBy(address: string): void {
		const row = Number(/\d+$/.exec(address)?.[0]);
		if (!(row >= this.#row && row <= MOST_SHEET_ROWS)) throw new FileFault('damaged');
		this.#row = row;
		this.#isNumbered = true;
	}

	/** A value that is there, though it may be empty. */
	#begins(): void {
		if (this.#cell) this.#cell.value ??= '';
	}

	#hasFormula(): void {
		if (this.#cell) this.#cell.hasFormula = true;
	}

	#endCell(): void {
		const cell = this.#cell;
		this.#cell = null;
		if (!cell) return;
		while (this.#cells.length < cell.column) this.#cells.push('');
		this.#cells[cell.column] = this.#valueOf(cell);
	}

	#valueOf({ type, style, hasFormula, value }: Reading): ListCell {
		// A formula's text may be empty; its number may not.
		if (hasFormula && (value === null || (value === '' && type !== 'str'))) {
			return { broken: 'formula' };
		}
		if (type === 'e') return { broken: 'error' };
		if (value === null || value === '') return '';
		if (type === 's') return this.#strings.at(Number(value));
		if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
		if (type !== 'n') return unescaped(value);
		return NUMBER.test(value) ? this.#styles.number(Number(value), style) : value;
	}

	#column({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
		if (!isOn(hidden) && !(width !== undefined && Number(width) === 0)) return;
		const last = Math.min(Number(max), MAX_TABLE_COLUMNS);
		for (let n = Number(min); n <= last && this.hiddenColumns.length < MAX_TABLE_COLUMNS; n += 1) {
			this.hiddenColumns.push(n - 1);
		}
	}
}

function isOn(value: string | undefined): boolean {
	return value === '1' || value === 'true' || value === 'on';
}

/** The column of an address such as AB12, from 0; -1 where it is none. */
function columnOf(address: string): number {
	let column = 0;
	for (let at = 0; at < address.length; at += 1) {
		const code = address.charCodeAt(at) & ~32;
		if (code < 65 || code > 90 || address.charCodeAt(at) < 65)
			return at > 0 && at < 4 ? column - 1 : -1;
		column = column * 26 + code - 64;
	}
	return -1;
}
