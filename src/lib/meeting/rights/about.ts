import type { PanelSettings } from '../settings/settings';
import type { SittingStage } from '../sitting/stages';

export type Access = 'none' | 'read' | 'write';
/** The only language field a translator may write; null is the whole document. */
export type Scope = 'cy' | null;

/** What the house knows, all of it about the person who asks. */
export interface About {
	settings: PanelSettings;
	review?: ReviewFacts;
	sitting?: SittingFacts;
	case?: CaseFacts;
	group?: GroupFacts;
}

export interface ReviewFacts {
	id: string;
	/** Id of the panel's step; null (or unknown) before the review's first opening. */
	step: string | null;
	/** A version of the report exists. */
	sealedOnce: boolean;
	/** Marked present at any sitting of the review that has begun. */
	attended: boolean;
	/** One of those fixed at version 1. (A3) */
	voter: boolean;
	/** Left out until it is. */
	published?: boolean;
}

export interface SittingFacts {
	id: string;
	stage: SittingStage;
	present: boolean;
	/** Holds the chair: for a case, after deputies stepped in for whoever stood down. */
	holdsChair: boolean;
	/** An adviser's input is over. (P9) */
	inputEnded: boolean;
}

export interface CaseFacts {
	id: string;
	number: number;
	/** The sitting the case was given to. */
	sitting: SittingFacts;
	/** Open to the plenary now. */
	isOpen: boolean;
	/** Opened at least once: its findings document and copies exist. */
	everOpened: boolean;
	declared: 'none' | 'conflict' | 'unsure' | null;
	/** In a group that has the case. */
	placed: boolean;
}

export interface GroupFacts {
	id: string;
	mine: boolean;
	/** The group asked this person in, and nobody has ended the visit. */
	helpVisit: boolean;
}
