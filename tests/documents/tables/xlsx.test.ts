import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listIn, refusalOf } from './reading';
import { dateCell, workbook } from './workbook';

const HEAD = ['Crime no.', 'Date reported', 'Date closed', 'Status'];
const formula = (value: string, type = '') => ({ xml: `<c r="@" ${type}><f>A1</f>${value}</c>` });

test('texts, dates and numbers of a workbook are read; rows that are missing are ignored', async () => {
	const list = await listIn(
		workbook({
			sheets: [
				{
					rows: [
						['Closed cases'],
						[],
						HEAD,
						['GT-1', dateCell(44991), dateCell(45037.75), 'Closed'],
						[],
						['GT-2', '6 March 2023', 45038, null],
						[20230000123, null, '2023-04-21T10:00:00', 'Filed']
					]
				}
			]
		})
	);
	expect(
		list.accepted.map(({ row, reference, opened, closed }) => [row, reference, opened, closed])
	).toEqual([
		[4, 'GT-1', '2023-03-06', '2023-04-21'],
		[6, 'GT-2', '2023-03-06', '2023-04-22'],
		[7, '20230000123', null, '2023-04-21']
	]);
	expect(list.ignored).toEqual([1, 2, 3, 5]);
	expect(list.refused).toEqual([]);
});

test('days counted from 1904 are read as such', async () => {
	const rows = [HEAD, ['GT-1', null, dateCell(45037 - 1462), 'Closed']];
	const list = await listIn(workbook({ date1904: true, sheets: [{ rows }] }));
	expect(list.accepted[0].closed).toBe('2023-04-21');
});

test('a formula gives the value that is stored with it, or its row is refused', async () => {
	const list = await listIn(
		workbook({
			formats: ['dd/mm/yyyy'],
			sheets: [
				{
					rows: [
						HEAD,
						[formula('<v>GT-1</v>', 't="str"'), null, formula('<v>45037</v>', 's="1"'), 'Closed'],
						['GT-2', null, formula(''), 'Closed'],
						['GT-3', null, formula('<v></v>'), 'Closed'],
						['GT-4', null, formula('<v>#REF!</v>', 't="e"'), 'Closed'],
						[formula(''), null, dateCell(45037), 'Closed'],
						['GT-6', null, formula('<v></v>', 't="str"'), ''],
						['GT-7', null, formula('<v>0</v>', 's="1"'), '']
					]
				}
			]
		})
	);
	expect(list.references).toEqual(['GT-1']);
	expect(list.reasons).toEqual({
		3: 'formula',
		4: 'formula',
		5: 'formula',
		6: 'formula',
		7: 'closing-date-missing',
		8: 'closing-date-missing'
	});
});

test('hidden rows are refused, hidden columns and other sheets are said', async () => {
	const list = await listIn(
		workbook({
			sheets: [
				{ name: 'Notes', rows: [['Nothing here']] },
				{
					name: 'Cases',
					before: '<cols><col min="3" max="3" hidden="1"/></cols>',
					rows: [
						HEAD,
						{ row: 'hidden="1"', cells: ['GT-1', null, dateCell(45037), 'Closed'] },
						['GT-2', null, dateCell(45037), 'Closed'],
						{ row: 'ht="0" customHeight="1"', cells: ['GT-3', null, dateCell(45037), 'Closed'] }
					]
				},
				{ name: 'Old', rows: [HEAD, ['GT-9', null, dateCell(45037), 'Closed']] }
			]
		})
	);
	expect(list.sheet).toBe('Cases');
	expect(list.references).toEqual(['GT-2']);
	expect(list.reasons).toEqual({ 2: 'hidden', 4: 'hidden' });
	expect(list.hiddenColumns).toEqual(['Date closed']);
});

test('the sheet that is named is read; hidden ones only then', async () => {
	const sheet = (name: string, reference: string, state?: string) => ({
		name,
		state,
		rows: [HEAD, [reference, null, dateCell(45037), 'Closed']]
	});
	const book = workbook({ sheets: [sheet('A', '1', 'hidden'), sheet('B', '2'), sheet('C', '3')] });
	expect((await listIn(book)).references).toEqual(['2']);
	expect((await listIn(book, { sheet: 'C' })).references).toEqual(['3']);
	expect((await listIn(book, { sheet: 'A' })).references).toEqual(['1']);
	expect(await refusalOf(book, { sheet: 'D' })).toBe('no-headings');
});

test('a reference keeps its zeros and digits, or is refused where the sheet has lost them', async () => {
	const cell = (value: string, style = 0) => ({ xml: `<c r="@" s="${style}"><v>${value}</v></c>` });
	const rows = [
		['Reference', 'Closed'],
		[cell('1.2E+11'), dateCell(45037, 4)],
		[cell('42', 1), dateCell(45037, 4)],
		[cell('42', 2), dateCell(45037, 4)],
		[cell('1.2345678901234568E+19'), dateCell(45037, 4)],
		['1.2E+11', dateCell(45037, 4)],
		['20230000123456700000', dateCell(45037, 4)],
		[cell('45037', 3), dateCell(45037, 4)],
		['007', dateCell(45037, 4)]
	];
	const formats = ['000000', '"GT-"0000', 'mmm-yy'];
	const list = await listIn(workbook({ formats, sheets: [{ rows }] }));
	expect(list.references).toEqual(['120000000000', '000042', 'GT-0042', '007']);
	expect(list.reasons).toEqual({
		5: 'reference-damaged',
		6: 'reference-damaged',
		7: 'reference-damaged',
		8: 'reference-damaged'
	});
});

test('runs of letters are one text, readings are left out, and escapes are letters', async () => {
	const inline = (xml: string) => ({ xml: `<c r="@" t="inlineStr"><is>${xml}</is></c>` });
	const rows = [
		HEAD,
		[
			inline('<r><t>GT</t></r><r><t>-1</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'),
			null,
			dateCell(45037)
		],
		[inline('<t>GT_x000A_2</t>'), null, dateCell(45037)]
	];
	const list = await listIn(workbook({ sheets: [{ rows }] }));
	expect(list.references).toEqual(['GT-1']);
	expect(list.reasons).toEqual({ 3: 'control-character' });
});

test('merged headings and 200 columns', async () => {
	const many = Array.from({ length: 197 }, (_, n) => `Column ${n}`);
	const rows = [
		[...many, 'Reference', 'Dates', null],
		[...many.map(() => null), null, 'Reported', 'Closed'],
		[...many.map(() => 'x'), 'GT-1', dateCell(44991), dateCell(45037)]
	];
	const after =
		'<mergeCells count="2"><mergeCell ref="GP1:GP2"/><mergeCell ref="GQ1:GR1"/></mergeCells>';
	const list = await listIn(workbook({ sheets: [{ rows, after }] }));
	expect(list.references).toEqual(['GT-1']);
	expect(list.ignored).toEqual([1, 2]);
	expect(list.matched).toEqual({ reference: 'Reference', opened: 'Reported', closed: 'Closed' });
});

const sound = { sheets: [{ rows: [HEAD, ['GT-1', null, dateCell(45037), 'Closed']] }] };

test('workbooks that are dangerous, broken or no workbooks are refused for what they are', async () => {
	const bytes = workbook(sound);
	expect(await refusalOf(bytes)).toBe(null);
	expect(await refusalOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged');
	const flipped = Buffer.from(bytes);
	flipped[bytes.indexOf('xl/worksheets/sheet1.xml') + 60] ^= 0xff;
	expect(await refusalOf(flipped)).toBe('damaged');
	const dtd = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
	for (const part of [
		'xl/worksheets/sheet1.xml',
		'xl/workbook.xml',
		'xl/sharedStrings.xml',
		'xl/styles.xml',
		'_rels/.rels'
	]) {
		expect(await refusalOf(workbook({ ...sound, parts: { [part]: dtd } }))).toBe('unsafe-xml');
	}
	expect(
		await refusalOf(
			workbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } })
		)
	).toBe('damaged');
	const zip = (files: Record<string, string>) =>
		Buffer.from(
			zipSync(
				Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
			)
		);
	expect(await refusalOf(zip({ 'a.txt': 'a' }))).toBe('not-a-spreadsheet');
	expect(await refusalOf(zip({ 'word/document.xml': '<a/>' }))).toBe('not-a-spreadsheet');
	expect(await refusalOf(zip({ 'content.xml': '<a/>' }))).toBe('not-a-spreadsheet');
	const encrypted = Buffer.from(bytes);
	for (
		let at = encrypted.indexOf('PK\x01\x02');
		at >= 0;
		at = encrypted.indexOf('PK\x01\x02', at + 4)
	)
		encrypted[at + 8] |= 1;
	expect(await refusalOf(encrypted)).toBe('password');
});

test('old workbooks and those with a password are told apart', async () => {
	const ole = (name: string) =>
		Buffer.concat([
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			Buffer.alloc(1528),
			Buffer.from(`${name}\0`, 'utf16le'),
			Buffer.alloc(100)
		]);
	expect(await refusalOf(ole('EncryptedPackage'))).toBe('password');
	expect(await refusalOf(ole('Workbook'))).toBe('old-format');
	expect(await refusalOf(ole('WordDocument'))).toBe('not-a-spreadsheet');
});

test('a workbook made to fill the memory is refused before it does', async () => {
	const bomb = `<worksheet><sheetData>${' '.repeat(100_000_000)}</sheetData></worksheet>`;
	expect(await refusalOf(workbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': bomb } }))).toBe(
		'too-big-inside'
	);
	const text = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(20_000_000)}</v></c></row></sheetData></worksheet>`;
	expect(await refusalOf(workbook({ ...sound, parts: { 'xl/worksheets/sheet1.xml': text } }))).toBe(
		'too-big-inside'
	);
});

test('an empty workbook and one of headings alone', async () => {
	expect(await refusalOf(workbook({ sheets: [{ rows: [] }] }))).toBe('file-empty');
	expect(await refusalOf(workbook({ sheets: [{ rows: [HEAD] }] }))).toBe('no-rows');
	expect(await refusalOf(workbook({ sheets: [{ rows: [['a'], ['b']] }] }))).toBe('no-headings');
});
