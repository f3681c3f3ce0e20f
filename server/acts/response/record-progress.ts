import { newId } from '../../../src/lib/board/ids';
import { dayIn } from '../../../src/lib/meeting/calendar';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isProgressDay } from '../../../src/lib/meeting/response/progress';
import type { Progress } from '../../../src/lib/meeting/response/progress';
import type { Lang } from '../../../src/lib/words/plural';
import { addProgress } from '../../store/response/progress';
import { decide } from '../decide';
import { onCommitment } from './on-commitment';
import { requiredText } from './responding';
import type { Actor, Given } from '../../given';

interface ToRecord {
	commitment: string;
	state: Progress;
	/** The day it is about, YYYY-MM-DD; null where none was given. */
	day: string | null;
	/** The evidence, in `lang`. */
	text: string;
	lang: Lang;
}

/**
 * Records how far a commitment is met, with the evidence. The office records; those who answer for the force report their
 * own, which is marked so. Entries are added and never changed, so that two people who record at once
 * both do. (A7)
 * @returns the entry's id
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'empty', 'too-long', 'day-outside' with the days it may be about
 */
export async function recordProgress(given: Given, actor: Actor, input: ToRecord): Promise<string> {
	return decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const on = await onCommitment({ db: tx, rights, at }, actor, input);
		const { may, review, commitment } = on;
		if (!may.coordinate && may.response === 'none') throw new Refusal(may.why ?? 'forbidden');
		const text = requiredText(input.text);
		const today = dayIn(review.settings.timeZone, at);
		const { made } = commitment;
		if (input.day === null || !isProgressDay(input.day, made, today))
			throw new Refusal('day-outside', { from: made, to: today });
		const id = newId();
		await addProgress(tx, commitment.id, {
			...{ id, state: input.state, day: input.day, text, lang: input.lang },
			...{ byForce: !may.coordinate, by: actor.id, at: at.toISOString() }
		});
		const says = may.coordinate ? input.state : `force-${input.state}`;
		record('record-progress', { review: review.id, commitment: commitment.id, entry: id, says });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		return id;
	});
}
