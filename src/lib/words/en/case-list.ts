import type { Details } from '../refusal-details';

const field = {
	reference: 'reference',
	opened: 'opening date',
	closed: 'closing date',
	status: 'status'
};

/** The list of cases that a sample is drawn from. */
export const caseList = {
	field,
	rows: {
		open: (status: string) => `Still open: its status is “${status}”`,
		'closing-date-missing': 'No closing date',
		'status-contradicts': (status: string) =>
			`The status “${status}” and the closing date contradict each other`,
		'reference-missing': 'No reference',
		duplicate: (row: number) => `Same reference as row ${row}`,
		'date-impossible': (which: string, text: string) => `The ${which} “${text}” is no day there is`,
		'date-unreadable': (which: string, text: string) => `The ${which} “${text}” cannot be read`,
		'date-ambiguous': (which: string, text: string) =>
			`The ${which} “${text}” can be read in two ways: other dates of this file have the month first`,
		'date-future': (which: string, day: string) => `The ${which}, ${day}, is in the future`,
		'closed-before-opened': (closed: string, opened: string) =>
			`Closed on ${closed}, before it was opened on ${opened}`,
		'outside-window': (closed: string, from: string, to: string) =>
			`Closed on ${closed}, not between ${from} and ${to}`,
		'control-character':
			'The reference contains characters that cannot be seen, such as a line break',
		'reference-damaged': (text: string) =>
			`A spreadsheet has changed the reference to “${text}”: format the column as text and fill it in again`,
		'too-long': (max: number) => `The reference is longer than ${max} characters`,
		ragged: (cells: number, headings: number) =>
			`It has ${cells} cells where the headings have ${headings}, so its columns may be shifted`,
		formula: (which: string) => `The ${which} is a formula without a stored value, or an error`,
		hidden: 'The row is hidden in the spreadsheet',
		totals: 'A total or a note, not a case'
	},
	files: {
		'file-empty': 'The file is empty.',
		'no-rows': 'There are no rows below the headings.',
		'no-headings': ({ sheet }: Details) =>
			sheet === undefined
				? 'No row has the headings of a reference and a closing date. Say which columns they are.'
				: `There is no sheet named “${sheet}”.`,
		'too-many-rows': ({ max = 50_000 }: Details) =>
			`The list has more than ${Number(max).toLocaleString('en-GB')} rows. Ask for a shorter period, or split it.`,
		'not-a-spreadsheet': ({ kind }: Details) =>
			({
				program: 'This is a program, not a spreadsheet. Do not open it.',
				pdf: 'This is a PDF. Ask for the list as CSV or XLSX.',
				'web page':
					'This is a web page named as a spreadsheet. Open it in a spreadsheet and save it as XLSX.',
				'open document':
					'This is an OpenDocument file. Open it in a spreadsheet and save it as XLSX.',
				'binary workbook': 'This is a binary workbook (XLSB). Save it as XLSX.'
			})[String(kind)] ?? 'This is not a spreadsheet. Send a CSV or an XLSX file.',
		password: 'The workbook is locked with a password. Save it without one, and send it again.',
		'old-format': 'This is a workbook in an old format. Open it and save it as XLSX.',
		damaged: 'The file is damaged or incomplete. Ask for it again.',
		'too-big-inside': ({ row, megabytes }: Details) =>
			megabytes !== undefined
				? `The file is larger than ${megabytes} MB.`
				: row !== undefined
					? `Row ${row} is far longer than a row of a spreadsheet can be.`
					: 'The file holds far more than its size says, or than a list of cases needs.',
		'unsafe-xml':
			'The workbook contains declarations that could be used for an attack. It was not read.',
		'quote-unclosed': ({ row }: Details) =>
			row === undefined
				? 'A quotation mark is opened and never closed.'
				: `A quotation mark that is opened in row ${row} is not closed where its cell ends.`,
		encoding: 'The letters of this file cannot be read. Save it as “CSV UTF-8” or as XLSX.'
	},
	notes: {
		sheet: (sheet: string, others: readonly string[]) =>
			`Read from the sheet “${sheet}”. Not read: ${others.map((name) => `“${name}”`).join(', ')}.`,
		hiddenColumns: (names: readonly string[]) =>
			`Hidden in the spreadsheet, and read: ${names.map((name) => `“${name}”`).join(', ')}.`,
		alike: (rows: readonly number[]) =>
			`References that look alike and are not the same: rows ${rows.join(', ')}.`
	}
};
