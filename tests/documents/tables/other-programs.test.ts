import { expect, test } from 'vitest';
import { assignPaper } from '../../../src/lib/meeting/papers/assign';
import { findHeadings } from '../../../src/lib/meeting/sample/heading-row';
import { listIn, refusalOf } from './reading';
import { workbook } from './workbook';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The one sheet of a workbook, its relations, and its other parts, as another program writes them. */
function written(sheet: string, relations: string, parts: Record<string, string> = {}) {
	return workbook({
		sheets: [{ rows: [] }],
		parts: {
			'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${relations}</Relationships>`,
			'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}>${sheet}</worksheet>`,
			...parts
		}
	});
}

test('a workbook as LibreOffice writes it: shared strings that keep their spaces, dates in formats of its own', async () => {
	const strings = ['Reference', 'Date closed', ' GT-0107 ', 'GT-0108'];
	const file = written(
		`<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:B3"/>
		<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row>
		<row r="2" customFormat="false" ht="12.8" hidden="false" outlineLevel="0"><c r="A2" s="0" t="s"><v>2</v></c><c r="B2" s="1"><v>44986</v></c></row>
		<row r="3" hidden="false"><c r="A3" s="0" t="s"><v>3</v></c><c r="B3" s="2"><v>45017.5</v></c></row></sheetData>`,
		`<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
		{
			'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="[$-452]ddd\\ d/m/yy\\ hh:mm;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
			'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="4" uniqueCount="4">${strings
				.map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
				.join('')}</sst>`
		}
	);
	const { accepted, refused } = await listIn(file);
	expect(accepted.map(({ reference, closed }) => [reference, closed])).toEqual([
		['GT-0107', '2023-03-01'],
		['GT-0108', '2023-04-01']
	]);
	expect(refused).toEqual([]);
});

test('a workbook of strings that stand in their cells, without a part for styles, as scripts and online sheets write it', async () => {
	const cell = (at: string, text: string) =>
		`<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const file = written(
		`<sheetData><row r="1">${cell('A1', 'Reference')}${cell('B1', 'Date closed')}</row>
		<row r="2">${cell('A2', 'GT-0107')}${cell('B2', '2023-03-01')}</row>
		<row r="3"><c r="A3" t="str"><v>GT-0108</v></c>${cell('B3', '1 April 2023')}</row>
		<row r="4">${cell('A4', 'GT-0109')}<c r="B4"><v>44986</v></c></row></sheetData>`,
		''
	);
	const { references, reasons } = await listIn(file);
	// A number without a style is not told to be a date.
	expect([references, reasons]).toEqual([['GT-0107', 'GT-0108', 'GT-0109'], {}]);
});

test('two columns of one heading are asked about; the one that is named is read', async () => {
	const file = 'Reference,Date closed,Date closed\nGT-1,01/03/2023,02/04/2023\n';
	expect(await refusalOf(file)).toBe('headings-alike');
	const first = await listIn(file, { closed: 'Date closed' });
	expect(first.accepted[0].closed).toBe('2023-03-01');
	const second = await listIn(file, { closed: 'Date closed (2)' });
	expect(second.accepted[0].closed).toBe('2023-04-02');
	expect(await refusalOf('Reference,reference,Date closed\nGT-1,x,01/03/2023\n')).toBe(
		'headings-alike'
	);
	// Two alike that no case needs are nothing to ask about.
	expect(await refusalOf('Reference,Note,Note,Date closed\nGT-1,a,b,01/03/2023\n')).toBeNull();
	const cells = ['Reference', 'Date closed', 'Closed'];
	expect(findHeadings([{ row: 1, cells }])).toMatchObject({ alike: null, columns: { closed: 1 } });
});

test('an apostrophe that made a spreadsheet take a number as text is no part of the reference', async () => {
	const file = "Reference,Date closed\n'00107,01/03/2023\n’GT-108,01/03/2023\n00107,01/03/2023\n";
	const { references, reasons } = await listIn(file);
	expect(references).toEqual(['00107', 'GT-108']);
	expect(reasons).toEqual({ 4: 'duplicate' });
	expect((await listIn("Reference,Date closed\n'=1+1,01/03/2023\n")).references).toEqual(["'=1+1"]);
});

test('a folder three deep gives its files to the case that its nearest part names', () => {
	const cases = [5, 7].map((number) => ({
		id: `id ${number}`,
		number,
		reference: `GT-010${number}`
	}));
	expect(assignPaper('July/Case 5/calls/first call.mp3', cases)).toBe('id 5');
	expect(assignPaper('Case 5/old/GT-0107/first call.mp3', cases)).toBe('id 7');
	expect(assignPaper('July/papers/calls/first call.mp3', cases)).toBeNull();
});
