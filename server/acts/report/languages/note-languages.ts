import type * as Y from 'yjs';
import { readDraft } from '../../../../src/lib/board/documents/draft';
import { readFindings } from '../../../../src/lib/board/documents/findings';
import { draftName, findingsName, parseName } from '../../../../src/lib/board/names';
import type { Bilingual, Language } from '../../../../src/lib/meeting/people/people';
import { observed } from '../../../../src/lib/meeting/report/two-languages';
import type { Pair } from '../../../../src/lib/meeting/report/two-languages';
import { stepOf } from '../../../../src/lib/meeting/sitting/stages';
import type { Given } from '../../../given';
import { textHashesOf, pairsOf } from '../../../reading/report/written-for';
import type { Pairs } from '../../../reading/report/written-for';
import { openingsOf } from '../../../store/plenary/openings';
import { allReviews, reviewById } from '../../../store/report/reviews';
import { keepPairs } from '../../../store/report/written-for';
import { caseById } from '../../../store/sitting/cases';
import { decide } from '../../decide';

/**
 * Notes for which words of the other language the texts of a document were written, where they changed since it was last
 * looked at. Called shortly after each edit, so that "out of date" outlives the page that saw the change. (A10)
 */
export async function noteLanguages(given: Given, board: string): Promise<void> {
	const reviewId = await reviewOf(given, board);
	const review = reviewId === null ? undefined : await reviewById(given.db, reviewId);
	if (!review || !(await given.boards.exists(board))) return;
	const { languages } = review.settings;
	const texts = await given.boards.derived(
		board,
		board === draftName(review.id) ? inDraft : inFindings
	);
	// A report in English alone needs no query of the database.
	if (languages[0] !== 'cy' && texts.every(([, { cy }]) => cy.trim() === '')) return;
	if (changedIn(texts, await pairsOf(given.db, review), languages).size === 0) return;
	await decide(given, null, async ({ tx }) => {
		// Somebody may have said meanwhile that a text is still right.
		const changed = changedIn(texts, await pairsOf(tx, review), languages);
		if (changed.size > 0) await keepPairs(tx, review.id, changed);
	});
}

/** What is to be noted of the texts of a document, by block id. */
function changedIn(
	texts: Texts,
	{ round, of }: Pairs,
	languages: readonly Language[]
): Map<string, Pair> {
	const changed = new Map<string, Pair>();
	for (const [id, text] of texts) {
		const known = of(id);
		const now = observed(known, textHashesOf(text), { languages, round });
		if (JSON.stringify(now) !== JSON.stringify(known)) changed.set(id, now);
	}
	return changed;
}

/** Looks at every document of a report that is being written: what was edited just before a stop is not noted yet. */
export async function noteAllLanguages(given: Given): Promise<void> {
	for (const review of await allReviews(given.db)) {
		if (review.step === null || stepOf(review.settings, review.step)?.allows !== 'draft') continue;
		const openings = await openingsOf(given.db, review.id);
		for (const board of [draftName(review.id), ...Object.keys(openings).map(findingsName)])
			await noteLanguages(given, board);
	}
}

async function reviewOf(given: Given, board: string): Promise<string | null> {
	const name = parseName(board);
	if (name?.kind === 'draft') return name.reviewId;
	if (name?.kind !== 'findings') return null;
	return (await caseById(given.db, name.caseId))?.reviewId ?? null;
}

type Texts = [id: string, Bilingual][];

function inDraft(doc: Y.Doc): Texts {
	const { blocks, gone } = readDraft(doc);
	return [...blocks, ...gone].map(({ id, en, cy }) => [id, { en, cy }]);
}

function inFindings(doc: Y.Doc): Texts {
	return Object.entries(readFindings(doc).findings).map(([id, { en, cy }]) => [id, { en, cy }]);
}
