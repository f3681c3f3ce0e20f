export const ROLES = [
	'member',
	'coordinator',
	'assurance',
	'translator',
	'commissioner',
	'respondent',
	'audit',
	'observer',
	'invitee',
	'adviser',
	'substitute'
] as const;
export type Role = (typeof ROLES)[number];

export type Language = 'en' | 'cy';
export type Bilingual = Readonly<Record<Language, string>>;

export const STANDINGS = [
	'active',
	'under-consideration',
	'curtailed',
	'suspended',
	'ended'
] as const;
export type PersonStanding = (typeof STANDINGS)[number];

export interface Vetting {
	level: string;
	/** YYYY-MM-DD; null while pending. */
	grantedOn: string | null;
	/** YYYY-MM-DD, the last valid day; null where it does not expire. */
	expiresOn: string | null;
}

export interface Person {
	id: string;
	slug: string;
	name: string;
	roles: Role[];
	language: Language;
	standing: PersonStanding;
	/** YYYY-MM-DD, inclusive; null where no term is kept. (P13) */
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
	/** ISO instant of the latest signature. (P16) */
	undertakingSignedAt: string | null;
}
