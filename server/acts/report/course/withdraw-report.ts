import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { personById } from '../../../store/people/people';
import { publicationsOf, withdrawPublication } from '../../../store/report/publications';
import { reviewById } from '../../../store/report/reviews';
import { decide } from '../../decide';
import { publicReason, refuseIdentifying } from './before-publication';

/**
 * The office withdraws a published report. Its public pages then say that it was withdrawn, when, and why; the record of
 * its publication stays. Pressed twice by one person, it happens once.
 * @param input.version the published version that the page showed: a later publication is never withdrawn by it
 * @param input.anyway the reason has words that may identify somebody, and they stay
 * @throws Refusal 'forbidden' and the like, 'not-now' where that version is not published, 'moved-on' where
 *   somebody else has withdrawn it, 'empty' without a reason, 'reason-identifies' with the words (A11)
 */
export async function withdrawReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; version: number; reason: Bilingual; anyway?: boolean }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		const publications = await publicationsOf(tx, input.reviewId);
		const shown = publications.find(({ version }) => version === input.version);
		if (!review || !shown) throw new Refusal('not-now');
		if (shown.withdrawn?.by === actor.id) return;
		if (shown.withdrawn) {
			const { by, at: when } = shown.withdrawn;
			const name = (await personById(tx, by))?.name ?? '';
			const zone = review.settings.timeZone;
			throw new Refusal('moved-on', { name, act: 'withdraw-report', at: when, zone });
		}
		const reason = publicReason(input.reason, review.settings);
		if (!input.anyway) await refuseIdentifying(tx, review, reason);
		await withdrawPublication(tx, shown.id, { by: actor.id, at: at.toISOString(), reason });
		record('withdraw-report', { review: review.id, version: shown.version });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
