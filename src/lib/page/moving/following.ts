/** Where somebody is when the room's place changes: cases by id, null for no case. */
export interface Whereabouts {
	/** The case on their screen. */
	at: string | null;
	/** Where the room was. */
	was: string | null;
	/** Where the room is now. */
	now: string | null;
	/** Their focus is in a field, or they are answering a question. */
	isBusy: boolean;
}

/**
 * People on the case being discussed who are not in a field move with the chair. People who are typing or
 * on another page are told, and rejoin when they like. (G1)
 */
export function follow({ at, was, now, isBusy }: Whereabouts): 'stay' | 'go' | 'tell' {
	if (now === null || now === at) return 'stay';
	return at === was && !isBusy ? 'go' : 'tell';
}

/** Whether taking this page away would take something from under somebody's hands. */
export function isBusy(page: Document): boolean {
	const focused = page.activeElement;
	const isField =
		focused?.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit])') ??
		false;
	return isField || page.querySelector('dialog[open]') !== null;
}
