import { csvText } from '../documents/tables/csv/write-csv';

/** Rows as a CSV to save, with the mark by which spreadsheets know UTF-8. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): Response {
	return new Response(`\uFEFF${csvText(rows)}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
