import { csvText } from '../../documents/tables/csv/write-csv';

/** Rows as a CSV to save, with the mark by which spreadsheets know UTF-8. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): Response {
	return csvAsIs(name, `\uFEFF${csvText(rows)}`);
}

/** A CSV to save that is text already. */
export function csvAsIs(name: string, text: string): Response {
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
