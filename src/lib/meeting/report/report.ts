import { canonical } from './canonical';
import { byOrder, FLAGS } from '../findings/placement';
import type { Flag, PointKind } from '../findings/placement';
import type { Bilingual } from '../people/people';
import { MASTHEAD } from '../settings/settings-rules';
import type { Section } from '../settings/report-template';

export { canonical } from './canonical';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Passed in, because these rules import nothing. */
export type Sha256 = (text: string) => string;

export type BlockKind = 'paragraph' | 'theme' | 'observation' | PointKind;

/** One block of sealed words. It names no person, no point and no source. */
export interface Block {
	id: string;
	section: string;
	kind: BlockKind;
	/** For a finding, the plain number of its case. (S8) */
	case?: number;
	/** An observation's number, given when sealed. */
	number?: number;
	flags: Flag[];
	/** For a theme or observation, its number of distinct cases. (G4) */
	cases?: number;
	en: string;
	/** The Welsh words; '' means not translated yet. */
	cy: string;
}

export interface Version {
	v: 1;
	review: string;
	version: number;
	blocks: Block[];
}

/** What a person who stood down from a case gets in place of its blocks. (M10) */
export interface WithheldBlock {
	id: string;
	withheld: true;
	hash: string;
}

export interface ReadableVersion extends Omit<Version, 'blocks'> {
	blocks: (Block | WithheldBlock)[];
}

/** What sealing reads from the documents. The order of blocks and cases does not matter. */
export interface Draft {
	review: string;
	version: number;
	/** The sections of the panel's report template, in order. (A2) */
	sections: readonly Section[];
	/** The draft document's blocks that are not gone. */
	blocks: readonly DraftBlock[];
	/** How the cases were chosen, in words, and the section that says it; null where nothing was recorded. (S5) */
	sampling?: (Bilingual & { section: string }) | null;
	/** The shown findings of each case. `grade` is the sentence that says the panel's grade; null where the case has none. (R10) */
	cases: readonly {
		number: number;
		findings: readonly DraftFinding[];
		grade?: Bilingual | null;
	}[];
}

export interface DraftBlock extends Words {
	section: string;
	kind: 'paragraph' | 'theme' | 'observation';
	/** Number of distinct cases, from its links; left out for a paragraph. */
	cases?: number;
}

export interface DraftFinding extends Words {
	kind: PointKind;
}

interface Words {
	id: string;
	order: string;
	flags: readonly string[];
	en: string;
	cy: string;
}

/** Puts a draft into the report's order and numbers its observations. Empty blocks are left out. */
export function buildVersion(draft: Draft): Version {
	let observations = 0;
	const blocks = inOrder(draft).map((block) =>
		block.kind === 'observation' ? { ...block, number: ++observations } : block
	);
	return { v: 1, review: draft.review, version: draft.version, blocks };
}

/** Ids of the blocks without English, in report order. While there are any, sealing is refused. */
export function withoutEnglish(version: Version): string[] {
	return version.blocks.filter(({ en }) => en === '').map(({ id }) => id);
}

/** SHA-256 of a block without its number, so that renumbering does not count as a change. */
export function blockHash({ number: _, ...block }: Block, sha256: Sha256): string {
	return sha256(canonical(block));
}

/** Each block's id and hash, in report order. */
export function digest(version: Version, sha256: Sha256): [id: string, hash: string][] {
	return version.blocks.map((block) => [block.id, blockHash(block, sha256)]);
}

export function versionHash(version: Version, sha256: Sha256): string {
	const { v, review, version: number } = version;
	return sha256(canonical({ v, review, version: number, blocks: digest(version, sha256) }));
}

/** A version as a person who stood down may read it, until published. Cases by their numbers. */
export function redactFor(
	version: Version,
	stoodDown: readonly number[],
	sha256: Sha256
): ReadableVersion {
	return {
		...version,
		blocks: version.blocks.map((block) =>
			block.case !== undefined && stoodDown.includes(block.case)
				? { id: block.id, withheld: true, hash: blockHash(block, sha256) }
				: block
		)
	};
}

/** Section by section; in the section of the cases, case by case after its own paragraphs. */
function inOrder(draft: Draft): Block[] {
	const { sections, blocks, cases, sampling } = draft;
	const known = new Set(sections.map(({ id }) => id));
	const strays = blocks.filter(({ section }) => !known.has(section));
	return [
		...sections.flatMap((section) => [
			...written(blocks.filter((block) => block.section === section.id)),
			...(sampling?.section === section.id ? [sampled(sampling, hasWelsh(draft))] : []),
			...(section.kind === 'cases' ? found(section.id, cases) : [])
		]),
		...written(strays)
	];
}

function written(blocks: readonly DraftBlock[]): Block[] {
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
			...[...findings]
				.sort(byOrder)
				.map((finding) => ({ ...words(finding), section, kind: finding.kind, case: number })),
			...(grade ? [graded(section, number, grade)] : [])
		]);
}

/**
 * The paragraph that says how the cases were chosen. A report that nobody has translated yet has no Welsh at all: with
 * this paragraph alone it would count as read in Welsh.
 */
function sampled(
	{ section, en, cy }: Bilingual & { section: string },
	isTranslated: boolean
): Block {
	return {
		id: SAMPLING,
		section,
		kind: 'paragraph',
		flags: [],
		en,
		cy: isTranslated ? cy : ''
	};
}

/** Whether any of what people wrote has Welsh. */
function hasWelsh({ blocks, cases }: Draft): boolean {
	const all = [...blocks, ...cases.flatMap(({ findings }) => findings)];
	return all.some(({ cy }) => cy.trim() !== '');
}

function graded(section: string, number: number, grade: Bilingual): Block {
	return { id: gradeId(number), section, kind: 'paragraph', case: number, flags: [], ...grade };
}

/** Id of the block that says how the cases were chosen. */
export const SAMPLING = 'sampling';

/** The section that says how the cases were chosen: the first numbered one that is prose, else the first. */
export function samplingSection(sections: readonly Section[]): string | null {
	const numbered = sections.filter(({ id }) => id !== MASTHEAD);
	return (numbered.find(({ kind }) => kind === 'prose') ?? numbered.at(0))?.id ?? null;
}

/** Id of the block that says the panel's grade of a case. */
export function gradeId(number: number): string {
	return `grade-${number}`;
}

/** The words of a block: blank text becomes '', and a lone surrogate becomes the replacement character. */
function words({ id, flags, en, cy }: Words): Pick<Block, 'id' | 'flags' | 'en' | 'cy'> {
	const whole = (text: string) =>
		text.trim() === '' ? '' : text.replace(/\p{Surrogate}/gu, '\uFFFD');
	return { id, flags: FLAGS.filter((flag) => flags.includes(flag)), en: whole(en), cy: whole(cy) };
}
