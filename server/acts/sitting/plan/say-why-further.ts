import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isFurther } from '../../../../src/lib/meeting/sitting/sitting';
import { isSent } from '../../../../src/lib/meeting/sitting/stages';
import { setWhy } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting, expectUnchanged } from '../../coordinating';
import { decide } from '../../decide';
import { reasonOf } from './plan-sitting';

/**
 * The office writes or corrects why a review has a further sitting, also after the sitting closed: its report prints it,
 * until the report is sent. Left empty, the reason is taken back; one that is as before changes nothing. (A2)
 * @param input.seen what `stateOf(sitting.why)` was when the page was read
 * @throws Refusal 'unknown' also for a first sitting and a remote collection, 'forbidden', 'not-now' while the report is
 *   sent, 'sitting-over' for one that was cancelled, 'changed-meanwhile', 'languages-needed' for a reason in one of two
 *   languages, 'line-too-long', 'line-unseen'
 */
export async function sayWhyFurther(
	given: Given,
	actor: Actor,
	input: { sittingId: string; why: Bilingual; seen?: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		if (isSent(review.settings, review.step)) throw new Refusal('not-now');
		if (at.sitting.stage === 'cancelled') throw new Refusal('sitting-over');
		expectUnchanged(input.seen, at.sitting.why);
		if (!isFurther(at.sitting)) throw new Refusal('unknown');
		const { why: before = NONE } = at.sitting;
		const why = reasonOf(input.why, review.settings);
		if (why.en === before.en && why.cy === before.cy) return;
		await setWhy(tx, sittingId, why);
		const isTakenBack = why.en + why.cy === '';
		record('say-why-further', {
			...{ review: review.id, sitting: sittingId },
			...(isTakenBack && { says: 'taken-back' })
		});
		announce({ review: review.id }, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}

const NONE: Bilingual = { en: '', cy: '' };
