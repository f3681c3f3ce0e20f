import { counted } from './counted';
import { plural } from '../plural';
import type { RefusalDetails } from '../refusal-details';

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
		'date-impossible': (which: string, text: string) => `The ${which} “${text}” is not a real date`,
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
			`It has ${counted.cells(cells)} where the headings have ${headings}, so its columns may be shifted`,
		formula: (which: string) => `The ${which} is a formula without a stored value, or an error`,
		hidden: 'The row is hidden in the spreadsheet',
		totals: 'A total or a note, not a case'
	},
	files: {
		'file-empty': 'The file is empty.',
		'no-rows': 'There are no rows below the headings.',
		'no-headings': ({ sheet }: RefusalDetails) =>
			sheet === undefined
				? 'No row has the headings of a reference and a closing date. Say which columns they are.'
				: `There is no sheet named “${sheet}”.`,
		'headings-alike': ({ heading }: RefusalDetails) =>
			`Two columns have the heading “${heading}”. Say which one is meant: the second is shown with (2).`,
		'too-many-rows': ({ max = 50_000 }: RefusalDetails) =>
			`The list has more than ${Number(max).toLocaleString('en-GB')} rows. Ask for a shorter period, or split it.`,
		'not-a-spreadsheet': ({ kind }: RefusalDetails) =>
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
		'too-big-inside': ({ row, megabytes }: RefusalDetails) =>
			megabytes !== undefined
				? `The file is larger than ${megabytes} MB.`
				: row !== undefined
					? `Row ${row} is far longer than a row of a spreadsheet can be.`
					: 'The file holds far more than its size says, or than a list of cases needs.',
		'unsafe-xml':
			'The workbook contains declarations that could be used for an attack. It was not read.',
		'quote-unclosed': ({ row }: RefusalDetails) =>
			row === undefined
				? 'A quotation mark is opened and never closed.'
				: `A quotation mark that is opened in row ${row} is not closed where its cell ends.`,
		encoding: 'The letters of this file cannot be read. Save it as “CSV UTF-8” or as XLSX.'
	},
	/** The reasons in a few words, above the rows. */
	reasons: {
		open: 'still open',
		'closing-date-missing': 'no closing date',
		'status-contradicts': 'status contradicts',
		'reference-missing': 'no reference',
		duplicate: 'same twice',
		'date-impossible': 'date impossible',
		'date-unreadable': 'date unreadable',
		'date-future': 'date in the future',
		'closed-before-opened': 'closed before opened',
		'outside-window': 'outside the window',
		'control-character': 'unseen characters',
		'reference-damaged': 'reference damaged',
		'too-long': 'reference too long',
		ragged: 'columns shifted',
		formula: 'formula',
		hidden: 'hidden',
		totals: 'total or note'
	},
	page: {
		lost: (name: string) =>
			`The server was restarted before “${name}” was confirmed. Nothing of it was stored. Upload it again.`,
		title: 'The list of cases',
		link: 'Import the list of cases',
		linkText: 'The sample is drawn from a list that you import as CSV or XLSX.',
		template: 'Download the empty list (CSV)',
		example: 'Download the demonstration’s list (CSV)',
		stored: 'The list in use',
		storedFacts: (file: string, by: string, day: string) => `${file}, imported by ${by} on ${day}`,
		storedRows: (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`,
		storedRefused: (n: number) => `${n} ${plural('en', n, { one: 'row', other: 'rows' })} left out`,
		storedReason: (reason: string) => `Why the window is wider: ${reason}`,
		storedDrawn: 'A sample was drawn from it, so it is kept. A new list comes beside it.',
		storedReplaced: 'A new list takes its place.',
		downloadRefused: 'Save the rows left out, with reasons (CSV)',
		downloadAccepted: 'Save the cases (CSV)',
		needsSitting: 'Plan a sitting first: the window ends on its date.',
		toSittings: 'Plan a sitting',
		upload: 'Upload',
		choose: 'Choose a CSV or XLSX file',
		chooseHint: 'Up to 50,000 rows and 50 MB. You can also drop the file here.',
		needsScripts: 'Uploading a list needs JavaScript.',
		tooLarge: 'The file is larger than 50 MB. Nothing was sent.',
		sending: (percent: number) => `Sending: ${percent}%`,
		sent: 'The file has arrived.',
		notSent: 'The file could not be sent. Nothing was stored. Try again.',
		reading: (percent: number) => `Reading: ${percent}%. Nothing is stored yet.`,
		fault:
			'The list could not be read, because of a fault on our side. Nothing was stored. Cancel it and upload it again.',
		cancel: 'Cancel this list',
		cancelled: 'Cancelled. Nothing was stored.',
		stop: 'Stop sending',
		match: 'Match the columns',
		matched: (n: number, of: number) => `${n} of ${of} matched`,
		matchText: 'Saved for the next list of this panel once you confirm.',
		need: 'We need',
		inFile: 'In your file',
		firstRows: 'First rows',
		fields: {
			reference: 'Reference',
			opened: 'Opened',
			closed: 'Closed',
			status: 'Status'
		},
		noColumn: 'No such column',
		sheet: 'Sheet',
		keep: 'Columns to keep, to draw from each kind',
		keepHint: 'Everything else in the file is forgotten.',
		keptForStrata: 'Always kept: the panel’s settings have least numbers for it.',
		dates: 'Dates in figures',
		datesAre: {
			'': 'As the columns show',
			'day-first': 'Day first (5/6/2023 is 5 June)',
			'month-first': 'Month first (5/6/2023 is 6 May)'
		},
		months: 'Window',
		monthsAre: (n: number, from: string, to: string) =>
			`${n} ${plural('en', n, { one: 'month', other: 'months' })}: closed ${from} to ${to}`,
		reason: 'Why a wider window is needed',
		reasonHint: 'Printed in the report. Only for the wider window.',
		again: 'Read it again',
		check: 'Check the rows',
		window: (from: string, to: string) => `Window: closed ${from} to ${to}`,
		counts: (accepted: number, refused: number) => `${accepted} accepted, ${refused} refused`,
		ignored: (n: number) =>
			`${n} ${plural('en', n, { one: 'row is', other: 'rows are' })} blank or above the list.`,
		show: 'Rows shown',
		accepted: 'Accepted',
		refused: 'Refused',
		ofThese: 'of these:',
		row: 'Row',
		why: 'Why it was refused',
		none: 'There are no such rows.',
		pages: (page: number, of: number) => `Page ${page} of ${of}`,
		earlier: 'Previous page',
		later: 'Next page',
		recorded: 'Refused rows stay on record with their reason.',
		kept: (n: number, out: number) =>
			`${n} ${plural('en', n, { one: 'case', other: 'cases' })} will be kept, ${out} left out.`,
		confirm: (n: number) => `Confirm ${n === 1 ? 'this case' : `these ${n}`}`,
		confirmed: 'The list is stored.',
		refusedHeads: ['Row', 'Reference', 'Reason', 'Why it was refused'],
		acceptedHeads: ['Row', 'Reference', 'Opened', 'Closed'],
		templateHeads: ['Reference', 'Date opened', 'Date closed', 'Status']
	},
	notes: {
		oldEncoding: (name: string) =>
			`Letters such as â and ô were read as ${name}, an old encoding: check that they are right.`,
		sheet: (sheet: string, others: readonly string[]) =>
			`Read from the sheet “${sheet}”. Not read: ${others.map((name) => `“${name}”`).join(', ')}.`,
		hiddenColumns: (names: readonly string[]) =>
			`Hidden in the spreadsheet, and read: ${names.map((name) => `“${name}”`).join(', ')}.`,
		alike: (rows: readonly number[]) =>
			`References that look alike and are not the same: rows ${rows.join(', ')}.`
	}
};
