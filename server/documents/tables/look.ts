import { isBlankCell, cellText } from '../../../src/lib/meeting/sample/cell';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import { columnNamed, findHeadings, headingsIn } from '../../../src/lib/meeting/sample/heading-row';
import type { SheetRow } from '../../../src/lib/meeting/sample/heading-row';
import { firstRows } from './first-rows';
import type { SheetTable } from './table';

/** What the office is shown to match the columns of a file. */
export interface Look {
	/** Sheets to choose from; none for a CSV. */
	sheets: string[];
	sheet: string;
	/** The columns that have a heading, with what stands in their first rows. */
	columns: { name: string; sample: string }[];
}

const LONGEST_SAMPLE = 60;

/** Looks at a sheet's headings, or, where none are found, at the first row that has most cells. @throws FileFault */
export async function lookAt(table: SheetTable, match: Match): Promise<Look> {
	const sheets = table.sheets.map(({ name }) => name).filter((name) => name !== '');
	const named = match.sheet === undefined ? -1 : columnNamed(sheets, match.sheet);
	const shown = table.sheets.findIndex(({ isHidden }) => !isHidden);
	const index = named >= 0 ? named : Math.max(0, shown);
	const first = await firstRows(table, index);
	const headings = findHeadings(first, match) ?? findHeadings(first);
	const row = headings?.row ?? guessed(first)?.row ?? 0;
	const names = headings?.names ?? headingsIn(guessed(first)?.cells ?? []);
	const below = first.filter((each) => each.row > row).slice(0, 3);
	const columns = names.map((name, column) => {
		const cells = below
			.map(({ cells: all }) => all[column] ?? '')
			.filter((cell) => !isBlankCell(cell));
		return { name, sample: cells.map(cellText).join(', ').slice(0, LONGEST_SAMPLE) };
	});
	const { name } = table.sheets[index];
	return { sheets, sheet: name, columns: columns.filter((each) => each.name !== '') };
}

function guessed(first: readonly SheetRow[]): SheetRow | undefined {
	const count = ({ cells }: SheetRow) => cells.filter((cell) => !isBlankCell(cell)).length;
	return first
		.slice(0, 20)
		.reduce<SheetRow | undefined>(
			(best, row) => (!best || count(row) > count(best) ? row : best),
			undefined
		);
}
