// Over 200 lines because every part of a report is laid out here, once for all pages and files.
import { heldSentence } from '../../src/lib/sentences/report/held-by';
import { versionStatus } from '../../src/lib/sentences/report/version-status';
import { ownLanguage, recordedKind } from '../../src/lib/meeting/report/build-version';
import { saidIn } from '../../src/lib/meeting/report/publishing/correction';
import { untranslated } from '../../src/lib/meeting/report/edition';
import type {
	CasePart,
	Edition,
	ReportPart,
	VersionStatus
} from '../../src/lib/meeting/report/edition';
import type {
	Case,
	Cell,
	DocumentPart,
	ReportBody,
	ReportDocument,
	Table,
	BlockWords
} from '../../src/lib/meeting/report/document';
import type { Bilingual } from '../../src/lib/meeting/people/people';
import { tableInText } from '../../src/lib/meeting/sitting/recorded/figures-text';
import type { Block } from '../../src/lib/meeting/report/report';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { wordsIn } from '../../src/lib/meeting/response/answered';
import { formatIn } from '../../src/lib/words/format';
import type { Lang } from '../../src/lib/words/plural';
import type { Commitment, SignedAnswer } from '../store/response/signed';
import type { Words as Catalogue } from '../../src/lib/words/words';

/** What the panel's force says to the observations; 'none' where the panel has no step in which it answers. */
export type ResponseFacts =
	| { is: 'none' | 'waiting' }
	| {
			is: 'signed';
			answers: readonly SignedAnswer[];
			commitments: readonly Commitment[];
	  };

export interface BodyFacts {
	edition: Edition;
	/** How many cases the review had when the version was sealed. */
	cases: number;
	/** The report's: a language it is not made in is never missing. */
	languages: readonly Lang[];
	lang: Lang;
	/** Left out: none. */
	response?: ResponseFacts;
	w: Pick<Catalogue, 'report' | 'common' | 'response'>;
}

/** Everything a file is made of: the same facts make the same file. */
export interface DocumentFacts extends BodyFacts {
	settings: Pick<PanelSettings, 'name' | 'area' | 'timeZone'>;
	review: Bilingual;
	version: { number: number; hash: string; sealedAt: string };
	/** How it stood when the file was made: with the members, approved, replaced. */
	status: VersionStatus;
	/** The corrections that it came of, oldest first; left out where there were none. (A12) */
	corrects?: readonly { version: number; reason: Bilingual; at: string }[];
	/** ISO instant; left out where it is not published. */
	publishedAt?: string;
	/** Parts of it are for the panel and those it was sent to, and left out here. */
	isPart?: boolean;
}

export function reportDocument(facts: DocumentFacts): ReportDocument {
	const { lang, w, review, version, settings, status } = facts;
	const panel = [settings.name[lang], settings.area[lang]].filter(Boolean).join(', ');
	const format = formatIn(lang, settings.timeZone);
	const body = reportBody(facts);
	const { missing, total } = body.untranslated;
	const sentences = [
		`${w.report.versionOn(version.number, format.day(version.sealedAt))}.`,
		versionStatus(w.report, format, status),
		facts.publishedAt ? w.report.publishedOn(format.day(facts.publishedAt)) : w.report.notPublished,
		facts.isPart ? w.report.isPart : ''
	];
	return {
		...body,
		title: `${w.report.title(review[lang], version.number)}: ${panel}`,
		panel,
		heading: review[lang],
		about: sentences.filter(Boolean).join(' '),
		corrections: (facts.corrects ?? []).flatMap((each) => correctionOf(each, facts)),
		sealedOn: w.report.sealedOn(format.dayTime(version.sealedAt)),
		sealedAt: version.sealedAt,
		hash: { label: w.report.hash, value: version.hash },
		summary: null,
		contentsLabel: w.report.contents,
		untranslatedNote: missing === 0 ? null : w.report.untranslatedCount(missing, total),
		boxNote: w.report.boxNote
	};
}

function correctionOf(
	{ version, at, reason }: NonNullable<DocumentFacts['corrects']>[number],
	{ lang, settings, w }: DocumentFacts
): BlockWords[] {
	const { text, lang: of } = saidIn(reason, lang);
	const day = formatIn(lang, settings.timeZone).day(at);
	const words = { kind: 'words' as const, number: null, untranslated: null, notes: [] };
	return [
		{ ...words, id: `correction-${version}`, lang, paragraphs: [w.report.corrected(version, day)] },
		{
			...{ ...words, id: `correction-${version}-why`, lang: of, paragraphs: [text] },
			untranslated: of === lang ? null : w.common.languages[of]
		}
	];
}

export function reportBody(facts: BodyFacts): ReportBody {
	const { edition, lang, languages } = facts;
	const blocks = [
		...edition.masthead,
		...edition.parts.flatMap((part) => [
			...part.blocks,
			...part.cases.flatMap((each) => each.blocks)
		])
	];
	const isMade = lang === 'cy' && languages.includes('cy');
	return {
		lang,
		masthead: edition.masthead.map((block) => wordsOf(block, facts)),
		parts: edition.parts.map((part) => partOf(part, facts)),
		untranslated: { missing: isMade ? untranslated(blocks) : 0, total: blocks.length }
	};
}

function partOf(part: ReportPart, facts: BodyFacts): DocumentPart {
	const isEmpty = part.blocks.length + part.cases.length === 0;
	return {
		id: part.id,
		number: part.number,
		title: part.title[facts.lang],
		kind: part.kind,
		body: isEmpty
			? [{ kind: 'remark', text: facts.w.report.empty }]
			: [...blocksOf(part, facts), ...part.cases.map((each) => caseOf(each, facts))]
	};
}

function blocksOf(part: ReportPart, facts: BodyFacts): (BlockWords | Table)[] {
	if (part.blocks.length === 0) return [];
	if (part.kind === 'themes') return [themes(part, facts)];
	if (part.kind === 'observations') return [observations(part, facts)];
	return part.blocks.flatMap((block) =>
		recordedKind(block.id) === 'figures' ? figures(block, facts) : [wordsOf(block, facts)]
	);
}

/** What performance data are, then their table. (M8) */
function figures(block: Block, facts: BodyFacts): (BlockWords | Table)[] {
	const words = wordsOf(block, facts);
	const table = tableInText(words.paragraphs.join('\n\n'));
	if (!table) return [words];
	const cell = (text: string, column: number): Cell => ({
		...{ kind: column === 0 ? 'row-head' : 'figure', text }
	});
	return [
		{ ...words, paragraphs: [table.above] },
		{
			kind: 'table',
			caption: facts.w.report.heard.figuresTable,
			heads: table.heads,
			rows: table.rows.map((cells, n) => ({ id: `${block.id}-${n + 1}`, cells: cells.map(cell) }))
		}
	];
}

function themes(part: ReportPart, facts: BodyFacts): Table {
	const { report: w } = facts.w;
	return {
		kind: 'table',
		caption: w.themesTable,
		heads: [w.row, w.themeHead, w.seenHead],
		rows: part.blocks.map((block) => ({
			id: block.id,
			cells: [
				{ kind: 'row-head', text: facts.edition.numbers.get(block.id) ?? '' },
				inCell(wordsOf(block, facts)),
				{
					kind: 'figure',
					text: block.kind === 'theme' ? w.figure(block.cases ?? 0, facts.cases) : ''
				}
			]
		}))
	};
}

function observations(part: ReportPart, facts: BodyFacts): Table {
	const { report: w } = facts.w;
	const { response = { is: 'none' } } = facts;
	const cells = (block: Block): Cell[] => {
		const words = inCell(wordsOf(block, facts));
		const seen = block.cases ? [w.inCases(block.cases, facts.cases)] : [];
		return [
			{ kind: 'row-head', text: facts.edition.numbers.get(block.id) ?? '' },
			{ ...words, notes: [...words.notes, ...seen] },
			...(response.is === 'none' ? [] : [answerTo(block.id, response, facts)])
		];
	};
	const isAlone = response.is === 'none';
	return {
		kind: 'table',
		caption: isAlone ? w.observationsAlone : w.observationsTable,
		heads: [w.row, w.observation, ...(isAlone ? [] : [w.response])],
		rows: part.blocks.map((block) => ({ id: block.id, cells: cells(block) }))
	};
}

/** The force's words in the report's language, else in that in which it wrote them, with its position and what it promised. (A6, A7) */
function answerTo(block: string, response: ResponseFacts, { w, lang }: BodyFacts): Cell {
	const signed = response.is === 'signed' ? response : null;
	const answer = signed?.answers.find((each) => each.block === block);
	if (!signed || !answer) return { kind: 'note', text: w.report.noResponse };
	const { day } = formatIn(lang, 'UTC');
	const said = wordsIn(answer, lang);
	const promised = signed.commitments.filter(({ blocks }) => blocks.includes(block));
	return {
		kind: 'words',
		id: `response-${block}`,
		number: null,
		lang: said.lang,
		paragraphs: said.text.split(/\n\s*\n/).map((each) => each.trim()),
		untranslated: said.lang === lang ? null : w.common.languages[said.lang],
		notes: [
			w.response.positions[answer.position],
			...promised.map((each) => {
				const { text, lang: of } = wordsIn(each, lang);
				const { before, after } = w.report.promised;
				const end = after(each.owner, day(each.due));
				if (of === lang) return `${before}${text}${end}`;
				const named = ` (${w.common.languages[of]})`;
				return { before, words: text, lang: of, after: `${named}${end}` };
			})
		]
	};
}

function caseOf({ number, withheld, blocks }: CasePart, facts: BodyFacts): Case {
	const { report: w, common } = facts.w;
	return {
		kind: 'case',
		number,
		title: withheld ? w.withheld(number) : w.case(number),
		withheld: withheld ? w.withheldText : null,
		findings: blocks.map((block) => {
			const kind = pointKind(block);
			return { kind, label: kind && common.kinds[kind].one, words: wordsOf(block, facts) };
		})
	};
}

/** Missing Welsh is shown in English, and said to be. */
function wordsOf(block: Block, { edition, lang, languages, w }: BodyFacts): BlockWords {
	// One person's own words stand in their own language in every edition.
	const own = ownLanguage(block.id);
	const isMissing = own === null && lang === 'cy' && block.cy === '';
	const paragraphs = (isMissing || own !== null ? block.en : block[lang]).split(/\n\s*\n/);
	return {
		kind: 'words',
		id: block.id,
		number: edition.numbers.get(block.id) ?? null,
		lang: own ?? (isMissing ? 'en' : lang),
		paragraphs: paragraphs.map((each) => each.trim()).filter((each) => each !== ''),
		untranslated: isMissing && languages.includes('cy') ? w.report.untranslated : null,
		notes: [
			...(block.flags.length ? [block.flags.map((flag) => w.common.flags[flag]).join(' · ')] : []),
			...(block.held ? [heldSentence(block.held, w.report.heldBy)] : [])
		]
	};
}

/** In a table the number is the head of the row. */
function inCell(words: BlockWords): BlockWords {
	return { ...words, number: null };
}

function pointKind({ kind }: Block) {
	return kind === 'paragraph' || kind === 'theme' || kind === 'observation' ? null : kind;
}
