import type { PointKind } from '$lib/meeting/findings/placement';
import type {
	Cell,
	DocumentPart,
	ReportBody,
	BlockWords,
	Table
} from '$lib/meeting/report/document';

/** One numbered paragraph of the report to answer, with what stands beside it in its table. */
export interface Paragraph {
	words: BlockWords;
	number: string | null;
	kind: PointKind | null;
	beside: { head: string; cell: Cell }[];
	/** Numbers that its words are about. */
	table?: Table;
}

/** One part of the report with its paragraphs, and those of its cases. */
export interface Chapter {
	id: string;
	/** Null for the words above the first numbered part. */
	number: number | null;
	title: string;
	/** Said where nothing was written. */
	remark: string | null;
	paragraphs: Paragraph[];
	cases: { number: number; title: string; withheld: string | null; paragraphs: Paragraph[] }[];
}

/** A report as a list of paragraphs to read and answer, in its order. */
export function chaptersOf({ masthead, parts }: ReportBody, title: string): Chapter[] {
	const above: Chapter = {
		...{ id: 'masthead', number: null, title, remark: null, cases: [] },
		paragraphs: masthead.map(paragraphOf)
	};
	return [...(masthead.length > 0 ? [above] : []), ...parts.map(chapterOf)];
}

/** Every paragraph of these chapters. */
export function paragraphsIn(chapters: readonly Chapter[]): Paragraph[] {
	return chapters.flatMap(({ paragraphs, cases }) => [
		...paragraphs,
		...cases.flatMap((each) => each.paragraphs)
	]);
}

/** What was said of each paragraph, by its id. */
export function byBlock<T extends { block: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
	const by = new Map<string, T[]>();
	for (const each of all) by.set(each.block, [...(by.get(each.block) ?? []), each]);
	return by;
}

function chapterOf({ id, number, title, body }: DocumentPart): Chapter {
	const chapter: Chapter = { id, number, title, remark: null, paragraphs: [], cases: [] };
	for (const node of body) {
		if (node.kind === 'words') chapter.paragraphs.push(paragraphOf(node));
		if (node.kind === 'remark') chapter.remark = node.text;
		if (node.kind === 'table') {
			const rows = node.rows.flatMap(({ cells }) => rowOf(cells, node.heads));
			const above = chapter.paragraphs.at(-1);
			if (rows.length === 0 && above) above.table = node;
			chapter.paragraphs.push(...rows);
		}
		if (node.kind === 'case') {
			const paragraphs = node.findings.map(({ kind, words }) => ({ ...paragraphOf(words), kind }));
			chapter.cases.push({ ...node, paragraphs });
		}
	}
	return chapter;
}

function paragraphOf(words: BlockWords): Paragraph {
	return { words, number: words.number, kind: null, beside: [] };
}

/** A row is one paragraph: its head is its number. */
function rowOf(cells: readonly Cell[], heads: readonly string[]): Paragraph[] {
	const at = cells.findIndex(({ kind }) => kind === 'words');
	const words = cells[at];
	if (words?.kind !== 'words') return [];
	const head = cells.find((cell) => cell.kind === 'row-head');
	const beside = cells
		.map((cell, column) => ({ head: heads[column], cell }))
		.filter(({ cell }, column) => column !== at && cell.kind !== 'row-head' && textIn(cell) !== '');
	return [{ words, number: head?.kind === 'row-head' ? head.text : null, kind: null, beside }];
}

function textIn(cell: Cell): string {
	return cell.kind === 'words' ? cell.paragraphs.join(' ') : cell.text;
}
