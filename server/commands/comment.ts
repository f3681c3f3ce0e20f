import { readDraft } from '../../src/lib/board/draft';
import { readFindings } from '../../src/lib/board/findings';
import { newId } from '../../src/lib/board/ids';
import { draftName, findingsName } from '../../src/lib/board/names';
import { MAX_REASON } from '../../src/lib/board/schema';
import { MAX_TEXT } from '../../src/lib/board/text';
import type { Abilities } from '../../src/lib/meeting/abilities';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { Version } from '../../src/lib/meeting/report';
import { casesOf } from '../store/cases';
import type { Comment } from '../store/comments';
import { addComment, commentsOf, settleComment as keepSettled } from '../store/comments';
import { record } from '../store/history';
import { openingsOf } from '../store/openings';
import { versionsOf } from '../store/versions';
import type { Actor, Given } from './given';
import { onCase, onReview } from './on-case';

/**
 * A comment on a block, by anyone who may read the draft or comment on the version; absent members
 * too (A4). Sent twice, it counts once.
 * @throws Refusal 'empty', 'too-long', 'unknown' for no such block, 'stood-down' from its case
 */
export async function comment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; blockId: string; quote: string; text: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!reads(may)) throw new Refusal(may.why ?? 'forbidden');
	const text = input.text.trim();
	if (text === '') throw new Refusal('empty');
	if (text.length > MAX_TEXT) throw new Refusal('too-long');
	const about = (await blocksOf(given, input.reviewId)).get(input.blockId);
	if (about === undefined) throw new Refusal('unknown');
	if (about !== null) await refuseStoodDown(given, actor, about);

	await given.db.transaction().execute(async (tx) => {
		const said = await commentsOf(tx, input.reviewId);
		const last = said.findLast(({ blockId }) => blockId === input.blockId);
		if (last?.personId === actor.id && last.text === text) return;
		const at = laterThan(said.at(-1)?.at, given.clock());
		const id = newId();
		await addComment(tx, {
			id,
			reviewId: input.reviewId,
			blockId: input.blockId,
			quote: input.quote.slice(0, MAX_REASON),
			personId: actor.id,
			text,
			at: at.toISOString(),
			settledBy: null
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'comment',
			about: { review: input.reviewId, comment: id, block: input.blockId }
		});
	});
	tell(given, input.reviewId);
}

/** Its author, or whoever writes the draft, marks a comment as settled. */
export async function settleComment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; commentId: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!reads(may)) throw new Refusal(may.why ?? 'forbidden');
	const found = (await commentsOf(given.db, input.reviewId)).find(
		({ id }) => id === input.commentId
	);
	if (!found) throw new Refusal('unknown');
	if (found.personId !== actor.id && may.draft !== 'write') throw new Refusal('forbidden');
	const about = (await blocksOf(given, input.reviewId)).get(found.blockId);
	if (about) await refuseStoodDown(given, actor, about);
	if (found.settledBy !== null) return;
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await keepSettled(tx, found.id, actor.id, at);
		await record(tx, at, {
			personId: actor.id,
			act: 'settle-comment',
			about: { review: input.reviewId, comment: found.id }
		});
	});
	tell(given, input.reviewId);
}

/** The comments that are not on a case closed to the reader, by the cases' ids. (M10) */
export async function readableComments(
	given: Pick<Given, 'db' | 'boards'>,
	reviewId: string,
	closed: readonly string[]
): Promise<Comment[]> {
	const blocks = await blocksOf(given, reviewId);
	return (await commentsOf(given.db, reviewId)).filter(({ blockId }) => {
		const about = blocks.get(blockId);
		// A block nobody can place any more may have been of any case.
		return about === null || (about === undefined ? closed.length === 0 : !closed.includes(about));
	});
}

/** Every block of the draft, the findings and the sealed versions, with the id of its case or null. */
async function blocksOf(
	{ db, boards }: Pick<Given, 'db' | 'boards'>,
	reviewId: string
): Promise<Map<string, string | null>> {
	const [cases, openings, versions] = await Promise.all([
		casesOf(db, reviewId),
		openingsOf(db, reviewId),
		versionsOf(db, reviewId)
	]);
	const byNumber = new Map(cases.map(({ id, number }) => [number, id]));
	const blocks = new Map<string, string | null>();
	for (const { canonical } of versions) {
		for (const block of (JSON.parse(canonical) as Version).blocks) {
			blocks.set(block.id, block.case === undefined ? null : (byNumber.get(block.case) ?? null));
		}
	}
	if (await boards.exists(draftName(reviewId))) {
		const draft = await boards.read(draftName(reviewId), readDraft);
		for (const { id } of [...draft.blocks, ...draft.gone]) blocks.set(id, null);
	}
	for (const { id } of cases.filter((each) => openings[each.id])) {
		const { findings } = await boards.read(findingsName(id), readFindings);
		for (const finding of Object.keys(findings)) blocks.set(finding, id);
	}
	return blocks;
}

function reads({ draft, version }: Abilities): boolean {
	return draft !== 'none' || version === 'comment' || version === 'answer';
}

/** Never the moment of the one before, so that a conversation keeps its order. */
function laterThan(before: string | undefined, now: Date): Date {
	return before === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(before) + 1));
}

async function refuseStoodDown(given: Given, actor: Actor, caseId: string): Promise<void> {
	const { may } = await onCase(given, actor, caseId);
	if (may.why === 'stood-down') throw new Refusal('stood-down');
}

function tell(given: Given, reviewId: string): void {
	given.announce({ review: reviewId }, { kind: 'changed', what: 'comments', id: reviewId });
}
