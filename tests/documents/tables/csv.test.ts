import { expect, test } from 'vitest';
import { listIn, refusalOf } from './reading';

const HEAD = 'Reference,Date opened,Date closed,Status\r\n';

test('every row of a list is accepted, refused or ignored, once', async () => {
	const list = await listIn(
		`Closed cases,,,\r\n\r\n${HEAD}GT-1,06/03/2023,21/04/2023,Closed\r\n,,,\r\nGT-2,06/03/2023,,Under investigation\r\nTotal,2,,\r\n`
	);
	expect(list.accepted).toEqual([
		{ row: 4, reference: 'GT-1', opened: '2023-03-06', closed: '2023-04-21', values: [] }
	]);
	expect(list.reasons).toEqual({ 6: 'open', 7: 'totals' });
	expect(list.ignored).toEqual([1, 2, 3, 5]);
	expect(list.matched).toEqual({
		reference: 'Reference',
		opened: 'Date opened',
		closed: 'Date closed',
		status: 'Status'
	});
});

const rows = 'GT-1|06/03/2023|21/04/2023|Closed\nGT-2|07/03/2023|22/04/2023|Filed\n';
const head = 'Reference|Date opened|Date closed|Status\n';

test.each([',', ';', '\t', '|'])('cells may be separated by %j', async (delimiter) => {
	const text = (head + rows).replaceAll('|', delimiter);
	expect((await listIn(text)).references).toEqual(['GT-1', 'GT-2']);
	expect((await listIn(text.replaceAll('\n', '\r'))).references).toEqual(['GT-1', 'GT-2']);
});

test('a first line "sep=;" is not numbered, as in a spreadsheet', async () => {
	const list = await listIn(`sep=;\r\n${(head + rows).replaceAll('|', ';')}`);
	expect(list.ignored).toEqual([1]);
	expect(list.accepted.map(({ row }) => row)).toEqual([2, 3]);
});

const welsh = 'Cyfeirnod,Dyddiad cau,Math\nGT-ŵ1,21 Ebrill 2023,Lladrad\n';

test.each([
	['UTF-8', Buffer.from(welsh)],
	['UTF-8 with its mark', Buffer.from(`\uFEFF${welsh}`)],
	['UTF-16 LE with its mark', Buffer.from(`\uFEFF${welsh}`, 'utf16le')],
	['UTF-16 LE without', Buffer.from(welsh, 'utf16le')],
	['UTF-16 BE with its mark', Buffer.from(`\uFEFF${welsh}`, 'utf16le').swap16()],
	['UTF-16 BE without', Buffer.from(welsh, 'utf16le').swap16()]
])('%s is read', async (_, file) => {
	expect((await listIn(file)).references).toEqual(['GT-ŵ1']);
});

test('Windows-1252 is read, and what is in no encoding is refused', async () => {
	const text = Buffer.from('Reference,Date closed\nGT-\x96\xe9,21/04/2023\n', 'latin1');
	expect((await listIn(text)).references).toEqual(['GT-–é']);
	expect(
		await refusalOf(Buffer.from('Reference,Date closed\nGT-\x81\xe9,1/4/2023', 'latin1'))
	).toBe('encoding');
	const mixed = Buffer.concat([
		Buffer.from('Reference,Date closed\nŵ,1/4/2023\n'),
		Buffer.from([0xe9])
	]);
	expect(await refusalOf(mixed)).toBe('encoding');
	expect(await refusalOf(Buffer.from('\uFEFFReference', 'utf16le').subarray(0, -1))).toBe(
		'encoding'
	);
});

test('a quoted line break begins no row; a quote within a cell is a letter', async () => {
	const list = await listIn(
		`${HEAD}"GT-1",06/03/2023,21/04/2023,"Closed\r\nby post"\r\nGT-2" x,,22/04/2023,"say ""no"""\r\nGT-3,,23/04/2023,Closed`
	);
	expect(list.accepted.map(({ row, reference }) => [row, reference])).toEqual([
		[2, 'GT-1'],
		[3, 'GT-2" x'],
		[4, 'GT-3']
	]);
});

test('a quote that is not closed where its cell ends hides no rows', async () => {
	expect(await refusalOf(`${HEAD}"GT-1,,21/04/2023,Closed\nGT-2,,21/04/2023,Closed\n`)).toBe(
		'quote-unclosed'
	);
	expect(await refusalOf(`${HEAD}"GT-1,,21/04/2023,Closed\n"GT-2",,21/04/2023,Closed\n`)).toBe(
		'quote-unclosed'
	);
	const long = `${HEAD}"GT-1,,21/04/2023,Closed\n${'GT-2,,21/04/2023,Closed\n'.repeat(100_000)}`;
	expect(await refusalOf(long)).toBe('quote-unclosed');
});

test('a row with too many cells, or without a column that is needed, is refused', async () => {
	const list = await listIn(
		`${HEAD}GT-1,,21/04/2023,Closed,\nGT-2,Smith, J,21/04/2023,Closed\nGT-3,21/04/2023\n`
	);
	expect(list.references).toEqual(['GT-1']);
	expect(list.reasons).toEqual({ 3: 'ragged', 4: 'ragged' });
});

test('formulas in a CSV are refused; ="0012" is the text that it keeps', async () => {
	const list = await listIn(
		`${HEAD}"=""0012""",,21/04/2023,\n=1+1,,21/04/2023,\n@SUM(1),,21/04/2023,\n+44,,21/04/2023,\n#REF!,,21/04/2023,\nGT-9,,=TODAY(),\n`
	);
	expect(list.references).toEqual(['0012']);
	expect(new Set(Object.values(list.reasons))).toEqual(new Set(['formula']));
	expect(list.refused).toHaveLength(5);
});

test('files that are no lists are refused for what they are', async () => {
	expect(await refusalOf('')).toBe('file-empty');
	expect(await refusalOf('\uFEFF \r\n\r\n')).toBe('file-empty');
	expect(await refusalOf(HEAD)).toBe('no-rows');
	expect(await refusalOf('a,b\n1,2\n')).toBe('no-headings');
	expect(await refusalOf(Buffer.from('MZ\x90\0\x03', 'latin1'))).toBe('not-a-spreadsheet');
	expect(await refusalOf('%PDF-1.7\n')).toBe('not-a-spreadsheet');
	expect(await refusalOf('\n<html><table><tr><td>Reference')).toBe('not-a-spreadsheet');
	expect(
		await refusalOf(
			'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
		)
	).toBe('old-format');
	expect(await refusalOf(Buffer.from([1, 2, 0, 5, 6, 0, 7, 1, 2, 3, 0, 0, 9, 0]))).toBe(
		'not-a-spreadsheet'
	);
	expect(await refusalOf(`${HEAD}${'GT,,1/4/2023,\n'.repeat(50_001)}`)).toBe('too-many-rows');
	expect(await refusalOf(`${HEAD}${'a'.repeat(2_000_000)}`)).toBe('too-big-inside');
	expect(await refusalOf(Buffer.alloc(50 * 1024 * 1024 + 1, 'a'))).toBe('too-big-inside');
});

test('50,000 rows are read, and a row of totals is not counted among them', async () => {
	const many = Array.from({ length: 50_000 }, (_, n) => `GT-${n},,21/04/2023,Closed\n`).join('');
	const list = await listIn(`${HEAD}${many}Total,50000,,\n`);
	expect(list.accepted).toHaveLength(50_000);
	expect(list.refused).toHaveLength(1);
});

test('headings over two rows, repeated ones and lines of hyphens are no cases', async () => {
	const list = await listIn(
		'Reference,Dates,,Status\n,Reported,Closed,\nGT-1,06/03/2023,21/04/2023,Closed\nReference,Reported,Closed,Status\n---,---,---,---\nGT-2,06/03/2023,22/04/2023,Closed\n'
	);
	expect(list.references).toEqual(['GT-1', 'GT-2']);
	expect(list.ignored).toEqual([1, 2, 4, 5]);
});

test('columns are those that the office names', async () => {
	const text = 'Ref A,Ref B,Date 1,Date 2,Type\n1,2,01/02/2023,03/04/2023,Theft\n';
	expect(await refusalOf(text)).toBe('no-headings');
	const match = { reference: 'Ref B', closed: 'Date 2', opened: 'Date 1', keep: ['Type'] };
	expect((await listIn(text, match)).accepted).toEqual([
		{ row: 2, reference: '2', opened: '2023-02-01', closed: '2023-04-03', values: ['Theft'] }
	]);
	expect(await refusalOf(text, { ...match, closed: 'Date 3' })).toBe('no-headings');
});
