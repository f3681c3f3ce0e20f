import { newId } from '../../../../src/lib/board/ids';
import type { Language } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { expectAskable } from '../../../../src/lib/meeting/sitting/writing/round';
import { addRound, roundsOf } from '../../../store/sitting/room/rounds';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRound } from './leading-round';
import { makeOpenPages } from './make-pages';

interface ToAsk {
	sittingId: string;
	question: string;
	/** The language of the question. */
	lang: Language;
	/** Minutes to write. They end nothing by themselves: the person who leads the room does. */
	minutes: number;
	/** The case it is about, which is the one being discussed; null where it is about none. */
	caseId: string | null;
}

/**
 * The person who leads the room asks a question that everybody answers in writing, alone, before the answers are shown
 * together. Everybody who is there gets a page. (R13)
 * @throws Refusal as `leadingRound` and `expectAskable`; 'floor-changed' where another case is discussed by now
 */
export async function askInWriting(given: Given, actor: Actor, input: ToAsk): Promise<void> {
	const { sittingId, caseId, lang, minutes } = input;
	const question = input.question.trim();
	await decide(given, actor, async ({ tx, at, rights, record, event, afterwards, announce }) => {
		const { review, at: known } = await leadingRound(rights, actor, { sittingId, caseId });
		expectAskable(await roundsOf(tx, sittingId), { question, minutes });
		if (caseId !== null && known.sitting.here !== caseId) throw new Refusal('floor-changed');
		const id = newId();
		const asked = { askedBy: actor.id, askedAt: at.toISOString() };
		await addRound(tx, { id, sittingId, caseId, question, lang, minutes, ...asked });
		event(sittingId, 'round-asked', { round: id, case: caseId, minutes });
		record('ask-in-writing', {
			...{ review: review.id, sitting: sittingId, round: id },
			...(caseId !== null && { case: caseId })
		});
		afterwards(() => makeOpenPages(given, sittingId, known.present));
		announce({ floor: sittingId }, { kind: 'changed', what: 'round', id });
	});
}
