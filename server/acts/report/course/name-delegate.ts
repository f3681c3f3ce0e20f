import { notNext, onward } from '../../../../src/lib/meeting/report/course';
import { mayConsiderFor } from '../../../../src/lib/meeting/rights/delegates';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { signedAt } from '../../../store/response/signed';
import { personById } from '../../../store/people/people';
import { setDelegate } from '../../../store/response/considered';
import { coordinating } from '../../coordinating';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';
import { versionsOf } from '../../../store/report/versions';

/**
 * The Commissioner names who considers a report in their place, or the office records it: somebody who may read it and does
 * not answer for the force. (A9)
 * @param input.person '' where nobody does any more
 * @throws Refusal 'forbidden', 'not-next' where the report does not wait to be considered, 'unknown' for somebody who
 *   may not
 */
export async function nameDelegate(
	given: Given,
	actor: Actor,
	input: { reviewId: string; person: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, post, announce }) => {
		const { may, review } = await rights.of(actor).onReview(input.reviewId);
		if (!may.commission) await coordinating(rights, actor, review.id);
		const place = { ...review, signedAt: await signedAt(tx, review.id) };
		const { steps } = review.settings;
		if (onward(steps, place)?.act !== 'consider') throw notNext(steps, place);
		const person = input.person === '' ? null : await personById(tx, input.person);
		if (input.person !== '') {
			if (!person) throw new Refusal('unknown');
			const named = await rights.of(person).onReview(review.id);
			if (!mayConsiderFor(person, named.may, may)) throw new Refusal('unknown');
		}
		await setDelegate(tx, review.id, person && { personId: person.id, by: actor.id, at });
		const version = (await versionsOf(tx, review.id)).at(-1)?.number;
		if (person && version !== undefined) {
			const about = { review: review.id, version };
			post({ person: person.id }, { kind: 'to-consider', about });
		}
		record('name-delegate', { review: review.id, ...(person && { person: person.id }) });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
