import type { Language, Role, Vetting } from '../../../src/lib/meeting/people/people';

/** The acts that a second person of the office can be asked to confirm. */
export type Wish =
	{ kind: 'link' } | { kind: 'add'; person: PersonToAdd } | { kind: 'change'; facts: Correction };

export interface PersonToAdd {
	name: string;
	email: string;
	phone: string;
	roles: Role[];
	language: Language;
	/** YYYY-MM-DD, or null where no term is kept. */
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
	/** Another person of the same name is on the list, and both are meant. */
	isNamesake?: boolean;
}

export interface Correction {
	name: string;
	email: string;
	phone: string;
	language: Language;
	roles: Role[];
	isNamesake?: boolean;
}
