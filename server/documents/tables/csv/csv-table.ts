import type { Match } from '../../../../src/lib/meeting/sample/fields';
import { findHeadings } from '../../../../src/lib/meeting/sample/heading-row';
import type { SheetRow } from '../../../../src/lib/meeting/sample/heading-row';
import { FileFault } from '../file-fault';
import type { SheetTable, TakeRow } from '../table';
import { CsvReader } from './csv-reader';
import { decoded, encodingOf } from './encoding';
import type { Encoding } from './encoding';

const DELIMITERS = [',', ';', '\t', '|'];
/** A first line for spreadsheets alone, which they do not show or number. */
const SEP = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;
/** Rows that are looked at to tell the delimiter. */
const FIRST_ROWS = 50;

/** @throws FileFault */
export function csvTable(file: Buffer, match: Match): SheetTable {
	const encoding = encodingOf(file);
	const sample = startOf(file, encoding);
	if (sample.trim() === '') throw new FileFault('file-empty');
	expectText(sample);
	const sep = SEP.exec(sample);
	const skip = sep ? sep[0].length : 0;
	const delimiter = sep ? sep[1] : delimiterOf(sample, match);
	return {
		sheets: [{ name: '', isHidden: false }],
		from1904: false,
		hasAddresses: false,
		oldEncoding: encoding === 'macintosh' || encoding === 'dos-850' ? encoding : undefined,
		async read(_sheet, take, progress) {
			await readRows(file, { encoding, skip, delimiter }, take, progress);
			return [];
		}
	};
}

async function readRows(
	file: Buffer,
	{ encoding, skip, delimiter }: { encoding: Encoding; skip: number; delimiter: string },
	take: TakeRow,
	progress?: (share: number) => void
): Promise<void> {
	const reader = new CsvReader(delimiter, (row, cells) => take({ row, cells, isHidden: false }));
	let [left, done] = [skip, 0];
	for (const text of decoded(file, encoding)) {
		const cut = Math.min(left, text.length);
		left -= cut;
		reader.write(text.slice(cut));
		if (!reader.goesOn) return;
		done += text.length;
		progress?.(Math.min(1, done / file.length));
		await new Promise((resolve) => setImmediate(resolve));
	}
	reader.end();
}

/** The first part of the text that is not blank, and what follows up to the same again. */
function startOf(file: Buffer, encoding: Encoding): string {
	let start = '';
	for (const text of decoded(file, encoding)) {
		if (start === '' && text.trim() === '') continue;
		start += text;
		if (start.length > 500_000) break;
	}
	return start.replace(/^\uFEFF/, '');
}

/** Another kind of file is full of control characters, also where it begins like no kind that is known. */
function expectText(sample: string): void {
	const controls = sample.match(/[\0-\x08\x0b\x0c\x0e-\x1f]/g)?.length ?? 0;
	if (controls > Math.max(8, sample.length / 100)) {
		throw new FileFault('not-a-spreadsheet', { kind: 'other' });
	}
}

/** The delimiter by which the headings are found; otherwise the one that gives most rows the same number of cells. */
function delimiterOf(sample: string, match: Match): string {
	const tried = DELIMITERS.map((delimiter) => {
		const rows = firstRows(sample, delimiter);
		const fields = Object.keys(findHeadings(rows, match)?.columns ?? {}).length;
		const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
		const usual = Math.max(
			0,
			...widths.map((width) => widths.filter((each) => each === width).length)
		);
		return { delimiter, fields, usual };
	});
	const [best] = tried.sort((a, b) => b.fields - a.fields || b.usual - a.usual);
	return best.delimiter;
}

function firstRows(sample: string, delimiter: string): SheetRow[] {
	const rows: SheetRow[] = [];
	const reader = new CsvReader(delimiter, (row, cells) => {
		rows.push({ row, cells });
		return rows.length < FIRST_ROWS;
	});
	try {
		reader.write(sample);
		reader.end();
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
	}
	return rows;
}
