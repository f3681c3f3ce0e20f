import type { Language, Role, Vetting } from '../../../src/lib/meeting/people/people';

/** The acts that a second person of the office can be asked to confirm. */
export type Wish =
	| { kind: 'link' }
	| { kind: 'add'; person: PersonToAdd }
	| {
			kind: 'change';
			/** The fields that change, and no others: each as typed. */
			facts: Partial<CorrectedPerson>;
			/** The same fields as they were when it was asked; not in a request from before this was kept. */
			before?: Partial<CorrectedPerson>;
			/** Fields that a later request asks for in place of this one. */
			anew?: CorrectedField[];
	  };

/** What the office types about a person; '' where a field is left empty. */
export interface CorrectedPerson {
	name: string;
	email: string;
	phone: string;
	language: Language;
	roles: Role[];
	/** Another person of the same name is on the list, and both are meant. */
	isNamesake?: boolean;
}

/** The fields of a person that a correction writes. */
export const CORRECTED_FIELDS = ['name', 'email', 'phone', 'language', 'roles'] as const;

export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export interface PersonToAdd extends CorrectedPerson {
	/** Their name in addresses such as the demo's. Made from `name` where it is left out. */
	slug?: string;
	/** YYYY-MM-DD, or null where no term is kept. */
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
	/** Id of the seat that they hold; left out where they hold none. (P12) */
	seat?: string | null;
}
