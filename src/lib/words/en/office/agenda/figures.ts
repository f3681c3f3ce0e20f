import { plural } from '../../../plural';

/** Performance data for a stated period, as a table and as a chart. (M8) */
export const figures = {
	head: 'Performance data',
	text: 'The panel sees the data as a table and as a chart: on this page, in the meeting, and on the projector while the item is on.',
	none: 'Nothing is recorded yet.',
	record: (title: string) => `Record the data: ${title}`,
	change: (title: string) => `Change the data: ${title}`,
	titleIn: { en: 'Title of the table in English', cy: 'Title of the table in Welsh' },
	title: 'Title of the table',
	periodIn: { en: 'Period in English', cy: 'Period in Welsh' },
	period: 'Period',
	periodHint: 'Such as “January to March 2023”.',
	sourceIn: { en: 'Source in English', cy: 'Source in Welsh' },
	source: 'Source',
	sourceHint: 'Who counted, and where: such as “Force control room log”.',
	unitIn: { en: 'Unit in English', cy: 'Unit in Welsh' },
	unit: 'Unit',
	unitHint: 'What the numbers are: such as “calls” or “per cent”.',
	tableIn: { en: 'Table in English', cy: 'Table in Welsh' },
	table: 'Table',
	tableHint:
		'Copy the cells in your spreadsheet and paste them here, or type them with commas between. Headings in the first line, names in the first column, then numbers.',
	tableOther: 'The same numbers with Welsh names. Left empty, the English names are shown.',
	tableOtherEnglish: 'The same numbers with English names. Left empty, the Welsh names are shown.',
	save: 'Save the data',
	drop: 'Remove the data',
	dropOf: (title: string) => `Remove the data: ${title}`,
	inReport: 'The report prints this table.',
	notInReport: 'The report does not print this table.',
	put: 'Put into the report',
	putOf: (title: string) => `Put into the report: ${title}`,
	take: 'Leave out of the report',
	takeOf: (title: string) => `Leave out of the report: ${title}`,

	/** Below the title. */
	about: (period: string, unit: string) => (unit ? `${period}. Unit: ${unit}.` : `${period}.`),
	from: (source: string) => `Source: ${source}.`,
	/** Heads the names of the rows where nobody did. */
	row: 'Row',
	missing: 'no number',
	chart: (title: string) => `Chart: ${title}`,
	chartText: (bars: number) =>
		`${bars} ${plural('en', bars, { one: 'bar', other: 'bars' })}. The table has the same numbers.`,
	/** Name of one bar, if the table has several columns of numbers. */
	bar: (row: string, column: string) => `${row}, ${column}`
};
