import type { Match } from '../../../src/lib/meeting/sample/fields';
import { csvTable } from './csv/csv-table';
import { FileFault } from './file-fault';
import { expectSpreadsheet } from './signature';
import { MOST_BYTES } from './table';
import type { SheetTable } from './table';
import { xlsxTable } from './xlsx/xlsx-table';

/**
 * Opens a file by what it holds, whatever its name says.
 * @param match helps to tell by which character the cells of a CSV are separated
 * @throws FileFault
 */
export async function openTable(file: Buffer, match: Match = {}): Promise<SheetTable> {
	if (file.length > MOST_BYTES) throw new FileFault('too-big-inside', { megabytes: 50 });
	if (file.length === 0) throw new FileFault('file-empty');
	return expectSpreadsheet(file) === 'zip' ? xlsxTable(file) : csvTable(file, match);
}
