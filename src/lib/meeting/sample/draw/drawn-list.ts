import { byBytes, canonicalText, listText } from './canonical-list';
import type { Hashing } from './hashing';
import { hexOf } from './hashing';

/** A case that can be drawn: its reference, and what it says in each of the draw's columns. */
export interface Row {
	reference: string;
	values: readonly string[];
}

/** Rows in canonical form, in the order of their references' bytes. */
export function canonicalRows(rows: readonly Row[]): Row[] {
	return rows
		.map(({ reference, values }) => ({
			reference: canonicalText(reference),
			values: values.map((value) => canonicalText(value).replace(/\s+/g, ' '))
		}))
		.sort((a, b) => byBytes(a.reference, b.reference));
}

/** SHA-256 of the canonical list of references, in hex. (S4) */
export async function listHashOf(hashing: Hashing, rows: readonly Row[]): Promise<string> {
	return hashOf(hashing, listText(rows.map(({ reference }) => reference)));
}

/** SHA-256 of the same list with what each case says in the draw's columns. */
export async function strataHashOf(hashing: Hashing, rows: readonly Row[]): Promise<string> {
	return hashOf(hashing, linesOf(rows));
}

/** The list as a file: a line for each case, its reference and, after tabs, what it says in each column. */
export function linesOf(rows: readonly Row[]): string {
	return rows.map(({ reference, values }) => `${[reference, ...values].join('\t')}\n`).join('');
}

/** Reads such a file; blank lines and a byte order mark are left out. */
export function readLines(text: string): Row[] {
	const rows = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.filter((line) => line.trim() !== '')
		.map((line) => line.split('\t'))
		.map(([reference, ...values]) => ({ reference, values }));
	return canonicalRows(rows);
}

async function hashOf(hashing: Hashing, text: string): Promise<string> {
	return hexOf(await hashing.sha256(new TextEncoder().encode(text)));
}
