import { canonical } from './canonical';
import type { Flag, PointKind } from '../findings/placement';
import type { Bilingual, Language } from '../people/people';
import type { Held } from '../shows/strength';
import type { ReportSection } from '../settings/report-template';

export { canonical } from './canonical';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Passed in, because these rules import nothing. */
export type Sha256 = (text: string) => string;

export type BlockKind = 'paragraph' | 'theme' | 'observation' | PointKind;

/** One block of sealed words. It names no person, no point and no source. */
export interface Block {
	id: string;
	section: string;
	kind: BlockKind;
	/** For a finding, or an action in a finding's words, the plain number of its case. (S8) */
	case?: number;
	/** An observation's number, given when sealed. */
	number?: number;
	flags: Flag[];
	/** For a finding, how strongly it is held, where a show of hands was recorded. (G5) */
	held?: Held;
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
	sections: readonly ReportSection[];
	/** The draft document's blocks that are not gone. */
	blocks: readonly BlockToSeal[];
	/** Paragraphs that nobody writes, made from what was recorded, in their order. */
	recorded?: readonly Recorded[];
	/** The shown findings of each case. `grade` is the sentence that says the panel's grade; null where the case has none. (R10) */
	cases: readonly {
		number: number;
		findings: readonly DraftFinding[];
		grade?: Bilingual | null;
	}[];
}

/**
 * When the panel met and what it looked at (A2), who attended, in counts (P11), how the cases were chosen (S5), which papers
 * were issued late (M4), the way on
 * where too few came (M6), the inputs (M9), performance data (M8), testimony, referrals and visits (M12, P10), what became of
 * earlier promises (A13), the panel's own actions (A1), what the force was told early (A5).
 */
export type RecordedKind =
	| 'meetings'
	| 'sampling'
	| 'papers'
	| 'attendance'
	| 'quorum'
	| 'inputs'
	| 'figures'
	| 'heard'
	| 'promises'
	| 'actions'
	| 'feedback';

/** A paragraph made from what was recorded. One that ends in a language is somebody's own words in that language. */
export interface Recorded extends Bilingual {
	id:
		| Exclude<RecordedKind, 'quorum' | 'actions' | 'figures'>
		| `figures-${number}`
		| `quorum-${number}`
		| `quorum-${number}-${Language}`
		| `promises-${number}-${Language}`
		| `actions-${number}-${Language}`;
	section: string;
	/** The number of the case whose words it has: withheld like its findings. (M10) */
	case?: number;
}

export interface BlockToSeal extends WrittenIn {
	section: string;
	kind: 'paragraph' | 'theme' | 'observation';
	/** Number of distinct cases, from its links; left out for a paragraph. */
	cases?: number;
}

export interface DraftFinding extends WrittenIn {
	kind: PointKind;
	held?: Held;
}

export interface WrittenIn {
	id: string;
	order: string;
	flags: readonly string[];
	en: string;
	cy: string;
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

/** A version as it is published: of blocks in parts that are not published, only the hashes are left. */
export function redactParts(
	version: Version,
	isOpen: (section: string) => boolean,
	sha256: Sha256
): ReadableVersion {
	return {
		...version,
		blocks: version.blocks.map((block) => (isOpen(block.section) ? block : withheld(block, sha256)))
	};
}

function withheld(block: Block, sha256: Sha256) {
	return { id: block.id, withheld: true as const, hash: blockHash(block, sha256) };
}

/**
 * A version as one person may read it: without cases that they stood down from, until published. Cases by their numbers.
 * @param isOpen of blocks that they are sent or that are published
 */
export function redactFor(
	version: Version,
	stoodDown: readonly number[],
	sha256: Sha256,
	isOpen: (block: Block) => boolean = () => true
): ReadableVersion {
	return {
		...version,
		blocks: version.blocks.map((block) =>
			!isOpen(block) || (block.case !== undefined && stoodDown.includes(block.case))
				? withheld(block, sha256)
				: block
		)
	};
}
