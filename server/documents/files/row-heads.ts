/** Of the structure elements of a table's cells, as Typst writes them: what they hold, and what they are headed by. */
const CELL = /\/S \/TD\n/;
const STRONG = /\/S \/Strong\n/;
const COLUMN_HEADS = /\n\s*\/Headers \[[^\]]*\]/;
const FIRST_KID = /\/K \[(\d+) 0 R/;

/**
 * A PDF of Typst's in which each first cell of a row that is strong is the head of its row (TH, Scope Row). Typst can
 * tag heads of columns only, and names them in each cell: heads by scope need no names. (PDF/UA-1, 7.5)
 * @throws where the file is not written as Typst 0.14 writes it
 */
export function withRowHeads(pdf: Uint8Array): Uint8Array {
	const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
	const file = objectsOf(text);
	for (const [id, row] of file.objects) {
		if (!/\/S \/TR\n/.test(row)) continue;
		const cells = kidsOf(row);
		const [head] = cells;
		const said = file.objects.get(head) ?? '';
		if (!CELL.test(said) || !STRONG.test(file.objects.get(firstKid(said)) ?? '')) continue;
		for (const cell of cells) {
			const as = file.objects.get(cell);
			if (as === undefined) throw new Error(`row ${id} has no cell ${cell}`);
			file.objects.set(cell, as.replace(COLUMN_HEADS, cell === head ? '\n    /Scope /Row' : ''));
		}
		const headed = file.objects.get(head) ?? '';
		if (!headed.includes('/Scope /Row')) throw new Error(`cell ${head} has no head`);
		file.objects.set(head, headed.replace(CELL, '/S /TH\n'));
	}
	return written(file);
}

interface PdfFile {
	/** What stands before the first object. */
	start: string;
	/** By number, in the order of the file: from "1 0 obj" to the line before the next object. */
	objects: Map<number, string>;
	/** From "trailer" to the line before "startxref". */
	trailer: string;
}

function objectsOf(text: string): PdfFile {
	const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const [, size, rest] = /^xref\n0 (\d+)\s*\n([\s\S]*)$/.exec(text.slice(table)) ?? [];
	if (rest === undefined) throw new Error('a PDF without a table of its objects');
	const places = [...rest.slice(0, Number(size) * 20).matchAll(/(\d{10}) \d{5} ([nf])/g)]
		.map(([, at, use], id) => ({ id, at: Number(at), isUsed: use === 'n' }))
		.filter(({ isUsed }) => isUsed)
		.sort((a, b) => a.at - b.at);
	const objects = new Map(
		places.map(({ id, at }, n) => [id, text.slice(at, places[n + 1]?.at ?? table)])
	);
	const trailer = /trailer[\s\S]*?(?=startxref)/.exec(text.slice(table))?.[0] ?? '';
	return { start: text.slice(0, places[0]?.at), objects, trailer };
}

function kidsOf(element: string): number[] {
	const kids = /\/K \[([^\]]*)\]/.exec(element)?.[1] ?? '';
	return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

function firstKid(element: string): number {
	return Number(FIRST_KID.exec(element)?.[1]);
}

function written({ start, objects, trailer }: PdfFile): Uint8Array {
	let at = start.length;
	const places = new Map<number, number>();
	for (const [id, object] of objects) {
		places.set(id, at);
		at += object.length;
	}
	const size = Math.max(...objects.keys()) + 1;
	const lines = Array.from({ length: size }, (_, id) => {
		const place = places.get(id);
		return place === undefined
			? '0000000000 65535 f \n'
			: `${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const table = `xref\n0 ${size}\n${lines.join('')}`;
	const all = [start, ...objects.values(), table, trailer, `startxref\n${at}\n%%EOF`];
	return new Uint8Array(Buffer.from(all.join(''), 'latin1'));
}
