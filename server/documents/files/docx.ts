import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import type {
	Case,
	Cell,
	DocumentPart,
	ReportDocument,
	Table as ReportTable,
	BlockWords
} from '../../../src/lib/meeting/report/document';
import type { Language } from '../../../src/lib/meeting/people/people';
import { noteLine } from './docx-note';
import { LANGUAGE, SMALL_TEXT, bullet, margins, styles } from './docx-styles';

/** Twentieths of a point: what a page of A4 has between its margins. */
const WIDTH = 9_360;
const BULLETS = 'findings';

/** A report as a Word document, with real headings, lists, header rows and the language of each text. (A12) */
export async function reportDocx(given: ReportDocument): Promise<Uint8Array> {
	const report = inXml(given);
	const { lang } = report;
	const document = new Document({
		title: report.title,
		creator: report.panel,
		lastModifiedBy: report.panel,
		description: report.about,
		styles: styles(lang),
		numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
		features: { updateFields: false },
		sections: [
			{
				properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins } },
				footers: { default: new Footer({ children: [pageNumber()] }) },
				children: [
					new Paragraph({ style: 'Kicker', children: [new TextRun(report.panel)] }),
					new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.heading)] }),
					...report.masthead.flatMap((each) => wordsOf(each, lang)),
					small(report.about),
					...report.corrections.flatMap((each) => wordsOf(each, lang)),
					...(report.summary
						? [
								new Paragraph({ heading: HeadingLevel.HEADING_1, text: report.summary.title }),
								...report.summary.paragraphs.map((each) => new Paragraph(each))
							]
						: []),
					...(report.untranslatedNote === null ? [] : [small(report.untranslatedNote)]),
					...report.parts.flatMap((each) => partOf(each, lang)),
					small(report.sealedOn),
					small(`${report.hash.label}: ${report.hash.value}`)
				]
			}
		]
	});
	return Packer.toBuffer(document);
}

/** The report without the characters that XML forbids, of which a pasted soft line break is a line break. */
function inXml(report: ReportDocument): ReportDocument {
	const text = JSON.stringify(report, (_, value: unknown) =>
		typeof value === 'string'
			? value
					.replace(/\v/g, '\n')

					.replace(/[\x00-\x08\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
			: value
	);
	return JSON.parse(text) as ReportDocument;
}

function partOf({ number, title, body }: DocumentPart, lang: Language): (Paragraph | Table)[] {
	const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${number} ${title}` });
	return [heading, ...body.flatMap((each) => contentOf(each, lang))];
}

function contentOf(node: DocumentPart['body'][number], lang: Language): (Paragraph | Table)[] {
	switch (node.kind) {
		case 'words':
			return wordsOf(node, lang);
		case 'table':
			return tableOf(node, lang);
		case 'case':
			return caseOf(node, lang);
		case 'remark':
			return [new Paragraph(node.text)];
	}
}

function caseOf({ title, withheld, findings }: Case, lang: Language): Paragraph[] {
	const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, text: title });
	if (withheld !== null) return [heading, small(withheld)];
	return [
		heading,
		...findings.flatMap(({ label, words }) => [
			...numbered([words.number, label]),
			...wordsOf({ ...words, number: null }, lang, true)
		])
	];
}

/** @param isListed as the item of a list */
function wordsOf(node: BlockWords, lang: Language, isListed = false): Paragraph[] {
	const language = node.lang === lang ? undefined : { value: LANGUAGE[node.lang] };
	const paragraphs = node.paragraphs.map(
		(each, n) =>
			new Paragraph({
				...(isListed && n === 0 && { numbering: { reference: BULLETS, level: 0 } }),
				...(isListed && n > 0 && { indent: { left: 400 } }),
				children: each
					.split('\n')
					.map((text, line) => new TextRun({ text, language, ...(line > 0 && { break: 1 }) }))
			})
	);
	return [
		...numbered([node.number]),
		...paragraphs,
		...(node.untranslated === null ? [] : [small(node.untranslated)]),
		...node.notes.map(noteLine)
	];
}

/** The line above a block by which people name it. */
function numbered(parts: readonly (string | null)[]): Paragraph[] {
	const text = parts.filter((each) => each !== null).join('  ');
	return text === '' ? [] : [new Paragraph({ style: 'Label', text })];
}

function tableOf({ caption, heads, rows }: ReportTable, lang: Language): (Paragraph | Table)[] {
	const shares = rows[0].cells.map(
		({ kind }) => ({ words: 6, note: 3, state: 3, figure: 1.5, 'row-head': 1 })[kind]
	);
	const all = shares.reduce((sum, each) => sum + each, 0);
	const widths = shares.map((each) => Math.round((WIDTH * each) / all));
	const cell = (children: Paragraph[], n: number) =>
		new TableCell({
			children,
			width: { size: widths[n], type: WidthType.DXA },
			margins: { top: 80, bottom: 80, left: 100, right: 100 }
		});
	const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
	return [
		new Paragraph({ style: 'Caption', text: caption }),
		new Table({
			width: { size: WIDTH, type: WidthType.DXA },
			columnWidths: widths,
			rows: [
				new TableRow({
					tableHeader: true,
					children: heads.map((head, n) => cell([bold(head)], n))
				}),
				...rows.map(
					({ cells }) =>
						new TableRow({
							cantSplit: true,
							children: cells.map((each, n) => cell(cellOf(each, lang), n))
						})
				)
			]
		})
	];
}

function cellOf(node: Cell, lang: Language): Paragraph[] {
	if (node.kind === 'words') {
		const said = wordsOf(node, lang);
		return said.length > 0 ? said : [new Paragraph('')];
	}
	const isBold = node.kind === 'row-head';
	return [new Paragraph({ children: [new TextRun({ text: node.text, bold: isBold })] })];
}

function small(text: string): Paragraph {
	return new Paragraph({ style: 'Small', text });
}

function pageNumber(): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.END,
		children: [
			new TextRun({
				size: SMALL_TEXT,
				children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
			})
		]
	});
}
