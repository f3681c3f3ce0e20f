import type { Language } from '../people/people';
import type { Progress } from '../response/progress';
import type { ReportSection } from '../settings/report-template';
import type { PointKind } from '../findings/placement';

/**
 * A sealed version in one language as a tree of titles, tables and words, from which pages and files are made. All its
 * texts are plain text.
 */
export interface ReportBody {
	lang: Language;
	/** The words above the first numbered part. */
	masthead: BlockWords[];
	parts: DocumentPart[];
	/** Number of blocks shown in English because this language is missing, of the total. */
	untranslated: { missing: number; total: number };
}

/** What a published report says first, in plain words. */
export interface PublicSummary {
	title: string;
	paragraphs: string[];
}

/** One file: the body with its title, status and notes. */
export interface ReportDocument extends ReportBody {
	title: string;
	panel: string;
	heading: string;
	about: string;
	/** The corrections that it came of: of each a sentence, then the reason in the language that it was written in. (A12) */
	corrections: BlockWords[];
	sealedOn: string;
	/** ISO 8601, UTC. */
	sealedAt: string;
	hash: { label: string; value: string };
	/** Null where it is not published, or the report has a summary of its own among its parts. */
	summary: PublicSummary | null;
	contentsLabel: string;
	/** Says how much is untranslated; null where nothing is. */
	untranslatedNote: string | null;
	/** Says that a box stands for a character, in a file whose fonts do not have it. */
	boxNote: string;
}

export interface DocumentPart {
	id: string;
	number: number;
	title: string;
	kind: ReportSection['kind'];
	body: (BlockWords | Table | Case | Remark)[];
}

/** One block: words that a person wrote. */
export interface BlockWords {
	kind: 'words';
	id: string;
	/** By which people name it (3.14.2); null where it has none, or a cell beside it holds it. */
	number: string | null;
	/** The language of the words, which may not be the document's. */
	lang: Language;
	/** A blank line makes a paragraph; within one, line breaks are kept. */
	paragraphs: string[];
	/** A note on words that are shown in another language; null where they are not. */
	untranslated: string | null;
	/** Its flags and its number of cases, in words. */
	notes: Note[];
}

/** A sentence in the document's language, or one with somebody's words in another language within it. */
export type Note = string | { before: string; words: string; lang: Language; after: string };

export interface Table {
	kind: 'table';
	caption: string;
	/** One for each column. */
	heads: string[];
	rows: { id: string; cells: Cell[] }[];
}

export type Cell =
	| BlockWords
	| { kind: 'row-head' | 'figure' | 'note'; text: string }
	/** How far a promise is met: a shape beside its word. */
	| { kind: 'state'; state: Progress | null; text: string };

export interface Case {
	kind: 'case';
	number: number;
	title: string;
	/** Why its findings are left out; null where they are here. */
	withheld: string | null;
	findings: { kind: PointKind | null; label: string | null; words: BlockWords }[];
}

/** A sentence of ours. */
export interface Remark {
	kind: 'remark';
	text: string;
}
