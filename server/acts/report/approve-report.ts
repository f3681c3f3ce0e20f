import { dayIn } from '../../../src/lib/meeting/calendar';
import { approve } from '../../../src/lib/meeting/report/approval';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { notNext, stepAfter } from '../../../src/lib/meeting/report/course';
import type { Step } from '../../../src/lib/meeting/settings/steps';
import { reportStepAfter, stepOf } from '../../../src/lib/meeting/sitting/stages';
import { approvalOf } from '../../store/report/approval';
import { markApproved, reviewById } from '../../store/report/reviews';
import { signedAt } from '../../store/response/signed';
import { versionsOf } from '../../store/report/versions';
import { refuseUnasked } from './answer-draft';
import { decide } from '../decide';
import { prepareResponse } from '../response/prepare-response';
import { comeTo } from './course/moving';
import type { Actor, Given } from '../../given';

/**
 * The coordinator records that the report is approved, once the panel's rule is passed and no
 * request for change is open; by consent, that the period is over and no objection is open (A3). From then on no answer changes.
 * Sent twice, it counts once, until the report has gone on. `hash` is of the version the coordinator was shown.
 * @throws Refusal 'not-passed' with how it stands, 'objection-open', 'consent-runs' before members had their time to object,
 *   'newer-version' when a newer version was sealed, 'not-now' where the panel's step takes no answers, 'not-next' once an approved version has gone on
 */
export async function approveReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await prepareResponse(given, actor, input.reviewId);
	await decide(given, actor, async (decision) => {
		const { tx, at, record, regrade, announce } = decision;
		const review = await reviewById(tx, input.reviewId);
		const approval = review && (await approvalOf(tx, review));
		if (!review || !approval) throw new Refusal('not-now');
		if (approval.hash !== input.hash) throw new Refusal('newer-version');
		regrade({});
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		const { steps, approval: rule, timeZone } = review.settings;
		if (approval.approvedAt !== null) {
			if (review.step === approvedAtStep(steps)) return;
			const signed = await signedAt(tx, review.id);
			throw notNext(steps, { ...review, signedAt: signed });
		}
		const step = stepOf(review.settings, review.step);
		if (step?.allows === 'draft') throw new Refusal('not-now');
		refuseUnasked(step);
		approve(approval, rule, { at: at.toISOString(), today: dayIn(timeZone, at) });
		const from = review.step;
		const version = (await versionsOf(tx, review.id)).at(-1);
		if (from === null || !version || !reportStepAfter(steps, from)) throw new Refusal('not-now');
		// Where the Commissioner's act or publication follows, the report waits here for it.
		const to = stepAfter(steps, from);
		await markApproved(tx, review.id, to, at);
		if (to !== from) await comeTo(decision, actor, { review, version, step: to });
		const { number, hash } = version;
		// By consent nobody approved it: the history says only that no objection was open.
		const act = rule.kind === 'consent' ? 'record-consent' : 'approve-report';
		record(act, { review: review.id, version: number, hash, from, to });
	});
}

/** Where a version is right after it was approved. */
function approvedAtStep(steps: readonly Step[]): string | null {
	const asks = steps.find(({ allows }) => allows === 'answer');
	return asks ? stepAfter(steps, asks.id) : null;
}
