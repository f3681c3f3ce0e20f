import { judgeRows } from '../../../src/lib/meeting/sample/judge-rows';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { FileFault } from '../../../server/documents/tables/file-fault';
import { openTable } from '../../../server/documents/tables/open-table';
import { readRows } from '../../../server/documents/tables/read-rows';

/** The dry run of a list for the meeting of 3 July 2023, imported that day. */
export async function listIn(file: Buffer | string, match: Match = {}) {
	const bytes = typeof file === 'string' ? Buffer.from(file) : file;
	const read = await readRows(await openTable(bytes, match), match);
	const judged = judgeRows(read.rows, {
		window: windowOf('2023-07-03', 6),
		today: '2023-07-03',
		from1904: read.from1904,
		timeZone: 'Europe/London',
		dates: match.dates,
		headings: read.width
	});
	return {
		...read,
		...judged,
		references: judged.accepted.map(({ reference }) => reference),
		reasons: Object.fromEntries(judged.refused.map(({ row, fault }) => [row, fault.reason]))
	};
}

/** Why a file is refused; null where it is read. */
export async function refusalOf(file: Buffer | string, match: Match = {}): Promise<string | null> {
	try {
		await listIn(file, match);
		return null;
	} catch (error) {
		if (error instanceof FileFault) return error.reason;
		throw error;
	}
}
