import type { SeenLine } from '../history';

/** The lines as CSV. Every cell is quoted, and one that begins like a formula gets an apostrophe, so that it is text. */
export function csvOf(lines: readonly SeenLine[], heads: readonly string[]): string {
	const rows = lines.map(({ seq, at, who, what, act, about }) => [
		seq === null ? '' : String(seq),
		at,
		who ?? '',
		what,
		act,
		JSON.stringify(about)
	]);
	return [heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
