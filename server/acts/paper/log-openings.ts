import { newId } from '../../../src/lib/board/ids';
import { logFileOpenings } from '../../store/sitting/cases';
import type { Actor, Given } from '../../given';

/**
 * Writes down that a person opened papers, before any of their bytes are sent; those opened at once are one line of the
 * history. It decides nothing, so no page is told. (S6)
 * @throws Refusal 'cannot-save': what cannot be written down is not shown
 */
export async function logOpenings(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	{ id: personId }: Actor,
	papers: readonly string[]
): Promise<void> {
	const at = clock();
	const openings = papers.map((fileId) => ({ id: newId(), fileId, personId, at }));
	await logFileOpenings(db, openings);
}
