import { FileFault } from '../file-fault';
import { MAX_TABLE_COLUMNS, MOST_SHEET_ROWS } from '../table';

/** Characters of one row. */
const LONGEST_ROW = 1_000_000;
const [QUOTE, LF, CR, SPACE, TAB] = ['"', '\n', '\r', ' ', '\t'].map((each) => each.charCodeAt(0));

/**
 * Reads CSV (RFC 4180) in pieces. A line ends in CR LF, LF or CR, in one file mixed. A quote within a cell that does not
 * begin with one is a letter; a quoted cell must end where its quote does, so that no row disappears in another.
 * Rows are numbered as a spreadsheet numbers them: a quoted line end begins no row.
 */
export class CsvReader {
	readonly #delimiter: number;
	readonly #take: (row: number, cells: string[]) => boolean;
	#row = 1;
	#cells: string[] = [];
	#cell = '';
	#state: 'start' | 'plain' | 'quoted' | 'quote' | 'after' = 'start';
	#length = 0;
	#lastWasCr = false;
	#quotedAt = 0;
	/** False once `take` wants no more. */
	goesOn = true;

	constructor(delimiter: string, take: (row: number, cells: string[]) => boolean) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#take = take;
	}

	/** @throws FileFault 'quote-unclosed' {row}, 'too-big-inside', 'too-many-rows' */
	write(text: string): void {
		let from = 0;
		for (let at = 0; at < text.length && this.goesOn; at += 1) {
			const code = text.charCodeAt(at);
			if (this.#state === 'quoted') {
				const quote = code === QUOTE ? at : text.indexOf('"', at);
				const to = quote < 0 ? text.length : quote;
				this.#keep(text.slice(from, to));
				at = to;
				from = to + 1;
				if (quote >= 0) this.#state = 'quote';
				continue;
			}
			if (this.#state === 'quote') {
				if (code === QUOTE) {
					this.#state = 'quoted';
					from = at;
					continue;
				}
				this.#state = 'after';
			}
			const isEnd = code === LF || code === CR;
			if (code === LF && this.#lastWasCr) {
				this.#lastWasCr = false;
				from = at + 1;
				continue;
			}
			this.#lastWasCr = code === CR;
			if (isEnd || code === this.#delimiter) {
				if (this.#state === 'plain') this.#keep(text.slice(from, at));
				this.#endCell();
				if (isEnd) this.#endRow();
				from = at + 1;
			} else if (this.#state === 'after') {
				if (code !== SPACE && code !== TAB)
					throw new FileFault('quote-unclosed', { row: this.#quotedAt });
				from = at + 1;
			} else if (this.#state === 'start') {
				from = code === QUOTE ? at + 1 : at;
				this.#state = code === QUOTE ? 'quoted' : 'plain';
				this.#quotedAt = this.#row;
			}
		}
		if (this.goesOn && (this.#state === 'plain' || this.#state === 'quoted')) {
			this.#keep(text.slice(from));
		}
	}

	/** @throws FileFault as `write` */
	end(): void {
		if (!this.goesOn) return;
		if (this.#state === 'quoted') throw new FileFault('quote-unclosed', { row: this.#quotedAt });
		if (this.#state === 'start' && this.#cells.length === 0) return;
		this.#endCell();
		this.#endRow();
	}

	#keep(text: string): void {
		this.#length += text.length;
		// A quote that is never closed takes in all that follows: which it is, the end of the file says.
		if (this.#length <= LONGEST_ROW) this.#cell += text;
		else if (this.#state !== 'quoted') throw new FileFault('too-big-inside', { row: this.#row });
	}

	#endCell(): void {
		if (this.#length > LONGEST_ROW || this.#cells.length >= MAX_TABLE_COLUMNS) {
			throw new FileFault('too-big-inside', { row: this.#row });
		}
		this.#cells.push(this.#state === 'plain' ? withoutQuotes(this.#cell) : this.#cell);
		this.#cell = '';
		this.#state = 'start';
	}

	#endRow(): void {
		if (this.#row > MOST_SHEET_ROWS) throw new FileFault('too-many-rows');
		this.goesOn = this.#take(this.#row, this.#cells);
		this.#row += 1;
		this.#cells = [];
		this.#length = 0;
	}
}

/** Some programs write a space between the delimiter and a quoted cell. */
function withoutQuotes(cell: string): string {
	const first = cell.charCodeAt(0);
	if (first !== SPACE && first !== TAB) return cell;
	return /^[ \t]+"([^"]*)"[ \t]*$/.exec(cell)?.[1] ?? cell;
}
