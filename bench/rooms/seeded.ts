/** The rooms that `seed.ts` made. */
export interface Seeded {
	rooms: {
		sitting: string;
		review: string;
		/** Name of the board on which all of them write. */
		board: string;
		/** The first is in the chair. */
		people: { id: string; cookie: string }[];
	}[];
}

/** Prompts whose notes have words already: one for each of the two who type. */
export const NOTES = ['4', '12'] as const;
