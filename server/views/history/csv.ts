import { csvText } from '../../documents/tables/csv/write-csv';
import type { SeenLine } from '../history';

/** The lines as CSV. */
export function csvOf(lines: readonly SeenLine[], heads: readonly string[]): string {
	const rows = lines.map(({ seq, at, who, what, act, about }) => [
		seq === null ? '' : String(seq),
		at,
		who ?? '',
		what,
		act,
		JSON.stringify(about)
	]);
	return csvText([heads, ...rows]);
}
