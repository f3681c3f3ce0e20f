import type * as Y from 'yjs';
import { blockText, readDraft } from '../../src/lib/board/documents/draft';
import { findingText, readFindings } from '../../src/lib/board/documents/findings';
import { draftName, findingsName } from '../../src/lib/board/names';
import type { Abilities } from '../../src/lib/meeting/rights/abilities';
import { Refusal } from '../../src/lib/meeting/refusal';
import { casesOf } from '../store/sitting/cases';
import { openingsOf } from '../store/plenary/openings';
import { versionsOf } from '../store/report/versions';
import type { Actor, Given, Viewing } from '../given';

/** Where a block of a report belongs. */
export interface BlockPlace {
	/** The id of its case; null where it belongs to no single case. */
	case: string | null;
	/** The name of the document that has its words; null where only a sealed version has them. */
	board: string | null;
}

/** Every block of the draft, the findings and the sealed versions. */
export async function placesOfBlocks(
	{ db, boards }: Pick<Viewing, 'db' | 'boards'>,
	reviewId: string
): Promise<Map<string, BlockPlace>> {
	const [cases, openings, versions] = await Promise.all([
		casesOf(db, reviewId),
		openingsOf(db, reviewId),
		versionsOf(db, reviewId)
	]);
	const byNumber = new Map(cases.map(({ id, number }) => [number, id]));
	const blocks = new Map<string, BlockPlace>();
	for (const { content } of versions) {
		for (const block of content.blocks) {
			const of = block.case === undefined ? null : (byNumber.get(block.case) ?? null);
			blocks.set(block.id, { case: of, board: null });
		}
	}
	const name = draftName(reviewId);
	if (await boards.exists(name)) {
		const draft = await boards.derived(name, readDraft);
		for (const { id } of [...draft.blocks, ...draft.gone])
			blocks.set(id, { case: null, board: name });
	}
	for (const { id } of cases.filter((each) => openings[each.id])) {
		const board = findingsName(id);
		const { findings } = await boards.derived(board, readFindings);
		for (const finding of Object.keys(findings)) blocks.set(finding, { case: id, board });
	}
	return blocks;
}

/** The shared text of a block in one language, in its document. */
export function textOfBlock(doc: Y.Doc, place: BlockPlace, id: string, lang: 'en' | 'cy'): Y.Text {
	return place.case === null ? blockText(doc, id, lang) : findingText(doc, id, lang);
}

/** Whether a person with these abilities may comment on the report. */
export function mayComment({ draft, version }: Abilities): boolean {
	return draft !== 'none' || version === 'comment' || version === 'answer';
}

/**
 * Refuses a comment on a case by a person who stood down from it, and, where the answer would reveal its present
 * findings, by a person who may not read those.
 * @throws Refusal 'stood-down', or the reason why its findings are closed to the actor
 */
export async function refuseClosed(
	given: Given,
	actor: Actor,
	place: BlockPlace | undefined,
	tells = false
): Promise<void> {
	if (!place || place.case === null) return;
	const { may } = await given.rights.of(actor).onCase(place.case);
	if (may.why === 'stood-down') throw new Refusal('stood-down');
	if (tells && may.findings === 'none') throw new Refusal(may.why ?? 'forbidden');
}
