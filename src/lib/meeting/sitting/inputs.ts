import { hasBegun } from './stages';
import type { SittingStage } from './stages';

/** What of an agenda item says when it was on. ISO instants; left out or null where not recorded. */
export interface TimedItem {
	kind: string;
	beganAt?: string | null;
	endedAt?: string | null;
	/** `speakerId`: the person on the panel's list who gives it; null for somebody else. */
	input?: { speakerId?: string | null };
}

/** The item that has begun and has not ended; null where there is none. (M8) */
export function itemNow<T extends TimedItem>(agenda: readonly T[]): T | null {
	return agenda.findLast(({ beganAt, endedAt }) => Boolean(beganAt) && !endedAt) ?? null;
}

/**
 * Whether an adviser's input is over: their own inputs, or all of the sitting where none is theirs. Where no time was
 * recorded it is over when the groups begin. (P9)
 */
export function inputEnded(
	{ stage, agenda }: { stage: SittingStage; agenda: readonly TimedItem[] },
	adviser: string
): boolean {
	const inputs = agenda.filter(({ kind }) => kind === 'input');
	const own = inputs.filter(({ input }) => input?.speakerId === adviser);
	const theirs = own.length > 0 ? own : inputs;
	if (itemNow(theirs)) return false;
	const isToCome = theirs.length === 0 || theirs.some(({ beganAt }) => !beganAt);
	return !isToCome || hasBegun(stage);
}
