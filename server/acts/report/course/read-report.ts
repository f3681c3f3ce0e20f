import { isOfThePanel } from '../../../../src/lib/meeting/people/panel';
import { reviewById } from '../../../store/report/reviews';
import { addReading, readingsOf, sendingsOf } from '../../../store/response/sendings';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * Writes down that a reader outside the panel opened a report that was sent, the first time that they do. It does
 * nothing where they may not read it. (A9, X1)
 * @throws Refusal 'unknown'
 */
export async function recordReading(
	given: Given,
	actor: Actor,
	input: { reviewId: string }
): Promise<void> {
	if (isOfThePanel(actor.roles)) return;
	const { may, review } = await given.rights.of(actor).onReview(input.reviewId);
	if (may.version === 'none' || !(await isUnread(given, actor, review.id))) return;
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const now = await reviewById(tx, review.id);
		const sent = (await sendingsOf(tx, review.id)).at(-1);
		// Recalled meanwhile, it is not read.
		const still = await rights.of(actor).onReview(review.id);
		if (!now || !sent || sent.recalledAt !== null || still.may.version === 'none') return;
		if (!(await addReading(tx, { sendingId: sent.id, personId: actor.id, at }))) return;
		record('read-report', { review: review.id, version: sent.version, hash: sent.hash });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}

/** Whether the latest sending has no reading of this person, so that a transaction is needed. */
async function isUnread({ db }: Given, { id }: Actor, reviewId: string): Promise<boolean> {
	const sent = (await sendingsOf(db, reviewId)).at(-1);
	if (!sent || sent.recalledAt !== null) return false;
	const readings = await readingsOf(db, reviewId);
	return !readings.some((each) => each.sendingId === sent.id && each.personId === id);
}
