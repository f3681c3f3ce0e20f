import type { Given } from '../../given';
import { dropEnded } from '../../store/outbox/letters';

/**
 * Days that a letter is kept after it was sent or was no longer needed. A quarter: as long as somebody may ask, between
 * one meeting of a panel and the next, whether they were written to. Letters that wait for the office are kept until it
 * decides.
 */
export const LETTERS_KEPT = 92;

const DAY = 24 * 60 * 60 * 1000;

/** Deletes letters that ended longer ago than that. They say who was written to about what; nobody needs that for ever. (X4) */
export async function forgetLetters({ db, clock }: Pick<Given, 'db' | 'clock'>): Promise<number> {
	return dropEnded(db, new Date(+clock() - LETTERS_KEPT * DAY));
}
