import { Refusal } from '../../../../src/lib/meeting/refusal';
import { notNext, recalledTo } from '../../../../src/lib/meeting/report/course';
import { stepOf } from '../../../../src/lib/meeting/sitting/stages';
import { personById } from '../../../store/people/people';
import { reviewById, setStep } from '../../../store/report/reviews';
import type { Review } from '../../../store/report/reviews';
import { markRecalled, readingsOf, sendingsOf } from '../../../store/response/sendings';
import { signedAt } from '../../../store/response/signed';
import type { Db } from '../../../store/engine/database';
import { decide } from '../../decide';
import { leftBy } from '../../../reading/recorded/left-by';
import type { Actor, Given } from '../../../given';

/**
 * The coordinator takes back a report that was sent, while those it was sent to have not opened it. Their rights end at
 * once. Where the force answers, its own reading counts alone.
 * @param input.step the step that the page showed
 * @throws Refusal 'report-read' with who read it and when, 'moved-on', 'not-next'
 */
export async function recallReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; step: string }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async ({ tx, at, record, regrade, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		if (!review) throw new Refusal('unknown');
		const { settings, step } = review;
		const left = step === input.step ? null : await leftBy(tx, review, input.step);
		if (left) throw new Refusal('moved-on', { ...left });
		const place = { step, approvedAt: review.approvedAt, signedAt: await signedAt(tx, review.id) };
		const to = step === input.step ? recalledTo(settings.steps, place) : null;
		const sent = (await sendingsOf(tx, review.id)).at(-1);
		if (!to || !sent || sent.step !== step) throw notNext(settings.steps, place);
		const read = await firstReading(tx, review, sent.id);
		if (read) throw new Refusal('report-read', { ...read, zone: settings.timeZone });
		await markRecalled(tx, sent.id, actor.id, at);
		await setStep(tx, review.id, to.id);
		record('recall-report', {
			...{ review: review.id, version: sent.version, hash: sent.hash },
			...{ from: input.step, to: to.id }
		});
		regrade({});
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}

/** Who of those it was sent to read it first, and when; null where nobody has. */
async function firstReading(
	tx: Db,
	review: Review,
	sending: string
): Promise<{ name: string; at: string } | null> {
	const isForTheForce = stepOf(review.settings, review.step)?.allows === 'respond';
	for (const { sendingId, personId, at } of await readingsOf(tx, review.id)) {
		const person = sendingId === sending ? await personById(tx, personId) : null;
		if (person && (!isForTheForce || person.roles.includes('respondent')))
			return { name: person.name, at };
	}
	return null;
}
