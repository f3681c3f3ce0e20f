import type { Flag, PointKind } from './placement';

/** Lower-case hex of SHA-256 over UTF-8; passed in, because hashing is the server's. */
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
