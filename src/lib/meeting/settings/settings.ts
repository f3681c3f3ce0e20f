import type { ApprovalRule } from '../report/approval';
import type { Bilingual, Language, Role } from '../people/people';

/** Everything that belongs to one panel. No panel has code of its own. */
export interface PanelSettings {
	v: 1;
	name: Bilingual;
	shortName: Bilingual;
	area: Bilingual;
	/** IANA name; calendar days are counted in it. */
	timeZone: string;
	languages: Language[];
	/** What this panel calls each role. (X5) */
	offices: Partial<Record<Role, Bilingual>>;
	contact: { name: string; phone: string; email: string };
	quorum: { minimum: number; chairCounts: boolean };
	hasChair: boolean;
	maxMembers: number;
	seats: Seat[];
	meetingsPerYear: number;
	vettingRequired: boolean;
	undertaking: { required: boolean; months: number; text: Bilingual };
	termYears: number;
	/** R11: groups see each other's writing only after the chair opens the case, or share one board. */
	blind: 'after-opening' | 'live';
	observerSeesCases: boolean;
	substitutes: boolean;
	approval: ApprovalRule;
	steps: Step[];
	reportTemplate: ReportTemplate;
	/** Id of the form template of a case. */
	template: string;
	eligibility: EligibilityCheck[];
	responseDays: number;
	/** How long things are kept, from the day a review ends: the panel's own choice. (X4) */
	retention: { writingMonths: number };
}

export interface Seat {
	id: string;
	name: Bilingual;
	count: number;
}

/** A step the report goes through after the meeting. (A1) */
export interface Step {
	id: string;
	name: Bilingual;
	allows: 'draft' | 'comment' | 'answer' | 'respond' | 'none';
	/** Who may read the sealed version while the report is at this step. */
	readers: Role[];
}

export interface ReportTemplate {
	sections: Section[];
}

export interface Section {
	id: string;
	title: Bilingual;
	kind: 'prose' | 'cases' | 'themes' | 'observations';
}

export interface EligibilityCheck {
	id: string;
	text: Bilingual;
}

/** The part of a template whose words stand above the rest, without a number. */
export const MASTHEAD = 'masthead';
