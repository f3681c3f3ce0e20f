import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { approvalOf } from '../../store/report/approval';
import { reviewById } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { insertVersionOpening } from '../../store/report/version-openings';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * Writes down that a voter opened the version to which they may object, the first time that they do: who opened it, who
 * objected and who said nothing are told apart. It does nothing elsewhere. (A3)
 * @param input.version the one that is opened; left out: the latest
 */
export async function openVersion(
	given: Given,
	actor: Actor,
	input: { reviewId: string; version?: number }
): Promise<void> {
	const asked = await versionToRecord(given, actor, input);
	if (asked === null) return;
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		if (!review || !takesObjections(review)) return;
		const approval = await approvalOf(tx, review);
		if (approval?.version !== asked || approval.consent?.opened.includes(actor.id)) return;
		const { version, hash } = approval;
		await insertVersionOpening(tx, { reviewId: review.id, version, personId: actor.id, at });
		record('open-version', { review: review.id, version, hash });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}

/**
 * Asked before a transaction is begun: most who open a version opened it before.
 * @returns the version to write down; null for none
 */
async function versionToRecord(
	{ db, rights }: Given,
	actor: Actor,
	{ reviewId, version }: { reviewId: string; version?: number }
): Promise<number | null> {
	const review = await reviewById(db, reviewId);
	if (!review || !takesObjections(review)) return null;
	const approval = await approvalOf(db, review);
	if (!approval?.consent || approval.consent.opened.includes(actor.id)) return null;
	if (version !== undefined && version !== approval.version) return null;
	const { may } = await rights.of(actor).onReview(reviewId);
	const isToRecord = approval.voters.includes(actor.id) && may.version !== 'none';
	return isToRecord ? approval.version : null;
}

function takesObjections({ settings, step, approvedAt }: Review): boolean {
	const isAsked = stepOf(settings, step)?.allows === 'answer' && approvedAt === null;
	return settings.approval.kind === 'consent' && isAsked;
}
