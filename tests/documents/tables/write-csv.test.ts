import { expect, test } from 'vitest';
import { csvText } from '../../../server/documents/tables/csv/write-csv';

const cells = [
	...['', '12', 'words', 'a "word"', 'a,b', 'two\nlines', 'café', '  spaces  '],
	...['=1+1', '+44 1632', '-5', '@SUM(A1)', ' =1', '\t=1', '＝1', '|calc', '%x', '\r\n=1']
];

test('every cell of a CSV is quoted, whatever is in it, and none begins as a formula', () => {
	for (const cell of cells) {
		const line = csvText([[cell]]);
		expect(line).toMatch(/^"[^]*"\r\n$/);
		const text = line.slice(1, -3).replaceAll('""', '"');
		expect([cell, `'${cell}`]).toContain(text);
		expect(text).not.toMatch(/^\s*[=+\-@＝|%]/);
		expect(text).not.toMatch(/^[\t\r\n]/);
	}
});

test('a row has as many cells as it was given', () => {
	const line = csvText([cells]).replaceAll(/"(?:[^"]|"")*"/g, 'x');
	expect(line).toBe(`${cells.map(() => 'x').join(',')}\r\n`);
});
