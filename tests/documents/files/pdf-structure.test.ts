import { beforeAll, expect, test } from 'vitest';
import { PdfMaker } from '../../../server/documents/files/pdf';
import { withRowHeads } from '../../../server/documents/files/row-heads';
import type { BlockWords, ReportDocument } from '../../../src/lib/meeting/report/document';

const said = (id: string, number: string | null, text: string): BlockWords => ({
	...{ kind: 'words', id, number, lang: 'en', paragraphs: [text], untranslated: null, notes: [] }
});
const report: ReportDocument = {
	lang: 'en',
	title: 'Glan Teifi, July 2023',
	panel: 'Glan Teifi',
	heading: 'July 2023',
	about: 'Version 1',
	corrections: [],
	sealedOn: 'Sealed on 25 July 2023',
	sealedAt: '2023-07-25T09:00:00.000Z',
	hash: { label: 'Code', value: 'abc' },
	summary: { title: 'In short', paragraphs: ['Short.'] },
	contentsLabel: 'Contents',
	untranslatedNote: 'Half of it is in English.',
	boxNote: 'A box stands for a character.',
	masthead: [said('m', null, 'A report.')],
	untranslated: { missing: 1, total: 2 },
	parts: [
		{
			id: 'observations',
			number: 1,
			title: 'Observations',
			kind: 'observations',
			body: [
				said('o', '1.1', 'An observation.'),
				{
					kind: 'table',
					caption: 'What the force answered',
					heads: ['Number', 'Observation', 'State'],
					rows: ['1', '2', '3'].map((n) => ({
						id: n,
						cells: [
							{ kind: 'row-head', text: n },
							said(n, null, `Words of ${n}. `.repeat(300)),
							{ kind: 'note', text: 'Agreed' }
						]
					}))
				},
				{
					kind: 'table',
					caption: 'Figures',
					heads: ['Of', 'Cases'],
					rows: [
						{
							id: 'f',
							cells: [
								{ kind: 'note', text: 'A note is no head' },
								{ kind: 'figure', text: '4' }
							]
						}
					]
				}
			]
		}
	]
};

let file: string;
let tags: Tag[];
beforeAll(() => {
	file = latin(new PdfMaker().make([report]));
	tags = tagsOf(file);
});

test('the head of a row is a header cell of its row, and is found by its place: no cell names other heads', () => {
	const of = (is: string) => tags.filter(({ role }) => role === is);
	expect(of('TR')).toHaveLength(6);
	const heads = of('TH').map(({ scope }) => scope);
	expect(heads).toEqual(['Column', 'Column', 'Column', 'Row', 'Row', 'Row', 'Column', 'Column']);
	expect(of('TD')).toHaveLength(8);
	const inRows = tags.filter(({ role, scope }) => role === 'TD' || scope === 'Row');
	expect(inRows.filter(({ text }) => text.includes('/Headers'))).toHaveLength(2);
});

test('a table has its caption in it, a heading holds its words, and every other word is in a paragraph', () => {
	const pairs = new Set(tags.map(({ parent, role }) => `${parent} ${role}`));
	expect(pairs).toContain('Table Caption');
	for (const wrong of ['Div Caption', 'H1 P', 'Document Span', 'Document Div'])
		expect(pairs).not.toContain(wrong);
});

test('every object of the file is where its table says, and the same file is made again by what made it', () => {
	const { offsets } = tableOf(file);
	for (const [id, at] of offsets)
		expect(file.slice(at, at + 12)).toMatch(new RegExp(`^${id} 0 obj`));
	expect(offsets.size).toBeGreaterThan(50);
	expect(latin(withRowHeads(Buffer.from(file, 'latin1')))).toBe(file);
});

test('a file that is not written as Typst writes it is refused', () => {
	expect(() => withRowHeads(Buffer.from('%PDF-1.7\nno table\n%%EOF'))).toThrow('table');
});

interface Tag {
	role: string;
	parent: string;
	scope: string | undefined;
	text: string;
}

function latin(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

function tableOf(text: string) {
	const start = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1]);
	const lines = text.slice(start).split('\n').slice(2);
	const offsets = new Map<number, number>();
	for (const [id, line] of lines.entries()) {
		const [, at] = /^(\d{10}) 00000 n/.exec(line) ?? [];
		if (at) offsets.set(id, Number(at));
	}
	return { offsets };
}

/** The structure elements of a file, in the order of its tree. */
function tagsOf(text: string): Tag[] {
	const { offsets } = tableOf(text);
	const object = (id: number) => {
		const at = offsets.get(id) ?? 0;
		return text.slice(at, text.indexOf('endobj', at));
	};
	const root = [...offsets.keys()].find((id) => object(id).includes('/S /Document\n'));
	const tags: Tag[] = [];
	const walk = (id: number, parent: string) => {
		const own = object(id);
		const [, role] = /\/Type \/StructElem\n\s*\/S \/(\w+)/.exec(own) ?? [];
		if (!role) return;
		tags.push({ role, parent, scope: /\/Scope \/(\w+)/.exec(own)?.[1], text: own });
		const kids = /\/K \[([^\]]*)\]/.exec(own)?.[1] ?? '';
		for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) walk(Number(kid), role);
	};
	walk(root ?? 0, '');
	return tags;
}
