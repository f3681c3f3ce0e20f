import { newId } from '../../../../src/lib/board/ids';
import type { Language } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { publicationGate } from '../../../reading/report/publication-gate';
import { addPublication } from '../../../store/report/publications';
import { reviewById } from '../../../store/report/reviews';
import { decide } from '../../decide';
import { comeTo, movingOn } from './moving';
import { refuseUnjustified } from './before-publication';

/**
 * The office publishes the version that was approved: in all of the panel's languages at the same moment, after another
 * person of the office has read it for what identifies people. (A9–A12)
 * @param input.step the step that the page showed; `hash` is of the version that it showed
 * @throws Refusal 'moved-on', 'not-next', 'newer-version'; 'languages-missing' with {en, cy, stale}: how many texts;
 *   'identifiers-unjustified' with the words, 'check-needed' where nobody else has read it
 */
export async function publishReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; step: string }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async (decision) => {
		const { tx, at } = decision;
		const review = await reviewById(tx, input.reviewId);
		if (!review) throw new Refusal('unknown');
		const { next, version } = await movingOn(tx, review, {
			...{ act: 'publish', step: input.step, hash: input.hash }
		});
		const gate = await publicationGate(tx, review, version);
		const missing = (lang: Language) =>
			(gate.missing[lang]?.length ?? 0) + (gate.response[lang] ?? 0);
		const [en, cy, stale] = [missing('en'), missing('cy'), gate.stale.length];
		if (en + cy + stale > 0) throw new Refusal('languages-missing', { en, cy, stale });
		refuseUnjustified(gate.identifiers);
		if (!gate.check || (gate.check.by === actor.id && !gate.isAlone))
			throw new Refusal('check-needed');
		await comeTo(decision, actor, { review, version, step: next.to.id });
		const { number, hash } = version;
		await addPublication(tx, {
			...{ id: newId(), reviewId: review.id, version: number, hash },
			...{ publishedBy: actor.id, publishedAt: at.toISOString() }
		});
		const [from, to] = [input.step, next.to.id];
		decision.record('publish-report', { review: review.id, version: number, hash, from, to });
	});
}
