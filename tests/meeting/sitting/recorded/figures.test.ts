import { expect, test } from 'vitest';
import { barsOf } from '../../../../src/lib/meeting/sitting/recorded/bars';
import { MOST_COLUMNS, MOST_ROWS } from '../../../../src/lib/meeting/sitting/recorded/figures';
import {
	figuresText,
	tableInText
} from '../../../../src/lib/meeting/sitting/recorded/figures-text';
import {
	hasSameNumbers,
	readFigures
} from '../../../../src/lib/meeting/sitting/recorded/read-figures';
import { formatIn } from '../../../../src/lib/words/format';
import { refused } from '../../refused';

const calls =
	'Month\tReports\tAnswered in time\nJanuary\t1,204\t81%\nFebruary\t998\t–\nMarch\t\t79.5\n';

test('a table copied from a spreadsheet is read with its headings, names, numbers and gaps', () => {
	expect(readFigures(calls)).toEqual({
		heads: ['Month', 'Reports', 'Answered in time'],
		rows: [
			{ label: 'January', values: [1204, 81] },
			{ label: 'February', values: [998, null] },
			{ label: 'March', values: [null, 79.5] }
		]
	});
});

test.each([
	['semicolons', 'Month;Calls\r\nJanuary;1,204\r\n'],
	['commas', 'Month,Calls\nJanuary,1204'],
	['commas and quotes', '"Month","Calls"\n"January","1,204"'],
	[
		'a mark at the start, blank lines and cells at the end',
		'\uFEFFMonth\tCalls\t\n\nJanuary\t1204\t\t\n\n'
	],
	['pounds and spaces', 'Month\tCalls\nJanuary\t £1 204 ']
])('cells are told apart by %s', (_how, typed) => {
	expect(readFigures(typed)).toEqual({
		heads: ['Month', 'Calls'],
		rows: [{ label: 'January', values: [1204] }]
	});
});

test('numbers below nought are read as people write them', () => {
	const { rows } = readFigures('Change\tPoints\nA\t-2\nB\t−3.5\nC\t(4)\nD\t0');
	expect(rows.map(({ values: [value] }) => value)).toEqual([-2, -3.5, -4, 0]);
});

test.each([
	['nothing', ' \n ', 'figures-none', {}],
	['headings alone', 'Month\tCalls', 'figures-alone', {}],
	['one column', 'Month\nJanuary', 'figures-alone', {}],
	[
		'a word for a number',
		'Month\tCalls\nJanuary\tmany',
		'figures-unread',
		{ row: 2, head: 'Calls', cell: 'many' }
	],
	['a number with two points', 'Month\tCalls\nJanuary\t1.2.3', 'figures-unread', { cell: '1.2.3' }],
	[
		'commas in numbers and between cells',
		'Month,Calls\nJanuary,1,204',
		'figures-ragged',
		{ row: 2, cells: 3, heads: 2 }
	],
	['a row without a name', 'Month\tCalls\n\t3', 'figures-unnamed', { row: 2 }],
	['a column without a name', 'Month\t\tCalls\nJanuary\t3\t4', 'figures-unnamed', { row: 1 }],
	['a long name', `Month\tCalls\n${'x'.repeat(61)}\t3`, 'figures-long', { row: 2, max: 60 }],
	['an unseen character', 'Month\tCalls\nJan\u202Euary\t3', 'line-unseen', {}],
	['too many rows', `M\tC\n${'a\t1\n'.repeat(MOST_ROWS + 1)}`, 'figures-many', { rows: MOST_ROWS }],
	[
		'too many columns',
		`M${'\tC'.repeat(MOST_COLUMNS + 1)}\na`,
		'figures-many',
		{ columns: MOST_COLUMNS }
	]
] as const)('%s is refused, and the sentence can say where', (_what, typed, code, details) => {
	expect(refused(() => readFigures(typed), code)).toMatchObject(details);
});

test('the Welsh table has the same numbers in the same places, whatever its names', () => {
	const english = readFigures('Month\tCalls\nJanuary\t1,204');
	expect(hasSameNumbers(english, readFigures('Mis\tGalwadau\nIonawr\t1204'))).toBe(true);
	expect(hasSameNumbers(english, readFigures('Mis\tGalwadau\nIonawr\t1205'))).toBe(false);
	expect(hasSameNumbers(english, readFigures('Mis\tA\tB\nIonawr\t1204\t'))).toBe(false);
});

test('as the words of a block it is read back cell for cell, and pasted again it is the same table', () => {
	const table = readFigures(calls);
	const { number } = formatIn('cy', 'Europe/London');
	const text = `What they are. Source: the log.\n\n${figuresText(table, number)}`;
	expect(tableInText(text)).toEqual({
		above: 'What they are. Source: the log.',
		heads: table.heads,
		rows: [
			['January', '1,204', '81'],
			['February', '998', '–'],
			['March', '–', '79.5']
		]
	});
	expect(tableInText('Words alone.')).toBeNull();
	expect(readFigures(figuresText(table, String))).toEqual(table);
});

test('bars are as long as their numbers, on one scale with nought on it', () => {
	const { bars, nought } = barsOf(readFigures('M\tA\tB\nx\t50\t100\ny\t\t0'));
	expect(nought).toBe(0);
	expect(bars.map(({ from, length }) => [from, length])).toEqual([
		[0, 50],
		[0, 100],
		[0, 0],
		[0, 0]
	]);
	const below = barsOf(readFigures('M\tA\nx\t-25\ny\t75'));
	expect(below.nought).toBe(25);
	expect(below.bars.map(({ from, length }) => [from, length])).toEqual([
		[0, 25],
		[25, 75]
	]);
	expect(barsOf(readFigures('M\tA\nx\t0')).bars[0].length).toBe(0);
});

test('no two bars lie over each other, and the chart is as high as they are', () => {
	const { bars, height, names } = barsOf(readFigures('M\tA\tB\nx\t1\t2\ny\t3\t4'));
	// Each row's name is above its first bar.
	expect(names.map(({ row, y }) => bars.find((bar) => bar.row === row)!.y - y)).toEqual([26, 26]);
	expect(barsOf(readFigures('M\tA\nx\t1')).names).toEqual([]);
	const tops = bars.map(({ y }) => y);
	expect(tops.every((y, n) => n === 0 || y - tops[n - 1] >= 44)).toBe(true);
	expect(height).toBeGreaterThanOrEqual(tops[tops.length - 1] + 44);
});
