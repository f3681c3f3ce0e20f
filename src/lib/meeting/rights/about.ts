import type { PanelSettings } from '../settings/settings';
import type { AgendaKind } from '../sitting/agenda';
import type { SittingStage } from '../sitting/stages';

export type Access = 'none' | 'read' | 'write';
/** The only language field a translator may write; null is the whole document. */
export type Scope = 'cy' | null;

/** The facts from which a person's abilities are decided; all are about that person. */
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
	/** Whether a version of the report exists. */
	sealedOnce: boolean;
	/** Marked present at any sitting of the review that has begun. */
	attended: boolean;
	/** Whether the person is one of the voters fixed at version 1. (A3) */
	voter: boolean;
	/** Whether the report is published. */
	published?: boolean;
}

export interface SittingFacts {
	id: string;
	stage: SittingStage;
	present: boolean;
	/** Whether the person holds the chair; for a case, after deputies took over for those who stood down. */
	holdsChair: boolean;
	/** Whether an adviser's input is over. (P9) */
	inputEnded: boolean;
	/** They stand in for a member: named to do so, or here to do so until the sitting is over; null otherwise. (P11) */
	standsIn: 'named' | 'here' | null;
	/** The kind of the agenda item that has begun and has not ended; null where none is recorded. */
	item: AgendaKind | null;
}

export interface CaseFacts {
	id: string;
	number: number;
	/** The sitting the case was given to. */
	sitting: SittingFacts;
	/** Open to the plenary now. */
	isOpen: boolean;
	/** Whether it was ever opened: then its findings document and copies exist. */
	everOpened: boolean;
	declared: 'none' | 'conflict' | 'unsure' | null;
	/** Whether the person is in a group that has the case. */
	placed: boolean;
}

export interface GroupFacts {
	id: string;
	mine: boolean;
	/** Whether the person visits the group at its request now. */
	helpVisit: boolean;
	/** Whether the board is frozen and quotes a paper that the person may not open. (S6) */
	quotesClosed?: boolean;
}
