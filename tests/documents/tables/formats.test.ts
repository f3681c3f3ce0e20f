import { expect, test } from 'vitest';
import { listIn } from './reading';
import { dateCell, workbook } from './workbook';

/** The reference that is read from a number under a number format. */
async function shownUnder(format: string, value = 12345): Promise<string | undefined> {
	const cell = { xml: `<c r="@" s="1"><v>${value}</v></c>` };
	const rows = [
		['Reference', 'Closed'],
		[cell, dateCell(45037, 2)]
	];
	const { references } = await listIn(workbook({ formats: [format], sheets: [{ rows }] }));
	return references[0];
}

test.each([
	['"GT-"0', 'GT-12345'],
	['"GT/"General', 'GT/12345'],
	['\\G\\T\\-#', 'GT-12345'],
	['#"/23"', '12345/23'],
	['"GT"/0000/"23"', 'GT/12345/23'],
	['00\\-000000', '00-012345'],
	['0000"/"00', '0123/45'],
	['000-00-0000', '000-01-2345'],
	['[Red]000000', '012345'],
	['[$-809]000000', '012345'],
	['[$GT-809]0000000', 'GT0012345'],
	['_-000000_-', '012345'],
	['000000;[Red]-000000', '012345'],
	['"GT;"0;"no"', 'GT;12345'],
	['[<1000]"A-"0000;"B-"00000', 'B-12345'],
	['[>=1000]"A-"0000;"B-"00000', 'A-12345'],
	['0000000 "W"', '0012345 W']
])('a reference under the format %j is the one that the sheet shows', async (format, shown) => {
	expect(await shownUnder(format)).toBe(shown);
});

test.each(['General', '0', '@', '#,##0', '0.00', '0%', '0.00E+00', '# ?/?', '#/100'])(
	'under the format %j, which says how large a number is, the reference is the number',
	async (format) => {
		expect(await shownUnder(format)).toBe('12345');
	}
);

test('more digits than a format has places stand where its first place is', async () => {
	expect(await shownUnder('00\\-00', 123456)).toBe('1234-56');
	expect(await shownUnder('"GT-"000;;"none"', 7)).toBe('GT-007');
});

test('a workbook whose first shared text is empty, or is empty where a page of texts is full, is read', async () => {
	const texts = (all: string[]) =>
		`<sst>${all.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
	const cell = (index: number) => ({ xml: `<c r="@" t="s"><v>${index}</v></c>` });
	const book = (all: string[], rows: { xml: string }[][]) =>
		workbook({ sheets: [{ rows }], parts: { 'xl/sharedStrings.xml': texts(all) } });
	const first = ['', 'Reference', 'Date closed', 'GT-1', '21/04/2023'];
	const rows = [
		[cell(1), cell(2), cell(0)],
		[cell(3), cell(4), cell(0)]
	];
	expect((await listIn(book(first, rows))).references).toEqual(['GT-1']);
	// 32 texts of 32 KB fill a page to its last byte.
	const filler = Array.from({ length: 32 }, () => 'x'.repeat(32_768));
	const full = [...filler, '', ...first.slice(1)];
	const later = [
		[cell(33), cell(34), cell(32)],
		[cell(35), cell(36), cell(32)]
	];
	expect((await listIn(book(full, later))).references).toEqual(['GT-1']);
});
