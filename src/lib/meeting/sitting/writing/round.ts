import type { Language } from '../../people/people';
import type { Access } from '../../rights/about';
import { Refusal } from '../../refusal';

/**
 * One question that everybody answers in writing and alone, before the answers are shown together. Nobody's answer leans
 * on another's, and quiet people are heard. (R13, G2)
 */
export interface Round {
	id: string;
	sittingId: string;
	/** The case it is about; null where it is about none. */
	caseId: string | null;
	question: string;
	/** The language the question is in. */
	lang: Language;
	minutes: number;
	/** ISO instant. */
	askedAt: string;
	askedBy: string;
	/** Null while people write. */
	ended: RoundEnd | null;
}

export interface RoundEnd {
	/** `shown` together, or `cancelled` and shown to nobody. */
	is: 'shown' | 'cancelled';
	by: string;
	at: string;
}

/** Longest question, in UTF-16 units: it is read out and answered in two minutes. */
export const LONGEST_QUESTION = 300;
/** Longest time to write, in minutes. */
export const LONGEST_ROUND = 60;

/**
 * Refuses a question that may not be asked now. Of two that are asked at once, the first is open for the second.
 * @throws Refusal 'round-open', 'question-needed', 'question-long', 'round-minutes'
 */
export function expectAskable(
	rounds: readonly Pick<Round, 'ended'>[],
	{ question, minutes }: Pick<Round, 'question' | 'minutes'>
): void {
	if (rounds.some(({ ended }) => ended === null)) throw new Refusal('round-open');
	if (question.trim() === '') throw new Refusal('question-needed');
	if (question.length > LONGEST_QUESTION)
		throw new Refusal('question-long', { limit: LONGEST_QUESTION, length: question.length });
	if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_ROUND)
		throw new Refusal('round-minutes');
}

/**
 * Whether an end changes anything: the same end a second time does not.
 * @throws Refusal 'round-ended' where it has ended in the other way
 */
export function isEnding({ ended }: Pick<Round, 'ended'>, is: RoundEnd['is']): boolean {
	if (ended && ended.is !== is) throw new Refusal('round-ended');
	return ended === null;
}

/** What one person may do: with their own page, and with everybody's answers. */
export interface RoundRights {
	page: Access;
	answers: 'none' | 'read';
}

/**
 * @param facts `isHere`: takes part in the sitting now; `seesCase`: may see the groups' points of the case that it is about
 */
export function roundRights(
	{ ended }: Pick<Round, 'ended'>,
	{ isHere, seesCase }: { isHere: boolean; seesCase: boolean }
): RoundRights {
	if (!isHere || !seesCase) return { page: 'none', answers: 'none' };
	return {
		page: ended === null ? 'write' : 'read',
		answers: ended?.is === 'shown' ? 'read' : 'none'
	};
}
