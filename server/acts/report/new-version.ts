import { Refusal } from '../../../src/lib/meeting/refusal';
import { returnsToDraft } from '../../../src/lib/meeting/report/course';
import { keepWritingAgain } from '../../store/report/retention';
import { returnToDraft, reviewById } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import { decide } from '../decide';
import { thawReport } from './thaw-report';
import type { Actor, Given } from '../../given';

/**
 * The coordinator takes the report back to drafting: its documents thaw, the sealed version stays. A case that was being
 * opened when the report was sealed is opened now. Sent twice, it happens once. `hash` is of the version that the
 * coordinator was shown.
 * An approval covers exact words, so it ends with this. (A3)
 * @param input.approvedAt the approval that the coordinator was shown; left out where there was none
 * @throws Refusal 'newer-version' when a newer version was sealed, 'not-now' before drafting once somebody outside the panel
 *   can read the version, or where it was approved meanwhile
 */
export async function newVersion(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; approvedAt?: string | null }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async ({ tx, record, afterwards, regrade, announce }) => {
		const now = await reviewById(tx, input.reviewId);
		const first = now?.settings.steps[0];
		if (!now || !first) throw new Refusal('unknown');
		if (now.step === first.id) return;
		// Drafting itself begins with the first case that is opened, not here.
		if (now.step === null) throw new Refusal('not-now');
		const version = (await versionsOf(tx, now.id)).at(-1);
		if (version?.hash !== input.hash) throw new Refusal('newer-version');
		// An approval that the coordinator has not seen is not ended by them.
		const isSeen = now.approvedAt === (input.approvedAt ?? null);
		if (!isSeen || !returnsToDraft(now.settings.steps, now.step)) throw new Refusal('not-now');
		await keepWritingAgain(tx, now.id);
		await returnToDraft(tx, now.id, first.id);
		record('new-version', { review: now.id, from: now.step, to: first.id });
		afterwards(() => thawReport(given, { ...now, step: first.id }));
		regrade({});
		announce({ review: now.id }, { kind: 'changed', what: 'report', id: now.id });
	});
}
