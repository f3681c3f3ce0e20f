import { newId } from '../../../src/lib/board/ids';
import { dayIn } from '../../../src/lib/meeting/calendar';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { identifiersIn, isHint } from '../../../src/lib/meeting/report/identifiers/identifiers';
import { isProgressDay } from '../../../src/lib/meeting/response/progress';
import type { Progress } from '../../../src/lib/meeting/response/progress';
import type { Lang } from '../../../src/lib/words/plural';
import { knownNames } from '../../reading/report/identifiers';
import { addProgress } from '../../store/response/progress';
import { decide } from '../decide';
import { onCommitment } from './on-commitment';
import { written } from './responding';
import type { Actor, Given } from '../../given';

interface ToRecord {
	commitment: string;
	state: Progress;
	/** The day it is about, YYYY-MM-DD; null where none was given. */
	day: string | null;
	/** The evidence, in `lang`. */
	text: string;
	lang: Lang;
	/** Whether everybody may read the text on the public page: the office's to say. */
	isPublic: boolean;
	/** Public although it has words that may identify somebody. */
	anyway: boolean;
}

/**
 * Records how far a commitment is met, with the evidence. The office records; those who answer for the force report their
 * own, which is marked so and never public. Entries are added and never changed, so that two people who record at once
 * both do. (A7, A11)
 * @returns the entry's id
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'empty', 'too-long', 'day-outside' with the days it may be about,
 *   'evidence-identifies' with the words, where a public text may identify somebody
 */
export async function recordProgress(given: Given, actor: Actor, input: ToRecord): Promise<string> {
	return decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const on = await onCommitment({ db: tx, rights, at }, actor, input);
		const { may, review, commitment } = on;
		if (!may.coordinate && may.response === 'none') throw new Refusal(may.why ?? 'forbidden');
		const text = written(input.text);
		const today = dayIn(review.settings.timeZone, at);
		const { made } = commitment;
		if (input.day === null || !isProgressDay(input.day, made, today))
			throw new Refusal('day-outside', { from: made, to: today });
		const isPublic = input.isPublic && may.coordinate;
		if (isPublic && !input.anyway) {
			const found = identifiersIn(text, await knownNames(tx, review)).filter(
				(each) => !isHint(each)
			);
			const said = [...new Set(found.map((each) => each.text))].join(', ');
			if (said !== '') throw new Refusal('evidence-identifies', { found: said });
		}
		const id = newId();
		await addProgress(tx, commitment.id, {
			...{ id, state: input.state, day: input.day, text, lang: input.lang },
			...{ byForce: !may.coordinate, isPublic, by: actor.id, at: at.toISOString() }
		});
		const says = may.coordinate ? input.state : `force-${input.state}`;
		record('record-progress', { review: review.id, commitment: commitment.id, entry: id, says });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		return id;
	});
}
