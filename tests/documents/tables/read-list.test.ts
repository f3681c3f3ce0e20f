import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateCell, workbook } from './workbook';

const folder = mkdtempSync(join(tmpdir(), 'plenary-lists-'));

function readList(name: string, content: string | Buffer, ...words: string[]) {
	const file = join(folder, name);
	writeFileSync(file, content);
	const command = ['--import', 'tsx', 'server/cli/read-list.ts', file, ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, stderr, answer: stdout === '' ? null : (JSON.parse(stdout) as unknown) };
}

test('read-list prints one JSON: fields that were matched, and each row once', () => {
	const text =
		'Crime no.,Reported,Closed,Type\nGT-1,06/03/2023,21/04/2023,Theft\nGT-2,06/03/2022,21/04/2022,Fraud\n\n';
	const match = join(folder, 'match.json');
	writeFileSync(match, '{"keep": ["Type"]}');
	const words = ['--meeting', '2023-07-03', '--months', '6', '--match', match];
	expect(readList('a.csv', text, ...words)).toEqual({
		status: 0,
		stderr: '',
		answer: {
			file: null,
			matched: { reference: 'Crime no.', opened: 'Reported', closed: 'Closed' },
			accepted: [
				{
					row: 2,
					reference: 'GT-1',
					opened: '2023-03-06',
					closed: '2023-04-21',
					values: { Type: 'Theft' }
				}
			],
			refused: [
				{
					row: 3,
					reference: 'GT-2',
					reason: 'outside-window',
					sentence:
						'Closed on 21\u00a0April 2022, not between 3\u00a0January 2023 and 3\u00a0July 2023'
				}
			],
			ignored: [1, 4],
			sheet: '',
			notes: []
		}
	});
});

test('read-list exits 1 where the file is refused, and 2 where the command makes no sense', () => {
	const refused = readList('b.xlsx', '%PDF-1.7', '--meeting', '2023-07-03');
	expect(refused).toMatchObject({
		status: 1,
		answer: { file: { reason: 'not-a-spreadsheet' }, accepted: [], refused: [], ignored: [] }
	});
	expect(readList('c.csv', 'a', '--meeting', '2023-02-30')).toMatchObject({
		status: 2,
		answer: null
	});
	expect(readList('c.csv', 'a')).toMatchObject({ status: 2, answer: null });
});

test('read-list says what it read and what it did not', () => {
	const rows = [
		['Reference', 'Closed'],
		['GT-1', dateCell(45037)],
		['gt-1', dateCell(45037)]
	];
	const before = '<cols><col min="2" max="2" hidden="true"/></cols>';
	const book = workbook({
		sheets: [
			{ name: 'A', rows, before },
			{ name: 'B', rows: [] }
		]
	});
	const { answer } = readList('d.xlsx', book, '--meeting', '2023-07-03');
	expect(answer).toMatchObject({
		sheet: 'A',
		notes: [
			'Read from the sheet “A”. Not read: “B”.',
			'Hidden in the spreadsheet, and read: “Closed”.',
			'References that look alike and are not the same: rows 2, 3.'
		]
	});
});
