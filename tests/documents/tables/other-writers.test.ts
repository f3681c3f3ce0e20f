import { expect, test } from 'vitest';
import { listIn, refusalOf } from './reading';
import { workbook } from './workbook';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const text = (at: string, of: string) => `<c r="${at}" t="inlineStr"><is><t>${of}</t></is></c>`;
const headings = `<row r="1">${text('A1', 'Reference')}${text('B1', 'Date closed')}</row>`;
const closed = (at: string) => `<c r="${at}"><v>45037</v></c>`;

function sheet(rows: string, after = ''): Buffer {
	const xml = `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`;
	return workbook({ sheets: [{ rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
}

test('a number that is blank, or is written as no number is, becomes no other number', async () => {
	const file = sheet(
		`${headings}<row r="2"><c r="A2"><v> </v></c>${closed('B2')}</row>
		<row r="3"><c r="A3"><v>0x10</v></c>${closed('B3')}</row>
		<row r="4"><c r="A4"><v> 1E5 </v></c>${closed('B4')}</row>`
	);
	const { references, reasons } = await listIn(file);
	expect(references).toEqual(['0x10', '100000']);
	expect(reasons).toEqual({ 2: 'reference-missing' });
});

test('two cells of one address are not chosen between', async () => {
	const twice = `<row r="2">${text('A2', 'GT-1')}${text('A2', 'GT-2')}${closed('B2')}</row>`;
	expect(await refusalOf(sheet(headings + twice))).toBe('damaged');
	const apart = `<row r="2">${closed('B2')}${text('A2', 'GT-1')}</row>`;
	expect((await listIn(sheet(headings + apart))).references).toEqual(['GT-1']);
});

test('a row that does not say its number has that of its cells', async () => {
	const rows = `${headings}<row>${text('A5', 'GT-1')}${closed('B5')}</row><row>${text('A6', '')}${closed('B6')}</row>`;
	const { accepted, reasons } = await listIn(sheet(rows));
	expect(accepted.map(({ row }) => row)).toEqual([5]);
	expect(reasons).toEqual({ 6: 'reference-missing' });
});

test('what a newer program keeps after the rows is none of them', async () => {
	const after =
		'<extLst><ext><x14:table xmlns:x14="x"><x14:row r="1"><x14:c r="A1"><x14:v>GT-9</x14:v></x14:c></x14:row></x14:table></ext></extLst>';
	const rows = `${headings}<row r="2">${text('A2', 'GT-1')}${closed('B2')}</row>`;
	expect((await listIn(sheet(rows, after))).references).toEqual(['GT-1']);
});

test('a quoted cell after a space is read without its quotes; quotes within a cell are letters', async () => {
	const file = [
		'Date closed, "Reference", Note',
		'21/04/2023, "GT-1", "a"',
		'21/04/2023,\t"GT-2" , "so" she said',
		'21/04/2023, "GT-3", "a, b"'
	].join('\r\n');
	const { references, reasons } = await listIn(file);
	expect(references).toEqual(['GT-1', 'GT-2']);
	expect(reasons).toEqual({ 4: 'ragged' });
});
