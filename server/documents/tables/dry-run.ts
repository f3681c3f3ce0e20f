import type { Match } from '../../../src/lib/meeting/sample/fields';
import { judgeRows } from '../../../src/lib/meeting/sample/judge-rows';
import type { JudgedRows, JudgingRules } from '../../../src/lib/meeting/sample/judge-rows';
import { openTable } from './open-table';
import { readRows } from './read-rows';
import type { ReadRows } from './read-rows';

/** A list as it is read and judged; nothing of it is stored. */
export interface DryRun
	extends JudgedRows, Pick<ReadRows, 'sheet' | 'matched' | 'kept' | 'hiddenColumns' | 'ignored'> {
	/** Sheets of the file that were not read. */
	otherSheets: string[];
	/** The old encoding in which a CSV was read; null for any other file. */
	oldEncoding: 'macintosh' | 'dos-850' | null;
}

/** @throws FileFault where the whole file is refused */
export async function dryRun(
	file: Buffer,
	match: Match,
	rules: Pick<JudgingRules, 'window' | 'today' | 'timeZone'>,
	progress?: (share: number) => void
): Promise<DryRun> {
	const table = await openTable(file, match);
	const { rows, from1904, width, ...read } = await readRows(table, match, progress);
	const judged = judgeRows(rows, { ...rules, from1904, dates: match.dates, headings: width });
	const { sheet, matched, kept, hiddenColumns, ignored } = read;
	const names = table.sheets.map(({ name }) => name);
	const otherSheets = names.filter((name) => name !== sheet);
	const oldEncoding = table.oldEncoding ?? null;
	return { ...judged, sheet, matched, kept, hiddenColumns, ignored, otherSheets, oldEncoding };
}
