import { isBlankCell } from '../../../src/lib/meeting/sample/cell';
import type { SheetRow } from '../../../src/lib/meeting/sample/heading-row';
import type { SheetTable } from './table';

/** Rows with something in them among which the headings are looked for. */
const LOOKED_AT = 60;

/** The first rows of a sheet, blank ones left out. @throws FileFault */
export async function firstRows(table: SheetTable, sheet: number): Promise<SheetRow[]> {
	const rows: SheetRow[] = [];
	await table.read(sheet, ({ row, cells }) => {
		if (cells.some((cell) => !isBlankCell(cell))) rows.push({ row, cells });
		return rows.length < LOOKED_AT;
	});
	return rows;
}
