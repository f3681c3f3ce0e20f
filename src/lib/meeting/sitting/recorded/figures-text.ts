import type { FigureTable } from './figures';

/**
 * A table as the words of a report's block, which are sealed and compared as text: one line for each row, its cells
 * separated by tabs.
 * @param number writes a number in the language of the words
 */
export function figuresText({ heads, rows }: FigureTable, number: (n: number) => string): string {
	const lines = [
		heads,
		...rows.map(({ label, values }) => [
			label,
			...values.map((value) => (value === null ? '–' : number(value)))
		])
	];
	return lines.map((cells) => cells.join('\t')).join('\n');
}

/** What is said above the table, and its cells; null if the text is not a table. */
export function tableInText(
	text: string
): { above: string; heads: string[]; rows: string[][] } | null {
	const parts = text.split('\n\n');
	const table = parts.pop() ?? '';
	const [heads, ...rows] = table.split('\n').map((line) => line.split('\t'));
	if (heads.length < 2 || rows.length === 0) return null;
	return { above: parts.join('\n\n'), heads, rows };
}
