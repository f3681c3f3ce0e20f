import { gatherFindings } from '../../../src/lib/board/documents/findings';
import type { BoardToGather } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import type { Bilingual, Language } from '../../../src/lib/meeting/people/people';
import type { PointKind } from '../../../src/lib/meeting/findings/placement';
import { POINT_KINDS } from '../../../src/lib/meeting/findings/placement';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { cy } from '../../../src/lib/words/cy';
import { en } from '../../../src/lib/words/en';
import { isSilent } from '../../reading/silent';
import { caseById } from '../../store/sitting/cases';
import { groupsOfCase } from '../../store/sitting/groups';
import { copiesOf } from '../../store/plenary/copies';
import type { Copies } from '../../store/plenary/copies';
import { reviewById } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { refuseSent } from './in-chair';

/** Numbers of findings and of "none identified" statements that were added. */
export interface Gathered {
	points: number;
	none: number;
}

/**
 * Adds every group's opened points of a case to its findings. Repeating it adds only new points and changes nothing that
 * was edited (G3, G7). The chair or the coordinator asks for it; the server writes.
 */
export async function gatherPoints(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<Gathered> {
	const { review, may, on } = await given.rights.of(actor).onCase(input.caseId);
	if (!may.chair && !may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	if (!on.opening) throw new Refusal('not-opened');
	refuseSent(review);
	const gathered = await gatherInto(given, input.caseId, actor.id);
	await decide(given, actor, async ({ record, announce }) => {
		record('gather-points', { review: review.id, case: input.caseId, ...gathered });
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: input.caseId });
	});
	return gathered;
}

/** Gathers in the name of the person who opened the case or asked for it. */
export async function gatherInto(
	given: Given,
	caseId: string,
	personId: string
): Promise<Gathered> {
	const row = await caseById(given.db, caseId);
	const review = row && (await reviewById(given.db, row.reviewId));
	if (!review) throw new Refusal('unknown');

	const copies = await copiesOf(given.db, caseId);
	const groups = await groupsOfCase(given.db, caseId);
	const silent = new Set(groups.filter((each) => isSilent(each, copies)).map(({ id }) => id));
	const boards = (await given.rights.boardsOf(caseId)).flatMap((board) =>
		silent.has(board.groups[0]) ? [] : openedBoard(copies, board.groups[0])
	);
	const gathered: Gathered = { points: 0, none: 0 };
	await given.boards.edit(findingsName(caseId), personId, (doc) => {
		const added = gatherFindings(doc, boards, sentences(review.settings.languages));
		Object.assign(gathered, { points: added.points.length, none: added.none.length });
	});
	return gathered;
}

function openedBoard(copies: Copies, group: string): BoardToGather {
	return {
		points: copies.points
			.filter((point) => point.group === group)
			.map(({ id, kind, lang, text, flags, gone, author }) => ({
				id,
				kind,
				lang,
				text,
				flags,
				...(gone && { gone: author })
			})),
		none: Object.fromEntries(
			copies.none
				.filter(({ groupId }) => groupId === group)
				.map((none) => [none.kind, none.personId])
		)
	};
}

/** "No negatives were identified", in the languages of the report; English is always written. */
function sentences(languages: readonly Language[]): Record<PointKind, Bilingual> {
	const isWelsh = languages.includes('cy');
	return Object.fromEntries(
		POINT_KINDS.map((kind) => [
			kind,
			{
				en: `${en.common.kinds[kind].none}.`,
				cy: isWelsh ? `${cy.common.kinds[kind].none}.` : ''
			}
		])
	) as Record<PointKind, Bilingual>;
}
