// The July 2023 review of the demo. Every person, place, case and log here is made up.
import type { Bilingual, Language, Role } from '../../../src/lib/meeting/people/people';
import type { Flag, PointKind } from '../../../src/lib/meeting/findings/placement';
import type { GivenAnswer } from '../../../src/lib/meeting/settings/answer';

export type GroupLetter = 'A' | 'B' | 'C' | 'D';
export type SittingKey = 'first' | 'second';

/** Dates are YYYY-MM-DD, instants ISO in UTC. Staff and the force have no term. */
export interface DemoPerson {
	slug: string;
	name: string;
	roles: Role[];
	language: Language;
	email: string;
	phone: string;
	standing: 'active';
	termStart: string | null;
	termEnd: string | null;
	vetting: { level: string; grantedOn: string; expiresOn: string } | null;
	undertakingSignedAt: string | null;
}

/** `quote` is an exact part of the case's text; start and end follow from it. */
export interface DemoPoint {
	key: string;
	by: string;
	kind: PointKind;
	text: string;
	lang: Language;
	flags?: Flag[];
	quote?: string;
}

export interface DemoBoard {
	group: GroupLetter;
	answers: Record<string, GivenAnswer>;
	points: DemoPoint[];
	none: { kind: PointKind; by: string }[];
	redaction: 'none' | 'limited' | 'prevented' | null;
}

/** `label` is what a member sees before declaring. */
export interface DemoCase {
	number: number;
	sitting: SittingKey;
	label: Bilingual;
	file: { name: Bilingual; text: string };
	boards: DemoBoard[];
}

export interface DemoGroup {
	letter: GroupLetter;
	members: string[];
	cases: number[];
}

export interface DemoAgendaItem {
	kind: 'welcome' | 'input' | 'performance' | 'breakouts' | 'plenary' | 'break' | 'close';
	title: Bilingual;
	minutesPlanned: number;
	minutesUsed: number;
	input?: { speaker: string; role: Bilingual; relayedBy: string | null; summary: Bilingual };
	/** Figures as the office pastes them. */
	figures?: Record<'title' | 'period' | 'source' | 'unit' | 'table', Bilingual>;
}

export interface DemoSitting {
	key: SittingKey;
	date: string;
	mode: 'in-person';
	place: Bilingual;
	why?: Bilingual;
	papersIssuedAt: string;
	arrivingAt: string;
	breakoutsAt: string;
	plenaryAt: string;
	closedAt: string;
	chair: string;
	deputies: string[];
	/** Members only: they are the ones the quorum and the report count. */
	members: { person: string; at: string }[];
	others: { person: string; at: string; leftAt: string | null }[];
	groups: DemoGroup[];
	agenda: DemoAgendaItem[];
	/** Who let the sitting go on with too few members, and why. (M6) */
	quorum: { allowedBy: string; at: string; reason: string };
}

/** One agreed finding. `from` are keys of points; the first is the point it was gathered from. */
export interface DemoFinding {
	kind: PointKind;
	en: string;
	from: string[];
	flags?: Flag[];
	none?: true;
}

export interface DemoCaseFindings {
	case: number;
	agreedAt: string;
	agreedBy: string;
	findings: DemoFinding[];
	aside: { point: string; reason: string }[];
	/** Points that go straight to an observation without being a finding. */
	observation: string[];
}

/** `finding` counts from 1 within its case, as the report prints them. */
export type DemoSource =
	{ case: number; finding: number } | { case: number; point: string } | { theme: string };

export interface DemoTheme {
	key: string;
	en: string;
	flags?: Flag[];
	from: DemoSource[];
}

export interface DemoObservation {
	key: string;
	number: number;
	en: string;
	from: DemoSource[];
	/** Kept for the response stage; no earlier stage shows it. */
	response: {
		en: string;
		passedTo?: string;
		asksFirst?: string;
		commitments: DemoCommitment[];
	};
}

export interface DemoCommitment {
	en: string;
	owner: string;
	due: string;
}

export interface DemoBlock {
	key: string;
	section: 'masthead' | 'overview' | 'background';
	en: string;
}

export interface DemoApproval {
	sealedAt: string;
	sealedBy: string;
	answers: (
		| { by: string; at: string; says: 'approve' }
		| { by: string; at: string; says: 'change'; place: DemoSource; because: string }
	)[];
}

export type DemoStageName =
	'sample' | 'breakouts' | 'plenary' | 'draft' | 'approval' | 'response' | 'published';
export type DemoSittingStage = 'planned' | 'breakouts' | 'plenary' | 'closed';

/**
 * What one board holds at the breakouts stage; a board not listed is untouched. "None identified"
 * and the effect of redaction are said only on a board that is ready.
 */
export interface HalfBoard {
	case: number;
	group: GroupLetter;
	points: string[];
	answers: string[];
}

export interface StageContent {
	name: DemoStageName;
	moment: string;
	/** Null before the review's first opening. */
	step: 'drafting' | 'with-members' | 'sent' | 'published' | null;
	sittings: Record<SittingKey, { stage: DemoSittingStage; boards: 'empty' | 'half' | 'full' }>;
	ready: { case: number; group: GroupLetter; by: string; at: string }[];
	/** Cases opened by the chair, whose points are gathered and findings agreed. */
	agreed: number[];
	themes: string[];
	/** Links of a theme or observation lead only to cases of `agreed`. */
	observations: number[];
	/** Sections of the report that already have their paragraphs. */
	report: boolean;
	/** Everybody else has declared that they have no link with any case. */
	stoodDown: { person: string; case: number; at: string }[];
	approval: boolean;
	/** Whether version 2 was approved and is with the force, half answered. */
	response?: boolean;
	/** Whether the force has answered, and report and response were published. */
	published?: boolean;
}
