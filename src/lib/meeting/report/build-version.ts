import { byOrder, FLAGS } from '../findings/placement';
import type { Bilingual, Language } from '../people/people';
import type { ReportSection } from '../settings/report-template';
import { MASTHEAD } from '../settings/settings-rules';
import type {
	Block,
	Draft,
	BlockToSeal,
	Recorded,
	RecordedKind,
	Version,
	WrittenIn
} from './report';

/** Puts a draft into the report's order and numbers its observations. Empty blocks are left out. */
export function buildVersion(draft: Draft): Version {
	let observations = 0;
	const blocks = inOrder(draft).map((block) =>
		block.kind === 'observation' ? { ...block, number: ++observations } : block
	);
	return { v: 1, review: draft.review, version: draft.version, blocks };
}

/** What a paragraph that was made from what was recorded is about; null for any other block. */
export function recordedKind(id: string): RecordedKind | null {
	if (/^quorum-\d+(-(en|cy))?$/.test(id)) return 'quorum';
	if (/^promises-\d+-(en|cy)$/.test(id)) return 'promises';
	if (/^actions-\d+-(en|cy)$/.test(id)) return 'actions';
	if (/^figures-\d+$/.test(id)) return 'figures';
	return KINDS.find((kind) => kind === id) ?? null;
}

/** Whether it stands under its case: a finding or a grade, not an action in a finding's words. */
export function isUnderCase<B extends { id: string; case?: number }>(
	block: B
): block is B & { case: number } {
	return block.case !== undefined && recordedKind(block.id) === null;
}

/** The language of a block that holds one person's own words, such as a reason, the same in every edition; null for others. */
export function ownLanguage(id: string): Language | null {
	const [, lang] = /^(?:quorum|promises|actions)-\d+-(en|cy)$/.exec(id) ?? [];
	return lang === 'en' || lang === 'cy' ? lang : null;
}

const KINDS = [
	'meetings',
	'sampling',
	'papers',
	'attendance',
	'inputs',
	'heard',
	'promises',
	'feedback'
] as const;

/** Whether it opens its section, before what people wrote there: when and how the panel met. */
export function opensSection(id: string): boolean {
	return id === 'meetings' || id === 'attendance';
}

/** The section that holds them: the first numbered one that is prose, a published one before others; else the first. */
export function recordedSection(sections: readonly ReportSection[]): string | null {
	const numbered = sections.filter(({ id }) => id !== MASTHEAD);
	const prose = numbered.filter(({ kind }) => kind === 'prose');
	return (prose.find(({ inside }) => !inside) ?? prose.at(0) ?? numbered.at(0))?.id ?? null;
}

/** Id of the block that says the panel's grade of a case. */
export function gradeId(number: number): string {
	return `grade-${number}`;
}

/** Section by section; in the section of the cases, case by case after its own paragraphs. */
function inOrder(draft: Draft): Block[] {
	const { sections, blocks, cases, recorded = [] } = draft;
	const known = new Set(sections.map(({ id }) => id));
	const strays = blocks.filter(({ section }) => !known.has(section));
	return [
		...sections.flatMap((section) => {
			const said = recorded.filter((each) => each.section === section.id);
			const paragraphs = (of: readonly Recorded[]) =>
				of.map((each) => paragraphOf(each, hasWelsh(draft)));
			return [
				...paragraphs(said.filter(({ id }) => opensSection(id))),
				...written(blocks.filter((block) => block.section === section.id)),
				...paragraphs(said.filter(({ id }) => !opensSection(id))),
				...(section.kind === 'cases' ? found(section.id, cases) : [])
			];
		}),
		...written(strays)
	];
}

function written(blocks: readonly BlockToSeal[]): Block[] {
	return [...blocks].sort(byOrder).map((block) => ({
		...words(block),
		section: block.section,
		kind: block.kind,
		...(block.kind !== 'paragraph' && { cases: block.cases ?? 0 })
	}));
}

function found(section: string, cases: Draft['cases']): Block[] {
	return [...cases]
		.sort((a, b) => a.number - b.number)
		.flatMap(({ number, findings, grade }) => [
			...[...findings].sort(byOrder).map((finding) => ({
				...words(finding),
				...{ section, kind: finding.kind, case: number },
				...(finding.held && { held: finding.held })
			})),
			...(grade ? [graded(section, number, grade)] : [])
		]);
}

/** A report that nobody has translated yet has no Welsh at all: with this paragraph alone it would count as read in Welsh. */
function paragraphOf(
	{ id, section, en, cy, case: number }: Recorded,
	isTranslated: boolean
): Block {
	const of = number === undefined ? {} : { case: number };
	return { id, section, kind: 'paragraph', ...of, flags: [], en, cy: isTranslated ? cy : '' };
}

/** Whether any of what people wrote has Welsh. */
function hasWelsh({ blocks, cases }: Draft): boolean {
	const all = [...blocks, ...cases.flatMap(({ findings }) => findings)];
	return all.some(({ cy }) => cy.trim() !== '');
}

function graded(section: string, number: number, grade: Bilingual): Block {
	return { id: gradeId(number), section, kind: 'paragraph', case: number, flags: [], ...grade };
}

/** The words of a block: blank text becomes '', and a lone surrogate becomes the replacement character. */
function words({ id, flags, en, cy }: WrittenIn): Pick<Block, 'id' | 'flags' | 'en' | 'cy'> {
	const whole = (text: string) =>
		text.trim() === '' ? '' : text.replace(/\p{Surrogate}/gu, '\uFFFD');
	return { id, flags: FLAGS.filter((flag) => flags.includes(flag)), en: whole(en), cy: whole(cy) };
}
