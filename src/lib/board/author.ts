import type { Language } from '../meeting/people/people';

/** Who is writing. `origin` is what that person's undo manager tracks, and must not be null. */
export interface Author {
	person: string;
	lang: Language;
	origin: unknown;
}

/** The origin of transactions that no undo may take back: an entry made, a reason given. */
export const UNTRACKED = Symbol('untracked');
