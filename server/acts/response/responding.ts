import { Refusal } from '../../../src/lib/meeting/refusal';
import { observationsOf } from '../../../src/lib/meeting/response/answered';
import type { Block } from '../../../src/lib/meeting/report/report';
import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { signedAt } from '../../store/response/signed';
import type { Rights } from '../../rights/rights';
import type { Db } from '../../store/engine/database';
import type { Review } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import type { Actor } from '../../given';

/** UTF-16 units of a question, an answer or a note. */
const LONGEST = 5_000;

/**
 * For the acts of those who answer for the force.
 * @returns the review and the observations that were sent
 * @throws Refusal 'forbidden', 'not-active', 'not-now' where the report is not with the force
 */
export async function responding(
	{ db, rights }: { db: Db; rights: Rights },
	actor: Actor,
	reviewId: string
): Promise<{ review: Review; rows: Block[] }> {
	const { may, review } = await rights.of(actor).onReview(reviewId);
	if (may.response === 'none') throw new Refusal(may.why ?? 'forbidden');
	const rows = await rowsOpen(db, review);
	return { review, rows };
}

/** The observations that wait for the force's answer. @throws Refusal 'not-now' */
export async function rowsOpen(db: Db, review: Review): Promise<Block[]> {
	const isWithForce = stepOf(review.settings, review.step)?.allows === 'respond';
	const version = (await versionsOf(db, review.id)).at(-1);
	if (!isWithForce || !version || (await signedAt(db, review.id))) throw new Refusal('not-now');
	return observationsOf(version.content);
}

/** Trimmed. @throws Refusal 'empty', 'too-long' */
export function requiredText(text: string): string {
	const trimmed = text.trim().replace(/\r\n?/g, '\n');
	if (trimmed === '') throw new Refusal('empty');
	if (trimmed.length > LONGEST) throw new Refusal('too-long');
	return trimmed;
}
