import { strToU8, zipSync } from 'fflate';

/** A cell as XML, or its text; null leaves it out. */
export type Given = string | number | { xml: string } | null;

export interface GivenRow {
	cells: Given[];
	/** Attributes of the row's element. */
	row?: string;
}

export interface GivenSheet {
	name?: string;
	state?: string;
	rows: (Given[] | GivenRow)[];
	/** XML before and after the rows. */
	before?: string;
	after?: string;
}

export interface GivenBook {
	sheets: GivenSheet[];
	date1904?: boolean;
	/** Number formats by their codes: the style of each is its place, from 1. */
	formats?: string[];
	/** Parts that replace the ones made here, or come beside them. */
	parts?: Record<string, string | Uint8Array>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook made part by part, as a spreadsheet program writes it. */
export function workbook({ sheets, date1904, formats = [], parts = {} }: GivenBook): Buffer {
	const texts: string[] = [];
	const made: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': `${HEAD}<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
			.map(
				({ name, state }, n) =>
					`<sheet name="${name ?? `Sheet${n + 1}`}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="rId${n + 1}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships ${PACKAGE}>${sheets
			.map(
				(_, n) =>
					`<Relationship Id="rId${n + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`
			)
			.join(
				''
			)}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${formats
			.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escaped(code)}"/>`)
			.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
			.map((_, n) => `<xf numFmtId="${164 + n}"/>`)
			.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`
	};
	for (const [n, sheet] of sheets.entries()) {
		made[`xl/worksheets/sheet${n + 1}.xml`] = sheetXml(sheet, texts);
	}
	made['xl/sharedStrings.xml'] =
		`${HEAD}<sst ${MAIN}>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
	const files = Object.entries({ ...made, ...parts }).map(([name, part]) => [
		name,
		typeof part === 'string' ? strToU8(part) : part
	]);
	return Buffer.from(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
}

/** The style of dates: the one after all formats. */
export function dateCell(serial: number, style = 1): Given {
	return { xml: `<c r="@" s="${style}"><v>${serial}</v></c>` };
}

function sheetXml({ rows, before = '', after = '' }: GivenSheet, texts: string[]): string {
	const made = rows.map((given, n) => {
		const { cells, row = '' } = Array.isArray(given) ? { cells: given } : given;
		if (cells.length === 0 && !row) return '';
		return `<row r="${n + 1}" ${row}>${cells.map((cell, c) => cellXml(cell, `${letters(c)}${n + 1}`, texts)).join('')}</row>`;
	});
	return `${HEAD}<worksheet ${MAIN}>${before}<sheetData>${made.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: Given, address: string, texts: string[]): string {
	if (cell === null) return '';
	if (typeof cell === 'object') return cell.xml.replace('"@"', `"${address}"`);
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	texts.push(cell);
	return `<c r="${address}" t="s"><v>${texts.length - 1}</v></c>`;
}

function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}
