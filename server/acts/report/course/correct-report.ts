import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { notNext } from '../../../../src/lib/meeting/report/course';
import type { Actor, Given } from '../../../given';
import { leftBy } from '../../../reading/recorded/left-by';
import { whyCorrected } from '../../../reading/report/correctable';
import { sentToForce } from '../../../reading/report/target';
import { addCorrection } from '../../../store/report/corrections';
import { keepWritingAgain } from '../../../store/report/retention';
import { markCorrected } from '../../../store/report/reviews';
import { versionsOf } from '../../../store/report/versions';
import { sendingsOf } from '../../../store/response/sendings';
import { signedAt } from '../../../store/response/signed';
import { coordinating } from '../../coordinating';
import { decide } from '../../decide';
import { tellRoles } from '../../telling';
import { publicReason, refuseIdentifying } from './before-publication';
import { thawReport, thawResponse } from '../thaw-report';

/**
 * The coordinator takes a report back to its draft to correct it, with a reason that is printed: one that was withdrawn, or
 * that cannot be published because words of a language are missing, or because what the force signed may identify somebody.
 * What was signed, considered and published of the version stays with it. The force is told where the report was with it.
 * The next version goes through every step again. (A1, A3, A10, A12)
 * @param input.step the step that the page showed; `hash` is of the version that it showed
 * @param input.anyway the reason has words that may identify somebody, and they stay
 * @throws Refusal 'forbidden' and the like, 'moved-on' where somebody has moved it, 'newer-version', 'not-next' where it can
 *   go on or back without a correction, 'empty' without a reason, 'line-too-long', 'reason-identifies' with the words (A11)
 */
export async function correctReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; step: string; reason: Bilingual; anyway?: boolean }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, afterwards, regrade, announce } = decision;
		const { review } = await coordinating(rights, actor, input.reviewId);
		const { settings, step } = review;
		const left = step === input.step ? null : await leftBy(tx, review, input.step);
		if (left) throw new Refusal('moved-on', { ...left });
		const version = (await versionsOf(tx, review.id)).at(-1);
		const place = { step, approvedAt: review.approvedAt, signedAt: await signedAt(tx, review.id) };
		if (!version || step !== input.step) throw notNext(settings.steps, place);
		if (version.hash !== input.hash) throw new Refusal('newer-version');
		if (!(await whyCorrected(tx, review, version))) throw notNext(settings.steps, place);
		const reason = publicReason(input.reason, settings);
		if (!input.anyway) await refuseIdentifying(tx, review, reason);
		const first = settings.steps[0].id;
		const sent = sentToForce(review, { sendings: await sendingsOf(tx, review.id) });
		await addCorrection(tx, review.id, {
			...{ version: version.number, reason, by: actor.id, at: at.toISOString() }
		});
		await keepWritingAgain(tx, review.id);
		await markCorrected(tx, review.id, { step: first, version: version.number });
		const about = { review: review.id, version: version.number };
		if (sent) await tellRoles(decision, ['respondent'], { kind: 'being-corrected', about });
		record('correct-report', {
			...{ review: review.id, version: version.number, hash: version.hash },
			...{ from: input.step, to: first }
		});
		afterwards(() => thawReport(given, { ...review, step: first }));
		afterwards(() => thawResponse(given, review.id));
		regrade({});
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
