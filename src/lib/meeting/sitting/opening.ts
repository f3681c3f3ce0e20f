/** The times of a case's latest opening, ISO 8601. */
export interface OpeningTimes {
	openedAt: string;
	/** When the case was given back to its groups; null while it is open. */
	reopenedAt: string | null;
}

/** Whether a case that was opened is open to the plenary now, or was given back to its groups; and since when. */
export function openingNow({ openedAt, reopenedAt }: OpeningTimes): {
	is: 'open' | 'reopened';
	since: string;
} {
	return reopenedAt === null
		? { is: 'open', since: openedAt }
		: { is: 'reopened', since: reopenedAt };
}

/** @param opening the latest; null or undefined where the case was never opened */
export function isOpen(opening: OpeningTimes | null | undefined): boolean {
	return opening ? openingNow(opening).is === 'open' : false;
}

/** @param opening the latest; null or undefined where the case was never opened */
export function isReopened(opening: OpeningTimes | null | undefined): boolean {
	return opening ? openingNow(opening).is === 'reopened' : false;
}

/** Whether a group was given a case that was already open to the plenary: it writes nothing on it. (R11) */
export function isGivenLate(
	opening: OpeningTimes | null | undefined,
	givenAt: string | undefined
): boolean {
	return isOpen(opening) && givenAt !== undefined && givenAt > (opening?.openedAt ?? '');
}
