import { canonical } from './canonical';
import { byOrder, FLAGS } from '../findings/placement';
import type { Flag, PointKind } from '../findings/placement';
import type { Section } from '../settings/report-template';

export { canonical } from './canonical';

/** Lower-case hex of SHA-256 over UTF-8; passed in, because hashing is the caller's. */
export type Sha256 = (text: string) => string;

export type BlockKind = 'paragraph' | 'theme' | 'observation' | PointKind;

/** One block of sealed words. It names no person, no point and no source. */
export interface Block {
	id: string;
	section: string;
	kind: BlockKind;
	/** The plain number of the case a finding is of. (S8) */
	case?: number;
	/** An observation's number, given when sealed. */
	number?: number;
	flags: Flag[];
	/** How many distinct cases a theme or observation rests on. (G4) */
	cases?: number;
	en: string;
	/** '' is recorded as not yet translated. */
	cy: string;
}

export interface Version {
	v: 1;
	review: string;
	version: number;
	blocks: Block[];
}

/** What somebody who stood down gets in place of a case's block. (M10) */
export interface WithheldBlock {
	id: string;
	withheld: true;
	hash: string;
}

export interface ReadableVersion extends Omit<Version, 'blocks'> {
	blocks: (Block | WithheldBlock)[];
}

/** What the sealing reads from the documents. Order among themselves does not matter. */
export interface Draft {
	review: string;
	version: number;
	/** Of the panel's report template, in the report's order. (A2) */
	sections: readonly Section[];
	/** The draft document's blocks that are not gone. */
	blocks: readonly DraftBlock[];
	/** The shown findings of each case. */
	cases: readonly { number: number; findings: readonly DraftFinding[] }[];
}

export interface DraftBlock extends Words {
	section: string;
	kind: 'paragraph' | 'theme' | 'observation';
	/** Distinct cases, from its links; left out for a paragraph. */
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

/** Puts a draft into the report's order and numbers its observations. Says nothing of empty blocks. */
export function buildVersion(draft: Draft): Version {
	let observations = 0;
	const blocks = inOrder(draft).map((block) =>
		block.kind === 'observation' ? { ...block, number: ++observations } : block
	);
	return { v: 1, review: draft.review, version: draft.version, blocks };
}

/** Ids of the blocks without English, in report order: sealing is refused while there is one. */
export function withoutEnglish(version: Version): string[] {
	return version.blocks.filter(({ en }) => en === '').map(({ id }) => id);
}

/** SHA-256 of the block without its number, so that renumbering changes nobody's words. */
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
function inOrder({ sections, blocks, cases }: Draft): Block[] {
	const known = new Set(sections.map(({ id }) => id));
	const strays = blocks.filter(({ section }) => !known.has(section));
	return [
		...sections.flatMap((section) => [
			...written(blocks.filter((block) => block.section === section.id)),
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
		.flatMap(({ number, findings }) =>
			[...findings]
				.sort(byOrder)
				.map((finding) => ({ ...words(finding), section, kind: finding.kind, case: number }))
		);
}

/** Blank is empty. Half a character pair cannot be sealed: it becomes the replacement character. */
function words({ id, flags, en, cy }: Words): Pick<Block, 'id' | 'flags' | 'en' | 'cy'> {
	const whole = (text: string) =>
		text.trim() === '' ? '' : text.replace(/\p{Surrogate}/gu, '\uFFFD');
	return { id, flags: FLAGS.filter((flag) => flags.includes(flag)), en: whole(en), cy: whole(cy) };
}
