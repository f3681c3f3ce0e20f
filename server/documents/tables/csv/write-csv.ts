/** Rows as CSV. Every cell is quoted, and one that begins like a formula gets an apostrophe, so that it is text. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
